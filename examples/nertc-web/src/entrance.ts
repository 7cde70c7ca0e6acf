import type { Client } from 'nertc-web-sdk/types/client';

import type { View } from './view';

interface NertcError {
  readonly code: number;
  readonly extraCode: number;
  readonly message: string;
}

export async function enter(
  client: Client,
  channelName: string,
  token: string,
  view: View,
): Promise<void> {
  try {
    await client.join({ channelName, uid: 0, token });
  } catch (error) {
    const { extraCode } = error as NertcError;
    if (extraCode === 414) {
      view.leave('Your invitation is not valid.');
    }
  }
}

/** Right: what the server says decides about one text, and the others are shown as they are. */
export async function enterAs(
  client: Client,
  uid: number,
  channelName: string,
  view: View,
): Promise<void> {
  try {
    await client.join({ channelName, uid });
  } catch (error) {
    const { extraCode, message } = error as NertcError;
    view.show(extraCode === 403 ? 'This call needs an invitation.' : message);
  }
}
