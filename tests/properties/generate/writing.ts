import type { Frame } from './frame.js';
import type { Style } from './style.js';
import type { Traits } from './traits.js';

/** Counts, so that every call, comment and name of a program is its own. */
export class Numbers {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** Where in a program something is written. */
export interface Writing {
  readonly style: Style;
  readonly numbers: Numbers;
  readonly traits: Traits;
  readonly frame: Frame;
  readonly depth: number;
  /** Whether what is written stays on the line of what was written before. */
  readonly joins: boolean;
  readonly canBreak: boolean;
  readonly canContinue: boolean;
}

/** The same place, one step further in. */
export function deeper(writing: Writing, steps = 1): Writing {
  return { ...writing, depth: writing.depth + steps };
}
