import TRTC from 'trtc-sdk-v5';

import type { View } from './view';

export const trtc = TRTC.create();

export function watchMeeting(view: View): void {
  trtc.on(TRTC.EVENT.KICKED_OUT, ({ reason }) => {
    switch (reason) {
      case 'kick':
        view.leave('You have joined on another device.');
        break;
      case 'banned':
        view.leave('You have been removed.');
        break;
      default:
        console.warn('kicked out', reason);
    }
  });

  trtc.on(TRTC.EVENT.ERROR, (error) => {
    console.error(error);
  });
}
