import { type Room, RpcError } from 'livekit-client';

import type { View } from './view';

export async function raiseHand(room: Room, host: string, view: View): Promise<void> {
  try {
    await room.localParticipant.performRpc({
      destinationIdentity: host,
      method: 'raise-hand',
      payload: '',
    });
  } catch (error) {
    if (error instanceof RpcError && error.code === 1451) {
      view.show('The host has left.');
      return;
    }
    throw error;
  }
}
