import VERTC, { type IRTCEngine, MediaType } from '@volcengine/rtc';

import type { Page } from './page';

export class ScreenShare {
  private readonly engine: IRTCEngine;

  constructor(
    appId: string,
    private readonly page: Page,
  ) {
    this.engine = VERTC.createEngine(appId);
    this.engine.on(VERTC.events.onError, ({ errorCode, forbiddenTime }) => {
      switch (errorCode) {
        case VERTC.ErrorCode.DUPLICATE_LOGIN:
          this.page.leave('The screen is shared from another tab.');
          break;
        case VERTC.ErrorCode.KICKED_OUT:
          this.page.leave(`Sharing is blocked until ${forbiddenTime ?? 'further notice'}.`);
          break;
        case VERTC.ErrorCode.ROOM_DISMISS:
          this.page.leave('The meeting is over.');
          break;
        // The SDK reconnects by itself.
        default:
          console.warn('screen share', errorCode);
      }
    });
  }

  async start(): Promise<void> {
    await this.engine.startScreenCapture();
    await this.engine.publishScreen(MediaType.VIDEO);
  }
}
