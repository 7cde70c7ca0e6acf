import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { type Run, folderWith, run } from './run.js';

const modules = path.join(import.meta.dirname, '../../node_modules');

/** The first line of each of these programs is line 1 of the file. */
const files = {
  'package.json': { name: 'app', type: 'module' },
  'eslint.config.mjs': `export default [{ files: ['src/*.js'] }];\n`,
  'src/call.js': `import VERTC from '@volcengine/rtc';
import { onError } from './errors.js';

VERTC.createEngine('app').on('onError', onError);
`,
  'src/errors.js': `export function onError({ errorCode }) {
  switch (errorCode) {
    case 'KICKED_OUT':
      leave();
      break;
    default:
      console.warn(errorCode);
  }
}
`,
  'src/texts.js': `export const texts = { KICKED_OUT: 'You were removed.', TOKEN_EXPIRED: 'Sign in again.' };
`,
  'src/notice.js': `import VERTC from '@volcengine/rtc';
import { texts } from './texts.js';

VERTC.createEngine('app').on('onError', (failure) => show(texts[failure.errorCode]));
`,
  'src/server.js': `import './call.js';
export const isGone = (response) => response.code === 'TOKEN_EXPIRED';
`,
  'src/directed.js': `export function ended(code) {
  // sdk-errors: volcengine-rtc-web/ErrorCode@onError
  if (code === 'KICKED_OUT') leave();
}
`,
  'src/page.js': `export const title = 'Meeting';\n`,
  'src/half.js': `export const title = \n`,
  'notes.txt': 'TOKEN_EXPIRED\n',
};

/** Asks why in a project that has ESLint. */
async function why(place: string, ...options: readonly string[]): Promise<Run> {
  const folder = folderWith(files);
  symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
  const asked = await run('why', path.join(folder, place), '--project', folder, ...options);
  return {
    ...asked,
    output: asked.output.replaceAll(`${folder}${path.sep}`, ''),
    errors: asked.errors.replaceAll(`${folder}${path.sep}`, ''),
  };
}

describe('sdk-errors why', () => {
  it('says what a switch inspects, from where it comes and what becomes of each code', async () => {
    const { code, output } = await why('src/errors.js:2');
    expect(code).toBe(0);
    expect(output).toContain('A switch in line 2: errorCode\n');
    expect(output).toContain('It is a code of volcengine-rtc-web/ErrorCode.');
    expect(output).toContain('Arrives by `onError` of volcengine-rtc-web: src/call.js:4\n');
    expect(output).toMatch(/KICKED_OUT +session-ended, named by a test/u);
    expect(output).toMatch(/TOKEN_EXPIRED +session-ended, logged only/u);
    expect(output).toContain('Judged with src/call.js');
  });

  it('says the same of a line inside of it', async () => {
    const { output } = await why('src/errors.js:4');
    expect(output).toContain('A switch in line 2: errorCode\n');
    expect(output).toContain('A handler in line 1:');
    expect(output).toContain('The same codes can arrive, and the same becomes of them.');
  });

  it('says of a table what another file looks up', async () => {
    const { output } = await why('src/texts.js:1');
    expect(output).toContain('A table in line 1: failure.errorCode\n');
    expect(output).toContain('Arrives by `onError` of volcengine-rtc-web: src/notice.js:4\n');
  });

  it('says what a directive says', async () => {
    const { output } = await why('src/directed.js:3');
    expect(output).toContain('What says so: its directive.');
    expect(output).toContain(
      'Arrives by `onError` of volcengine-rtc-web; where it is registered cannot be seen.',
    );
  });

  it('prints data for programs', async () => {
    const { output } = await why('src/errors.js:2', '--json');
    const { found } = JSON.parse(output) as {
      found: { kind: string; space: string; codes: { name: string; fate: string }[] }[];
    };
    expect(found[0]).toMatchObject({ kind: 'switch', space: 'ErrorCode' });
    expect(found[0]?.codes.filter(({ fate }) => fate === 'named').map(({ name }) => name)).toEqual([
      'KICKED_OUT',
    ]);
  });
});

describe('where nothing is said, it says why', () => {
  it.each([
    [
      'of a test that nothing binds',
      'src/server.js:2',
      'no type, constant, channel or directive says that this is a code of an SDK',
    ],
    ['of a file without an SDK', 'src/page.js:1', 'The file was not looked at'],
    ['of a line beside the others', 'src/call.js:1', 'Nothing in this file inspects'],
  ])('%s', async (_, place, reason) => {
    const { code, output } = await why(place);
    expect(output).toContain(reason);
    expect(code).toBe(0);
  });
});

describe('what cannot be asked ends in one line', () => {
  it.each([
    ['a place without a line', 'src/call.js', 'is no place; write a file and a line'],
    ['a file that is not there', 'src/gone.js:1', 'there is no such file'],
    ['a file that ESLint ignores', 'notes.txt:1', 'ESLint does not lint this file'],
    ['a file that cannot be parsed', 'src/half.js:1', 'Parsing error'],
  ])('%s', async (_, place, problem) => {
    const { code, errors, output } = await why(place);
    expect(errors).toContain(problem);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect([output, code]).toEqual(['', 2]);
  });

  it('a project without ESLint', async () => {
    const folder = folderWith(files);
    const { code, errors } = await run('why', path.join(folder, 'src/call.js:1'));
    expect(errors).toBe('sdk-errors: why: ESLint is not installed where this file would find it\n');
    expect(code).toBe(2);
  });
});
