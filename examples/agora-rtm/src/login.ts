import type { RTMClient } from 'agora-rtm';

import type { View } from './view';

interface RtmError {
  readonly errorCode: number;
  readonly reason: string;
}

export async function login(client: RTMClient, token: string, view: View): Promise<void> {
  try {
    await client.login({ token });
  } catch (error) {
    const { errorCode } = error as RtmError;
    if (errorCode === -10005 || errorCode === -10009) {
      view.show('Please sign in again.');
    } else if (errorCode === -10027) {
      view.show('Somebody has this name already.');
    }
  }
}
