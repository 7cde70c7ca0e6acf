import { describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { lintHostile } from './hostile-linter.js';
import { largePrograms, largeTypedPrograms } from './large-programs.js';

const strict = { config: [plugin.configs.strict] };

// What takes a time that grows with the square of the size does not come back in the time of a test.
/** A test has seconds: it asks for a tenth of each size. */
const part = 0.1;

describe('no rule falls over at a tenth of the size', { timeout: 300_000 }, () => {
  it.each(largePrograms)('$name', ({ count, text }) => {
    expect(lintHostile(text(Math.ceil(count * part)), 'module', strict), 'parses').toBeDefined();
  });

  it.each(largeTypedPrograms)('$name, with types', ({ count, text }) => {
    expect(lintHostile(text(Math.ceil(count * part)), 'typed', strict), 'parses').toBeDefined();
  });
});
