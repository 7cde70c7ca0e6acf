import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { type EditedProgram, brokenEdits } from './edited-program.js';

const folder = path.join(import.meta.dirname, '../fixtures/edited');

/** Small programs in which an edit has once broken something, each for a kind of its own. */
const programs = readdirSync(folder).map((name): [string, EditedProgram] => {
  const code = readFileSync(path.join(folder, name), 'utf8');
  return [
    name,
    {
      code,
      extension: path.extname(name).slice(1) as EditedProgram['extension'],
      preset: code.includes('// preset strict') ? 'strict' : 'recommended',
      isTyped: true,
    },
  ];
});

describe('--fix and every suggestion parse, compile, keep comments and please ESLint', () => {
  it.each(programs)('%s', (_, program) => {
    expect(brokenEdits(program)).toEqual([]);
  });

  it.each(programs.filter(([name]) => !name.endsWith('.js')))('%s without types', (_, program) => {
    expect(brokenEdits({ ...program, isTyped: false })).toEqual([]);
  });
});
