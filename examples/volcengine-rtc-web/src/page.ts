/** The page around the room. */
export interface Page {
  leave(reason: string): void;
  notify(text: string): void;
  removeUser(userId: string): void;
}
