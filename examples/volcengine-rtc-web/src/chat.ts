import VERTC, { type IRTCEngine } from '@volcengine/rtc';

export async function sendChat(engine: IRTCEngine, userId: string, text: string) {
  try {
    await engine.sendUserMessage(userId, text);
    return 'sent';
  } catch (error: any) {
    if (error.code === VERTC.ErrorCode.USER_MESSAGE_NO_RELAYPATH) {
      return 'away';
    }
    throw error;
  }
}
