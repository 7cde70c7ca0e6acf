import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { Page } from './page';

/** Right: each of the seven codes that end a session has its own answer. */
export function endMeeting(engine: IRTCEngine, page: Page, rejoin: () => Promise<void>): void {
  engine.on(VERTC.events.onError, async (e) => {
    switch (e.errorCode) {
      case VERTC.ErrorCode.KICKED_OUT:
        page.leave('The host has removed you.');
        break;
      case VERTC.ErrorCode.ROOM_DISMISS:
        page.leave('The meeting is over.');
        break;
      case VERTC.ErrorCode.DUPLICATE_LOGIN:
      case VERTC.ErrorCode.RTM_DUPLICATE_LOGIN:
        page.leave('This account has joined on another device.');
        break;
      case VERTC.ErrorCode.TOKEN_EXPIRED:
      case VERTC.ErrorCode.RTM_TOKEN_ERROR:
        await rejoin();
        break;
      case VERTC.ErrorCode.RECONNECT_FAILED:
        await engine.leaveRoom();
        await rejoin();
        break;
    }
  });
}
