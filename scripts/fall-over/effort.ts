/** How much of what is made up is tried. */
export interface Effort {
  readonly runs: number;
  readonly seed: number;
}
