import { afterEach, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { type Folder, folderOf, oxlintConfig } from './corpus.js';
import { oxlint } from './oxlint.js';

/** Only the type of `engine` says that a handler is one of the SDK's. */
const script = `import { engine } from './engine';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      leave();
  }
});
`;

const files = {
  'module.ts': script,
  'Setup.vue': `<template>\n  <p />\n</template>\n<script setup lang="ts">\n${script}</script>\n`,
  'Two.vue': `<script lang="ts">\nexport default {};\n</script>\n<script setup lang="ts">\n${script}</script>\n`,
  'Jsx.vue': `<script setup lang="tsx">\n${script}const call = <p>on air</p>;\n</script>\n`,
  'Plain.vue': `<script>\n${script}</script>\n`,
  'Call.svelte': `<script lang="ts">\n${script}</script>\n\n<p>on air</p>\n`,
};

const everywhere = [
  'Call.svelte:4',
  'Jsx.vue:4',
  'module.ts:3',
  'Plain.vue:4',
  'Setup.vue:7',
  'Two.vue:7',
];

let folder: Folder;

afterEach(() => {
  folder.remove();
});

it.each([
  ['native', everywhere],
  ['typescript', everywhere],
  ['off', []],
])(
  'oxlint sees what another file says about an engine, in components too: types %s',
  (types, places) => {
    const { rules } = plugin.configs.recommended;
    folder = folderOf([
      oxlintConfig({ rules, settings: { 'sdk-errors': { types } } }),
      {
        name: 'tsconfig.json',
        text: JSON.stringify({
          compilerOptions: {
            strict: true,
            module: 'esnext',
            moduleResolution: 'bundler',
            types: [],
          },
        }),
      },
      {
        name: 'engine.ts',
        text: `import type { IRTCEngine } from '@volcengine/rtc';\nexport declare const engine: IRTCEngine;\n`,
      },
      ...Object.entries(files).map(([name, text]) => ({ name, text })),
    ]);

    expect(oxlint(folder.path).map(({ file, line }) => `${file}:${String(line)}`)).toEqual(places);
  },
);
