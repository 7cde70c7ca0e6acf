import type { Program } from './generate/program.js';

/**
 * What is known to be wrong outside of the fixes, and would be found again and again. Each goes
 * when it is put right.
 */

/**
 * The fix of `prefer-named-code` makes a list of texts one of enum members, which is then asked for
 * nothing else: `[Codes.A].includes(text)` does not compile.
 */
export function namesElements({ frame, preset, traits }: Program): boolean {
  return (
    frame.language === 'typescript' &&
    preset === 'strict' &&
    (traits.has('comparison: includes') || traits.has('comparison: set'))
  );
}
