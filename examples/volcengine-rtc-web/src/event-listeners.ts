/** What the page wants to hear from the room. */
export interface EventListeners {
  handleError: (e: { errorCode: any }) => void;
  handleUserLeave: (e: { userInfo: { userId: string } }) => void;
}
