import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { View } from './view';

export function openClassroom(appId: string, view: View): IRTCEngine {
  const engine = VERTC.createEngine(appId);
  engine.on(VERTC.events.onError, ({ errorCode }) => {
    switch (errorCode) {
      case VERTC.ErrorCode.TOKEN_EXPIRED:
        view.leave('上课凭证已过期，请重新进入。');
        break;
      case VERTC.ErrorCode.KICKED_OUT:
        view.leave('老师把你移出了课堂。');
        break;
      case VERTC.ErrorCode.ROOM_DISMISS:
        view.leave('课堂已结束。');
        break;
      default:
        console.warn('classroom', errorCode);
    }
  });
  return engine;
}
