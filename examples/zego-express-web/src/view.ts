/** What the application shows; the page implements it. */
export interface View {
  show(text: string): void;
  leave(reason: string): void;
}
