import { afterEach, describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { type Folder, type Source, folderOf, oxlintConfig } from './corpus.js';
import { oxlint } from './oxlint.js';

const config = oxlintConfig({ rules: plugin.configs.recommended.rules });
const script = `import VERTC from '@volcengine/rtc';
VERTC.createEngine('app-id').on(VERTC.events.onError, ({ errorCode }) => {
  switch (errorCode) {
    case VERTC.ErrorCode.TOKEN_EXPIRED:
      renewToken();
  }
});
`;

let folder: Folder;

afterEach(() => {
  folder.remove();
});

function places(...sources: readonly Source[]): string[] {
  folder = folderOf([config, ...sources]);
  return oxlint(folder.path).map(({ file, line }) => `${file}:${String(line)}`);
}

describe('oxlint hands over', () => {
  it('the script of a Vue file, and reports at its place in the file', () => {
    const text = `<template>\n  <video />\n</template>\n\n<script setup lang="ts">\n${script}</script>\n`;

    expect(places({ name: 'Call.vue', text })).toEqual(['Call.vue:8']);
  });

  it('the script of a Svelte file, and reports at its place in the file', () => {
    const text = `<script lang="ts">\n${script}</script>\n\n<video />\n`;

    expect(places({ name: 'Call.svelte', text })).toEqual(['Call.svelte:4']);
  });

  it('the script of a Vue file to --fix, which leaves the rest alone', () => {
    const head = '<template>\n  <video />\n</template>\n\n<script setup lang="ts">\n';
    folder = folderOf([config, { name: 'Call.vue', text: `${head}${script}</script>\n` }]);
    oxlint(folder.path, '--fix');
    const fixed = folder.text('Call.vue');

    expect(fixed.startsWith(`${head}import`)).toBe(true);
    expect(fixed.endsWith('</script>\n')).toBe(true);
    expect(fixed).toContain('    case VERTC.ErrorCode.KICKED_OUT: // TODO(sdk-errors): ');
  });

  it('JSX', () => {
    const text = `${script}export const call = <video muted />;\n`;

    expect(places({ name: 'call.jsx', text })).toEqual(['call.jsx:3']);
  });

  it('what is not switched off by a comment', () => {
    const off = (linter: string): string =>
      script.replace(
        '  switch',
        `  // ${linter}-disable-next-line sdk-errors/exhaustive-switch\n  switch`,
      );
    const reported = places(
      { name: 'a.js', text: off('eslint') },
      { name: 'b.js', text: off('oxlint') },
      { name: 'c.js', text: script },
    );

    expect(reported).toEqual(['c.js:3']);
  });
});

it('oxlint --fix-suggestions adds the entries that a table lacks', () => {
  const table = `import VERTC from '@volcengine/rtc';
const texts = {
  [VERTC.ErrorCode.TOKEN_EXPIRED]: 'Your ticket has expired.',
  [VERTC.ErrorCode.KICKED_OUT]: 'You have been removed.',
};
VERTC.createEngine('app-id').on(VERTC.events.onError, (e) => {
  show(texts[e.errorCode]);
});
`;
  folder = folderOf([config, { name: 'texts.js', text: table }]);

  expect(oxlint(folder.path, '--fix')).toHaveLength(1);
  expect(folder.text('texts.js')).toBe(table);

  oxlint(folder.path, '--fix-suggestions');

  expect(folder.text('texts.js')).toContain('  [VERTC.ErrorCode.RECONNECT_FAILED]: ');
});
