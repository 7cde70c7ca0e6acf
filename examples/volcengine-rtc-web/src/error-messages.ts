import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { Page } from './page';

const messages: Record<string, string> = {
  [VERTC.ErrorCode.DUPLICATE_LOGIN]: 'This account has joined on another device.',
  [VERTC.ErrorCode.KICKED_OUT]: 'You have been removed from the room.',
  [VERTC.ErrorCode.TOKEN_EXPIRED]: 'Your ticket has expired.',
};

export function showErrors(engine: IRTCEngine, page: Page): void {
  engine.on(VERTC.events.onError, (e) => {
    page.notify(messages[e.errorCode]);
  });
}
