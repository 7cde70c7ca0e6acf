import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';
import { others, start } from './volcengine.js';

const code = 'VERTC.ErrorCode';
const handler = (lookUp: string): string =>
  `engine.on(VERTC.events.onError, (e) => { ${lookUp}; });\n`;

describe('a table that is empty where it is made is asked for what is not added below', () => {
  it.each([
    [
      'an object',
      `const acts = {} as Record<string, () => void>;\nacts[${code}.KICKED_OUT] = () => leave();\n`,
      'acts[e.errorCode]?.()',
    ],
    [
      'an object, by its text',
      `const acts: Record<string, () => void> = {};\nacts.KICKED_OUT = () => leave();\n`,
      'acts[e.errorCode]?.()',
    ],
    [
      'an object that is assigned to',
      `const acts: Record<string, () => void> = {};\nObject.assign(acts, { KICKED_OUT: leave });\n`,
      'acts[e.errorCode]?.()',
    ],
    [
      'a Map',
      `const acts = new Map<string, () => void>();\nacts.set(${code}.KICKED_OUT, () => leave());\n`,
      'acts.get(e.errorCode)?.()',
    ],
    [
      'a static field, in a static block',
      `class Acts { static all = new Map<string, () => void>(); static { Acts.all.set(${code}.KICKED_OUT, () => leave()); } }\n`,
      'Acts.all.get(e.errorCode)?.()',
    ],
    [
      'a static field, by way of `this`',
      `class Acts { static all: Record<string, () => void> = {}; static { this.all[${code}.KICKED_OUT] = () => leave(); } }\n`,
      'Acts.all[e.errorCode]?.()',
    ],
    [
      'a static field, below the class',
      `class Acts { static all: Record<string, () => void> = {}; }\nActs.all[${code}.KICKED_OUT] = () => leave();\n`,
      'Acts.all[e.errorCode]?.()',
    ],
  ])('%s', (_, table, lookUp) => {
    const [report, ...more] = lintTyped(start + table + handler(lookUp));
    expect(more).toEqual([]);
    expect(report?.rule).toBe('exhaustive-table');
    expect(report?.line).toBe(6);
    expect(report?.codes).toEqual(expect.arrayContaining(others('KICKED_OUT')));
    // Where the next line goes, nobody can say.
    expect(report?.suggestions).toEqual([]);
  });
});

describe('nothing is asked of a table', () => {
  it.each([
    [
      'that a function fills',
      `const acts: Record<string, () => void> = {};\nexport function add(name: string, act: () => void): void { acts[name] = act; }\nacts[${code}.KICKED_OUT] = () => leave();\n`,
      'acts[e.errorCode]?.()',
    ],
    [
      'of a class that a static method fills',
      `export class Acts { static all: Record<string, () => void> = {}; static add(name: string, act: () => void): void { this.all[name] = act; } static { this.all[${code}.KICKED_OUT] = () => leave(); } }\n`,
      'Acts.all[e.errorCode]?.()',
    ],
    [
      'that is filled in a loop',
      `const acts: Record<string, () => void> = {};\nfor (const name of Object.keys(state as object)) { acts[name] = () => leave(); }\n`,
      'acts[e.errorCode]?.()',
    ],
  ])('%s', (_, table, lookUp) => {
    expect(lintTyped(start + table + handler(lookUp))).toEqual([]);
  });
});

it('a key that is added and no code is told', () => {
  const program = `const acts = {};\nacts[VERTC.ErrorCode.KICK_OUT] = leave;\nacts.TOKEN_EXPIRD = leave;\nconst engine = VERTC.createEngine('a');\nengine.on('onError', (e) => { (acts[e.errorCode] ?? leave)(); });\n`;
  expect(lintScript(program).map(({ line, rule }) => [line, rule])).toEqual([
    [2, 'no-impossible-code'],
    [3, 'no-impossible-code'],
  ]);
});
