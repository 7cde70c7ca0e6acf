import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { Page } from './page';

export class WhiteboardRoom {
  readonly #engine: IRTCEngine;
  readonly #page: Page;

  constructor(appId: string, page: Page) {
    this.#page = page;
    this.#engine = VERTC.createEngine(appId);
    this.#engine.on(VERTC.events.onError, this.handleError.bind(this));
  }

  handleError(e: any) {
    if (
      e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN ||
      e.errorCode === VERTC.ErrorCode.KICKED_OUT
    ) {
      this.#page.leave('The whiteboard is closed for you.');
    }
  }
}
