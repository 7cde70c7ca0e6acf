import type { IAgoraRTCError } from 'agora-rtc-sdk-ng';

import { client } from './classroom';
import type { View } from './view';

interface Seat {
  readonly appId: string;
  readonly channel: string;
  readonly token: string;
}

export async function enter({ appId, channel, token }: Seat, view: View): Promise<void> {
  try {
    await client.join(appId, channel, token);
  } catch (error) {
    if ((error as { code?: string }).code === 'TOKEN_EXPIRED') {
      view.show('Your invitation has expired.');
      return;
    }
    throw error;
  }
}

/** Right: what is not tested is thrown. */
export async function enterAs(uid: number, seat: Seat, view: View): Promise<void> {
  try {
    await client.join(seat.appId, seat.channel, seat.token, uid);
  } catch (error) {
    if ((error as IAgoraRTCError).code === 'UID_CONFLICT') {
      view.show('You are in this class already.');
      return;
    }
    throw error;
  }
}
