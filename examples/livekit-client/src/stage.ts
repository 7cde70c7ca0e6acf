import { DisconnectReason, Room, RoomEvent } from 'livekit-client';

import type { View } from './view';

export function openStage(view: View): Room {
  const room = new Room({ adaptiveStream: true });
  room.on(RoomEvent.Disconnected, (reason) => {
    switch (reason) {
      case DisconnectReason.CLIENT_INITIATED:
        break;
      case DisconnectReason.DUPLICATE_IDENTITY:
        view.leave('You have joined on another device.');
        break;
      case DisconnectReason.PARTICIPANT_REMOVED:
      case DisconnectReason.ROOM_DELETED:
      case DisconnectReason.ROOM_CLOSED:
        view.leave('The event is over for you.');
        break;
      default:
        console.log('disconnected', reason);
    }
  });
  return room;
}
