import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { sdkModule } from './sdk-module.js';
import type { Workshop } from './workshop.js';

/** A project that was written to disk, to be linted. */
export interface Project {
  readonly name: string;
  readonly folder: string;
  /** The files that import the SDK. */
  readonly concerned: readonly string[];
  /** The files that are none of this plugin's business. */
  readonly unconcerned: readonly string[];
}

/** The modules that the files without the SDK are copies of. */
const templates = [
  'invoice-query.ts',
  'job-queue.ts',
  'order-status.ts',
  'price-format.ts',
  'profile-requests.ts',
  'socket-link.ts',
  'upload-reducer.ts',
].map((file) => readFileSync(path.join(import.meta.dirname, 'templates', file), 'utf8'));

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Writes a project.
 *
 * @param workshop - where its folder is made.
 * @param name - its folder's name, and what the table calls it.
 * @param size - how many files it has.
 * @param concerned - how many of them import the SDK.
 */
export function generateProject(
  workshop: Workshop,
  name: string,
  size: number,
  concerned: number,
): Project {
  const folder = path.join(workshop.folder, name);
  mkdirSync(folder);
  writeFileSync(
    tsconfigOf({ folder }),
    JSON.stringify({ compilerOptions, include: ['*.ts'] }, undefined, 2),
  );
  const write = (file: string, text: string): string => {
    const target = path.join(folder, file);
    writeFileSync(target, text);
    return target;
  };
  return {
    name,
    folder,
    concerned: range(concerned).map((position) =>
      write(`lesson-${String(position)}.ts`, sdkModule(position)),
    ),
    unconcerned: range(size - concerned).map((position) =>
      write(`module-${String(position)}.ts`, templates[position % templates.length] ?? ''),
    ),
  };
}

/**
 * Writes a project whose files import each other, as those of an application do: each module three
 * others, and one in fifty the file of an engine.
 *
 * @param size - how many files it has.
 * @param concerned - how many of them import the SDK.
 */
export function generateProgram(
  workshop: Workshop,
  name: string,
  size: number,
  concerned: number,
): Project {
  const project = generateProject(workshop, name, size, concerned);
  const others = project.unconcerned.length;
  for (const [position, file] of project.unconcerned.entries()) {
    const imported = [7, 61, 523].map((step) => `./module-${String((position + step) % others)}`);
    const engine = `./lesson-${String(position % concerned)}`;
    const imports = [...imported, ...(position % 50 === 0 ? [engine] : [])];
    const names = imports.map((_, index) => `imported${String(index)}`);
    writeFileSync(
      file,
      [
        ...imports.map(
          (specifier, index) => `import * as ${names[index] ?? ''} from '${specifier}';`,
        ),
        readFileSync(file, 'utf8'),
        `export const all = [${names.join(', ')}];`,
        '',
      ].join('\n'),
    );
  }
  return project;
}

export function tsconfigOf({ folder }: Pick<Project, 'folder'>): string {
  return path.join(folder, 'tsconfig.json');
}

function range(length: number): number[] {
  return Array.from({ length }, (_, position) => position);
}
