import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { installProject, messagesOf, programOf, typings } from './installed-project.js';

/** As strict as a project may be: the declarations themselves are checked too. */
const strictest = {
  strict: true,
  target: 'es2022',
  lib: ['es2022', 'dom'],
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: false,
};

let folder = '';

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ['Node', { module: 'nodenext' }],
  [
    'a resolution that knows no exports',
    {
      module: 'esnext',
      moduleResolution: 'node10',
      ignoreDeprecations: '6.0',
      esModuleInterop: true,
    },
  ],
])('`types` of a tsconfig.json is all that an application needs with %s', (_name, options) => {
  folder = installProject({ ...strictest, ...options, types: typings });

  // Each wrong code stands under `@ts-expect-error`, which is a mistake where nothing is wrong.
  expect(messagesOf(programOf(folder))).toEqual([]);
});

describe('a copy of the SDK that the compiler reads itself', () => {
  const options = { allowJs: true, checkJs: true, types: typings };
  const page = [
    "const { Client, ERROR_CODES } = require('./VolcEngineRTC_MiniApp');",
    'new Client().join({}).catch((/** @type {VolcEngineRTC_MiniApp.JoinError} */ error) => {',
    '  if (error.code === ERROR_CODES.PUBLISH_ERROR) {}',
    '});',
  ].join('\n');

  beforeEach(() => {
    folder = installProject({ ...options, module: 'commonjs', lib: ['es2022'] });
    rmSync(path.join(folder, 'src'), { recursive: true });
    mkdirSync(path.join(folder, 'src'));
    write('page.js', page);
    write(
      'VolcEngineRTC_MiniApp.js',
      [
        'class Client { join() { return Promise.resolve(arguments); } }',
        'module.exports = { Client, ERROR_CODES: { PUBLISH_ERROR: 300006 } };',
      ].join('\n'),
    );
  });

  it('is what its own code says', () => {
    expect(messagesOf(programOf(folder)).join('\n')).not.toContain('TS2367');
  });

  it('is typed by two lines in a file beside it', () => {
    write(
      'VolcEngineRTC_MiniApp.d.ts',
      'declare const sdk: VolcEngineRTC_MiniApp.Sdk;\nexport = sdk;\n',
    );

    expect(messagesOf(programOf(folder))).toEqual([
      expect.stringMatching(/^page\.js:3 TS2367 .* no overlap/u),
    ]);
  });

  function write(name: string, text: string): void {
    writeFileSync(path.join(folder, 'src', name), text);
  }
});

it('without that line nothing is declared', () => {
  folder = installProject({
    ...strictest,
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  });

  const messages = messagesOf(programOf(folder));

  expect(messages.filter((message) => message.includes("Cannot find name 'Signal'"))).not.toEqual(
    [],
  );
});
