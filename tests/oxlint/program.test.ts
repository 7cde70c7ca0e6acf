import { afterEach, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { type Folder, type Source, folderOf, oxlintConfig } from './corpus.js';
import { oxlint } from './oxlint.js';

const rules = plugin.configs.recommended.rules;
let folder: Folder;

afterEach(() => {
  folder.remove();
});

/** A handler that one file writes and another registers. */
function program(ending: 'js' | 'ts'): Source[] {
  const type = ending === 'ts' ? ': { errorCode: string }' : '';
  return [
    { name: 'package.json', text: '{ "name": "call", "private": true }' },
    {
      name: `engine.${ending}`,
      text: `import VERTC from '@volcengine/rtc';\nexport const engine = VERTC.createEngine('app');\n`,
    },
    {
      name: `on-error.${ending}`,
      text: `export function onError({ errorCode }${type}) {\n  if (errorCode === 'KICKED_OUT') location.reload();\n}\n`,
    },
    {
      name: `call.${ending}`,
      text: `import { engine } from './engine';\nimport { onError } from './on-error';\nengine.on('onError', onError);\n`,
    },
  ];
}

it.each(['js', 'ts'] as const)('a handler is known that a .%s file registers', (ending) => {
  folder = folderOf([...program(ending), oxlintConfig({ rules })]);
  expect(oxlint(folder.path).map(({ file, rule }) => [file, rule])).toEqual([
    [`on-error.${ending}`, 'sdk-errors/exhaustive-handler'],
  ]);
});

it('it is not, where each file is judged by itself', () => {
  const settings = { 'sdk-errors': { scope: 'file' } };
  folder = folderOf([...program('js'), oxlintConfig({ rules, settings })]);
  expect(oxlint(folder.path)).toEqual([]);
});
