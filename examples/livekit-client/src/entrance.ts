import { ConnectionError, ConnectionErrorReason, type Room } from 'livekit-client';

import type { View } from './view';

export async function enter(room: Room, url: string, token: string, view: View): Promise<void> {
  try {
    await room.connect(url, token);
  } catch (error) {
    const { reason } = error as ConnectionError;
    if (reason === ConnectionErrorReason.NotAllowed) {
      view.show('Your ticket is not valid.');
    } else if (
      reason === ConnectionErrorReason.ServerUnreachable ||
      reason === ConnectionErrorReason.WebSocket
    ) {
      view.show('There is no connection.');
    }
  }
}
