import NERTC from 'nertc-web-sdk';

import type { View } from './view';

export const client = NERTC.createClient({ appkey: 'app-key', debug: false });

export function watchErrors(view: View): void {
  client.on('error', (type: string) => {
    switch (type) {
      case 'SOCKET_ERROR':
        view.leave('There is no connection.');
        break;
      case 'no-publish-audio-permission':
        view.show('You may not speak here.');
        break;
      default:
        console.error(type);
    }
  });
}
