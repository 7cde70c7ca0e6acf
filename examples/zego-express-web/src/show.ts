import { ZegoExpressEngine } from 'zego-express-engine-webrtc';

import type { View } from './view';

export const engine = new ZegoExpressEngine(1234567890, 'wss://example.org/ws');

export function watchRoom(view: View): void {
  engine.on('roomStateUpdate', (_roomID, state, errorCode) => {
    switch (errorCode) {
      case 1002050:
        view.leave('You have joined on another device.');
        break;
      case 1002055:
        view.leave('You have been removed.');
        break;
      default:
        console.log('room', state, errorCode);
    }
  });

  engine.on('roomStateChanged', (_roomID, reason: string) => {
    if (reason === 'Kickout') {
      view.leave('You have been removed.');
    } else {
      view.show(reason);
    }
  });
}
