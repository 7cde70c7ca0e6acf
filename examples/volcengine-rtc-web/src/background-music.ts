import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { Page } from './page';

export function watchBackgroundMusic(engine: IRTCEngine, page: Page): void {
  engine.on(VERTC.events.onAudioMixingStateChanged, ({ error, mixId }) => {
    switch (error) {
      case 1:
        page.notify(`Track ${mixId} could not be loaded.`);
        break;
      case 2:
        page.notify(`Track ${mixId} could not be played.`);
    }
  });
}
