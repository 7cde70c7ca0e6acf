import VERTC from '@volcengine/rtc';

import type { Page } from './page';

export function openWaitingRoom(appId: string, page: Page) {
  const engine = VERTC.createEngine(appId);
  engine.on(VERTC.events.onError, (e) => {
    if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) {
      page.leave('You are waiting in another tab.');
    }
  });
  return engine;
}
