import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { examplesOf } from '../docs/examples.js';
import { handwrittenPages, root } from '../docs/pages.js';

const builtPlugin = createRequire(import.meta.url).resolve('eslint-plugin-sdk-errors');

/** A file that is linted. */
export interface Source {
  /** Its name, which says where in the docs it comes from. */
  readonly name: string;
  readonly text: string;
}

/** The code in the docs: what is wrong there, what is right, and what fixes make of it. */
export function sourcesInDocs(): Source[] {
  return handwrittenPages().flatMap((page) =>
    examplesOf(page)
      .filter(({ kind, language }) => kind !== 'file' && (language === 'js' || language === 'ts'))
      .map(({ code, language, line }) => ({
        name: `${page.file.replaceAll('/', '-')}-${String(line)}.${language}`,
        text: code,
      })),
  );
}

/** A folder that was written to be linted, beside the packages that the code in it imports. */
export interface Folder {
  readonly path: string;
  /** What a file holds now. */
  text(name: string): string;
  remove(): void;
}

/** Writes files to a new folder. */
export function folderOf(sources: readonly Source[]): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const { name, text } of sources) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return {
    path: folder,
    text: (name) => readFileSync(path.join(folder, name), 'utf8'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A configuration file for oxlint: the built plugin, and no other rules. */
export function oxlintConfig(config: Readonly<Record<string, unknown>>): Source {
  return {
    name: '.oxlintrc.json',
    text: JSON.stringify({
      jsPlugins: [builtPlugin],
      categories: { correctness: 'off' },
      ignorePatterns: ['node_modules'],
      ...config,
    }),
  };
}
