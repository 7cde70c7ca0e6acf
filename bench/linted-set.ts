import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { readSettings } from '../src/settings.js';

/** Files that are linted together, with the folder in which a linter is run for them. */
export interface LintedSet {
  /** The letter by which the table and the aims speak of it. */
  readonly letter: string;
  readonly name: string;
  readonly folder: string;
  /** What is handed to the linters, from the folder. */
  readonly part: string;
}

const scripts = /\.[jt]sx?$/u;

/** How many files a set has, and how many of these are passed over before anything is asked. */
export function relevanceOf({ folder, part }: LintedSet): {
  readonly files: number;
  readonly passedOver: number;
} {
  const { index } = readSettings(undefined);
  const files = readdirSync(path.join(folder, part), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile() && scripts.test(entry.name));
  const passedOver = files.filter(
    ({ name, parentPath }) => !index.concerns(readFileSync(path.join(parentPath, name), 'utf8')),
  );
  return { files: files.length, passedOver: passedOver.length };
}
