import { describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { deepPrograms } from './deep-programs.js';
import { lintHostile } from './hostile-linter.js';

const strict = { config: [plugin.configs.strict] };

describe.each(['module', 'typescript'] as const)('as %s, no rule falls over nested', (parsing) => {
  it.each(deepPrograms)('$name', ({ levels, text }) => {
    expect(lintHostile(text(levels), parsing, strict), 'parses').toBeDefined();
  });
});
