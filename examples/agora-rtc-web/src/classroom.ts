import AgoraRTC, { ConnectionDisconnectedReason } from 'agora-rtc-sdk-ng';

import type { View } from './view';

export const client = AgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' });

export function watchConnection(view: View): void {
  client.on('connection-state-change', (current, _previous, reason) => {
    if (current !== 'DISCONNECTED') {
      return;
    }
    switch (reason) {
      case ConnectionDisconnectedReason.UID_BANNED:
        view.leave('You have been removed from the class.');
        break;
      case ConnectionDisconnectedReason.NETWORK_ERROR:
      case ConnectionDisconnectedReason.SERVER_ERROR:
        view.leave('The connection is lost.');
        break;
      default:
        console.warn('disconnected', reason);
    }
  });
}
