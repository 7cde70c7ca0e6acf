/** What the lesson shows and does besides the SDK. */
export interface View {
  show(text: string): void;
  leave(text: string): void;
}
