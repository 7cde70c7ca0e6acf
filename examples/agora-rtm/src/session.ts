import AgoraRTM, { type RTMClient } from 'agora-rtm';

import type { View } from './view';

export function openSession(appId: string, user: string, view: View): RTMClient {
  const client = new AgoraRTM.RTM(appId, user);
  client.addEventListener('linkState', ({ reasonCode }) => {
    switch (reasonCode) {
      case 'SAME_UID_LOGIN':
        view.leave('You have signed in elsewhere.');
        break;
      case 'KICKED_OUT_BY_SERVER':
        view.leave('You have been removed.');
        break;
      case 'INVALID_TOKEN':
      case 'TOKEN_EXPIRED':
        view.leave('Please sign in again.');
        break;
      default:
        console.log('link', reasonCode);
    }
  });
  return client;
}
