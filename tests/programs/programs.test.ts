import { describe, expect, it } from 'vitest';

import { problemsOf } from './lint-program.js';
import { readPrograms } from './program.js';

/** Programs in which nothing but types says that a code is one. */
const typed = new Set([
  'real-typed-event-parameter.ts',
  'fix-return-exhaustive-enum.ts',
  'ts-import-type-literals.ts',
]);

const programs = readPrograms();

describe('the verdict on a program is the one in its header', () => {
  it.each(programs.map((program) => [program.name, program] as const))('%s', (_, program) => {
    expect(problemsOf(program, 'parser')).toEqual([]);
  });
});

describe('the verdict is the same without types', () => {
  it.each(
    programs
      .filter(({ name }) => !typed.has(name))
      .map((program) => [program.name, program] as const),
  )('%s', (_, program) => {
    expect(problemsOf(program, 'off')).toEqual([]);
  });

  it.each(
    programs
      .filter(({ name }) => typed.has(name))
      .map((program) => [program.name, program] as const),
  )('or nothing unexpected is reported: %s', (_, program) => {
    const problems = problemsOf(program, 'off');
    expect(problems.filter((problem) => problem.startsWith('unexpected'))).toEqual([]);
  });
});
