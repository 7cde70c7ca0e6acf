import VERTC from '@volcengine/rtc';

import type { EventListeners } from './event-listeners';
import type { Page } from './page';

export function useRoomListeners(page: Page): EventListeners {
  const handleError = (e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) => {
    const { errorCode } = e;
    if (errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) {
      page.leave('This account has joined the room on another device.');
    }
  };

  const handleUserLeave = (e: { userInfo: { userId: string } }) => {
    page.removeUser(e.userInfo.userId);
  };

  return { handleError, handleUserLeave };
}
