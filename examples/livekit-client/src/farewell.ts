import { DisconnectReason, type Room } from 'livekit-client';

import type { View } from './view';

/** Right: a reason without a text of its own is shown too. */
const texts: Partial<Record<DisconnectReason, string>> = {
  [DisconnectReason.SERVER_SHUTDOWN]: 'The server is being updated.',
  [DisconnectReason.ROOM_CLOSED]: 'The event is over.',
};

export function sayWhy(room: Room, view: View): void {
  room.once('disconnected', (reason = DisconnectReason.UNKNOWN_REASON) => {
    view.leave(texts[reason] ?? `The event has ended (${reason}).`);
  });
}
