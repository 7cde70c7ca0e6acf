import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { EventListeners } from './event-listeners';

export class RtcClient {
  readonly engine: IRTCEngine;

  constructor(appId: string) {
    this.engine = VERTC.createEngine(appId);
  }

  addEventListeners({ handleError, handleUserLeave }: EventListeners): void {
    this.engine.on(VERTC.events.onError, handleError);
    this.engine.on(VERTC.events.onUserLeave, handleUserLeave);
  }

  join(token: string, roomId: string, userId: string): Promise<void> {
    return this.engine.joinRoom(token, roomId, { userId });
  }
}
