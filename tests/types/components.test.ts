import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import * as svelteParser from 'svelte-eslint-parser';
import * as vueParser from 'vue-eslint-parser';

import { createProject, ownSources } from './project.js';

const engine = `import type { IRTCEngine } from '@volcengine/rtc';
export declare const engine: IRTCEngine;
`;

const statements = `import { engine } from './engine';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      location.reload();
  }
});
`;

const files = {
  'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }] }),
  'tsconfig.app.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      skipLibCheck: true,
    },
    include: ['src/**/*'],
  }),
  'src/engine.ts': engine,
};

describe.each(ownSources)('the script of a component, by %s', (source) => {
  it.each([
    ['setup', '<script setup lang="ts">'],
    ['plain', '<script lang="ts">'],
    ['JavaScript', '<script setup>'],
  ])('has types in a Vue file with a %s script', (_, tag) => {
    const { lint } = createProject(files);
    const text = `<template>\n  <p>{{ engine }}</p>\n</template>\n${tag}\n${statements}</script>\n`;
    expect(lint('src/App.vue', text, source, vueParser as Linter.Parser)).toEqual([
      '7 exhaustive-switch',
    ]);
  });

  it('has types in a Vue file with two scripts', () => {
    const { lint } = createProject(files);
    const text = `<script lang="ts">\nexport default { name: 'App' };\n</script>\n<script setup lang="ts">\n${statements}</script>\n`;
    expect(lint('src/App.vue', text, source, vueParser as Linter.Parser)).toEqual([
      '7 exhaustive-switch',
    ]);
  });

  it('has types in a Svelte file', () => {
    const { lint } = createProject(files);
    const text = `<script lang="ts">\n${statements}</script>\n\n<p>{engine}</p>\n`;
    expect(lint('src/App.svelte', text, source, svelteParser as Linter.Parser)).toEqual([
      '4 exhaustive-switch',
    ]);
  });

  it('is read anew when it changes', () => {
    const { lint } = createProject(files);
    const text = `<script setup lang="ts">\n${statements}</script>\n`;
    const parser = vueParser as Linter.Parser;
    expect(lint('src/App.vue', text, source, parser)).toEqual(['4 exhaustive-switch']);
    expect(lint('src/App.vue', text.replace('case', '\ncase'), source, parser)).toEqual([
      '4 exhaustive-switch',
    ]);
    const complete = text.replace("case 'KICKED_OUT'", 'default');
    expect(lint('src/App.vue', complete, source, parser)).toEqual([]);
  });
});
