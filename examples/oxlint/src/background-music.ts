import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { View } from './view';

/** The engine comes from elsewhere: its type alone says what it is. */
export function watchMusic(engine: IRTCEngine, view: View): void {
  engine.on(VERTC.events.onAudioMixingStateChanged, ({ error }) => {
    switch (error) {
      case 1:
        view.show('音乐加载失败。');
        break;
      case 2:
        view.show('音乐播放失败。');
    }
  });
}
