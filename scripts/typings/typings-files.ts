import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

import { builtInCatalogs } from '../../src/catalog/load.js';
import type { GeneratedFile } from '../docs/generated-files.js';
import { declarationFile } from './declaration-file.js';

/**
 * The declarations of every SDK that has none, as they should be.
 *
 * @param root - the folder of the project.
 */
export async function typingsFiles(root: string): Promise<readonly GeneratedFile[]> {
  const written = await Promise.all([
    ...builtInCatalogs()
      .filter(({ sources }) => !sources.some(({ kind }) => kind === 'typings'))
      .map((catalog) =>
        generatedFile(root, `typings/${catalog.id}.d.ts`, declarationFile(catalog)),
      ),
    // In a package of ES modules the compiler refuses `export =`, which is how these SDKs export.
    generatedFile(root, 'typings/package.json', ['{ "type": "commonjs" }']),
  ]);
  return [...written, ...surplusFiles(root, written)];
}

async function generatedFile(
  root: string,
  file: string,
  lines: readonly string[],
): Promise<GeneratedFile> {
  const location = path.join(root, file);
  const options = await resolveConfig(location);
  const text = await format(lines.join('\n'), { ...options, filepath: location });
  const present = existsSync(location) ? readFileSync(location, 'utf8') : undefined;
  if (present === text) {
    return { file, text, state: 'fresh', problem: '' };
  }
  return {
    file,
    text,
    state: 'stale',
    problem: present === undefined ? 'is missing' : 'is not fresh',
  };
}

/** Declarations of catalogs that are no more. */
function surplusFiles(root: string, written: readonly GeneratedFile[]): GeneratedFile[] {
  const folder = path.join(root, 'typings');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => `typings/${name}`)
    .filter((file) => !written.some((generated) => generated.file === file))
    .map((file) => ({ file, text: '', state: 'surplus', problem: 'belongs to no catalog' }));
}
