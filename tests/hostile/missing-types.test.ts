import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';

const sdk = path.dirname(createRequire(import.meta.url).resolve('@volcengine/rtc/package.json'));
const typings = readFileSync(path.join(sdk, 'index.d.ts'), 'utf8');
const manifest = JSON.stringify({
  name: '@volcengine/rtc',
  version: '4.68.4',
  types: 'index.d.ts',
});

const program = `import VERTC from '@volcengine/rtc';
const engine = VERTC.createEngine('id');
engine.on(VERTC.events.onError, ({ errorCode }) => {
  switch (errorCode) {
    case VERTC.ErrorCode.KICKED_OUT:
      leave();
  }
});
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-missing-'));
  write({
    'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["*.ts"] }',
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** Lints with types, as far as there are any. */
function lint(text: string): Linter.LintMessage[] {
  write({ 'file.ts': text });
  const messages = new Linter({ cwd: folder }).verify(
    text,
    [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: typescriptParser,
          parserOptions: { projectService: true, tsconfigRootDir: folder },
        },
      },
      plugin.configs.strict,
      { settings: { 'sdk-errors': { types: 'parser' } } },
    ],
    { filename: path.join(folder, 'file.ts') },
  );
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages;
}

function rulesOf(messages: readonly Linter.LintMessage[]): readonly (string | null)[] {
  return messages.map(({ ruleId }) => ruleId);
}

const installations: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['the SDK is not installed', {}],
  [
    'the package that the SDK extends is not installed',
    { 'node_modules/@volcengine/rtc/index.d.ts': typings },
  ],
  [
    'the typings break off',
    { 'node_modules/@volcengine/rtc/index.d.ts': typings.slice(0, typings.length / 2) },
  ],
  ['the typings are empty', { 'node_modules/@volcengine/rtc/index.d.ts': '' }],
  ['the typings are no TypeScript', { 'node_modules/@volcengine/rtc/index.d.ts': '}{ class = ;;' }],
  [
    'the typings say any',
    {
      'node_modules/@volcengine/rtc/index.d.ts': 'declare const VERTC: any; export default VERTC;',
    },
  ],
  ['the typings are somewhere else', { 'node_modules/@volcengine/rtc/other.d.ts': typings }],
];

describe('where types are missing, the import still says what is meant', () => {
  it.each(installations)('%s', (_, files) => {
    if (Object.keys(files).length > 0) {
      write({ ...files, 'node_modules/@volcengine/rtc/package.json': manifest });
    }
    expect(rulesOf(lint(program))).toContain('sdk-errors/exhaustive-switch');
  });
});

describe('no rule falls over types that are broken', () => {
  beforeEach(() => {
    mkdirSync(path.join(folder, 'node_modules/@volcengine'), { recursive: true });
    symlinkSync(sdk, path.join(folder, 'node_modules/@volcengine/rtc'), 'junction');
  });

  it('of modules that import each other', () => {
    write({
      'a.ts': "export * from './b'; import { Codes } from './b'; export const Other = Codes;",
      'b.ts': "export * from './a'; import { Other } from './a'; export const Codes = Other;",
    });
    expect(() =>
      lint(
        "import { Codes, Other } from './a'; import VERTC from '@volcengine/rtc'; const engine = VERTC.createEngine(''); engine.on('onError', (e) => { switch (e.errorCode) { case Codes.KICKED_OUT: case Other.TOKEN_EXPIRED: } });",
      ),
    ).not.toThrow();
  });

  it.each([
    [
      'a name that is not there',
      `import { Nothing } from './nowhere'; ${program} switch (Nothing.x) { case VERTC.ErrorCode.NOTHING: case Nothing.KICKED_OUT: }`,
    ],
    [
      'an enum of errors',
      `${program} enum E { A = VERTC.ErrorCode.KICKED_OUT, B = nowhere, C = E.D, D } declare const e: E; switch (e) { case E.A: case E.B: case E.Z: }`,
    ],
    [
      'types that are endless',
      `${program} type Deep<T> = { code: Deep<Deep<T>> }; declare const deep: Deep<1>; if (deep.code.code.code === VERTC.ErrorCode.KICKED_OUT) { leave(); }`,
    ],
    [
      'conditional types that lead back',
      `${program} type Back<T> = T extends string ? Back<T> : Back<[T]>; declare const back: Back<'a'>; switch (back) { case VERTC.ErrorCode.KICKED_OUT: }`,
    ],
    [
      'a class in its own base',
      `${program} class A extends A.B { static B = A; } declare const a: A; a.on('onError', (e) => { if (e === VERTC.ErrorCode.KICKED_OUT) leave(); });`,
    ],
    [
      'a declaration of the SDK that merges with others',
      `${program} declare module '@volcengine/rtc' { interface VERTC { ErrorCode: number } const ErrorCode: string; enum ErrorCode { KICKED_OUT } }`,
    ],
    [
      'a type in the place of a value',
      `${program} type code = 1; switch (code) { case VERTC.ErrorCode.KICKED_OUT: } engine.on(code, code);`,
    ],
    [
      'calls with types that do not fit',
      `${program} engine.on<'onError'>('onError', 404); engine.on(...[]); engine.on(); new engine.on('onError'); VERTC.ErrorCode(); engine.on('onError', (...e: never) => { switch (e.errorCode) { case VERTC.ErrorCode.KICKED_OUT: } });`,
    ],
  ])('%s', (_, text) => {
    expect(() => lint(text)).not.toThrow();
  });
});
