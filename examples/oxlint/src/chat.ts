import VERTC, { type IRTCEngine } from '@volcengine/rtc';

import type { View } from './view';

export async function say(engine: IRTCEngine, to: string, text: string, view: View): Promise<void> {
  try {
    await engine.sendUserMessage(to, text);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === VERTC.ErrorCode.USER_MESSAGE_NO_RELAYPATH) {
      view.show('对方不在课堂里。');
    } else {
      view.show(`消息发送失败（${code ?? '未知'}）。`);
    }
  }
}
