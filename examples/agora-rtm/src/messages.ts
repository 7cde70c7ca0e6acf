import type { RTMClient } from 'agora-rtm';

import type { View } from './view';

interface RtmError {
  readonly errorCode: number;
  readonly reason: string;
}

export async function send(client: RTMClient, channel: string, text: string): Promise<void> {
  try {
    await client.publish(channel, text);
  } catch {}
}

/** Right: every failure is shown, one of them in words of its own. */
export async function sendOrShow(
  client: RTMClient,
  channel: string,
  text: string,
  view: View,
): Promise<void> {
  try {
    await client.publish(channel, text);
  } catch (error) {
    const { errorCode, reason } = error as RtmError;
    if (errorCode === -11010) {
      view.show('The message is too long.');
    } else {
      view.show(reason);
    }
  }
}
