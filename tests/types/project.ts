import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import plugin from '../../src/plugin.js';
import { type Folder, createFolder } from './folder.js';

/** The sources that open projects of their own. */
export const ownSources = ['typescript', 'native'] as const;

export type OwnSource = (typeof ownSources)[number];

const installed = path.join(import.meta.dirname, '../../node_modules');

/** A project on disk, removed when the test is over. */
export interface Project extends Folder {
  /** The reports on a text in the place of a file. */
  readonly lint: (
    file: string,
    text: string,
    source: OwnSource | 'auto' | 'off',
    parser?: Linter.Parser,
  ) => string[];
}

/**
 * Writes a project.
 *
 * @param files - their texts by their names.
 * @param packages - the packages that are installed in it, by links.
 */
export function createProject(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = ['@volcengine/rtc', 'eventemitter3'],
): Project {
  const { folder, write } = createFolder(files);
  for (const name of packages) {
    const link = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(installed, name), link, 'dir');
  }
  return {
    folder,
    write,
    lint: (file, text, source, parser = typescriptParser) => {
      const messages = new Linter({ cwd: folder }).verify(
        text,
        [
          {
            files: ['**/*.{js,ts,vue,svelte}'],
            languageOptions: { parser, parserOptions: { parser: typescriptParser } },
          },
          plugin.configs.recommended,
          // What the types of other files say is asked here, not what is written there.
          { settings: { 'sdk-errors': { types: source, scope: 'file' } } },
        ],
        { filename: path.join(folder, file) },
      );
      return messages.map(({ line, message, ruleId }) =>
        ruleId === null ? message : `${String(line)} ${ruleId.replace('sdk-errors/', '')}`,
      );
    },
  };
}
