import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One call of ESLint. */
export interface Step {
  readonly file: string;
  readonly text: string;
  /** Whether something is to be reported; where it is not said, types tell. */
  readonly isReported?: boolean;
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

/** So many helpers there are, each in a file, with one that registers it and one that joins. */
const helpers = 13;

const sharedEngine = `import VERTC from '@volcengine/rtc';
export const engine = VERTC.createEngine('app');
`;

/** What a helper is asked for depends on the file that registers it. */
const helper = `export function handle(code: string): void {
  if (code === 'KICKED_OUT') location.reload();
}
`;

function registering(number: number, event: string): string {
  return `import VERTC from '@volcengine/rtc';
import { handle } from './helper-${String(number)}';
const engine = VERTC.createEngine('${String(number)}');
engine.on('${event}', (e: { errorCode: string }) => handle(e.errorCode));
`;
}

function joining(number: number): string {
  return `import { engine } from './engine';
export async function join${String(number)}(): Promise<void> {
  await engine.joinRoom('token', 'room', { userId: '${String(number)}' });
}
`;
}

/** The edits of one helper's files, one after the other: whether it is registered comes and goes. */
function editOfProgram(number: number): Step {
  const one = number % helpers;
  const registration = `register-${String(one)}.ts`;
  const file = `helper-${String(one)}.ts`;
  switch (Math.floor(number / helpers) % 5) {
    case 0:
      return { file, text: helper, isReported: true };
    case 1:
      return { file: registration, text: registering(one, 'onUserLeave'), isReported: false };
    case 2:
      return { file, text: `${helper}// ${String(number)}\n`, isReported: false };
    case 3:
      return { file: `join-${String(one)}.ts`, text: joining(one), isReported: false };
    default:
      return { file: registration, text: registering(one, 'onError'), isReported: false };
  }
}

export const workloads = {
  edits: {
    fix: false,
    write(folder) {
      writeFiles(folder, { ...project, 'handler.ts': handler(0) });
    },
    step: (number) => ({ file: 'handler.ts', text: handler(number) }),
  },
  program: {
    fix: false,
    write(folder) {
      writeFiles(folder, { 'tsconfig.json': tsconfig, 'engine.ts': sharedEngine });
      for (let number = 0; number < helpers; number += 1) {
        writeFiles(folder, {
          [`helper-${String(number)}.ts`]: helper,
          [`register-${String(number)}.ts`]: registering(number, 'onError'),
          [`join-${String(number)}.ts`]: joining(number),
        });
      }
    },
    step: editOfProgram,
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
