import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One call of ESLint. */
export interface Step {
  readonly file: string;
  readonly text: string;
}

/** A project on disk and what a long-lived process lints in it, step by step. */
export interface Workload {
  readonly fix: boolean;
  /** Writes the project. */
  write(folder: string, steps: number): void;
  step(number: number): Step;
}

const root = path.join(import.meta.dirname, '../..');

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    skipLibCheck: true,
    types: [],
  },
});

const engine = `import type { IRTCEngine } from '@volcengine/rtc';
export declare const engine: IRTCEngine;
`;

/** One code of seven is tested. Only the type of the engine tells what arrives. */
function handler(number: number): string {
  return `import { engine } from './engine';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      location.assign('/${String(number)}');
  }
});
export {};
`;
}

function component(number: number): string {
  return `<template>
  <p>{{ engine }}</p>
</template>

<script setup lang="ts">
${handler(number).replace('export {};\n', '')}</script>
`;
}

/** A workload of one file for each step. */
function files(
  nameOf: (number: number) => string,
  textOf: (number: number) => string,
  others: Readonly<Record<string, string>>,
  fix = false,
): Workload {
  const step = (number: number): Step => ({ file: nameOf(number), text: textOf(number) });
  return {
    fix,
    write(folder, steps) {
      writeFiles(folder, others);
      for (let number = 1; number <= steps; number += 1) {
        const { file, text } = step(number);
        writeFiles(folder, { [file]: text });
      }
    },
    step,
  };
}

const project = { 'tsconfig.json': tsconfig, 'engine.ts': engine };

export const workloads = {
  edits: {
    fix: false,
    write(folder) {
      writeFiles(folder, { ...project, 'handler.ts': handler(0) });
    },
    step: (number) => ({ file: 'handler.ts', text: handler(number) }),
  },
  loose: files((number) => `handler-${String(number)}.js`, handler, {
    'engine.d.ts': engine,
  }),
  fixed: files((number) => `handler-${String(number)}.ts`, handler, project, true),
  components: files((number) => `Handler${String(number)}.vue`, component, project),
  packages: {
    fix: false,
    write(folder, steps) {
      for (let number = 1; number <= steps; number += 1) {
        writeFiles(path.join(folder, 'packages', String(number)), {
          ...project,
          'handler.ts': handler(number),
        });
      }
    },
    step: (number) => ({
      file: `packages/${String(number)}/handler.ts`,
      text: handler(number),
    }),
  },
} as const satisfies Record<string, Workload>;

export type WorkloadName = keyof typeof workloads;

/** Writes the project of a workload, with the packages that it imports. */
export function writeWorkload(name: WorkloadName, folder: string, steps: number): void {
  for (const dependency of ['@volcengine/rtc', 'eventemitter3']) {
    const link = path.join(folder, 'node_modules', dependency);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', dependency), link, 'junction');
  }
  (workloads[name] as Workload).write(folder, steps);
}

function writeFiles(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
