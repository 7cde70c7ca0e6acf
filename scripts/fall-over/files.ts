import * as typescriptParser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { declarationsOfTypeScript, largeFiles } from './large-files.js';
import { type Measured, measuredLint } from './measured-lint.js';

/** What takes less is measured by chance. */
const leastBytes = 200_000;

/** So few milliseconds say nothing about a ratio. */
const leastTime = 100;

/** All rules together may take so much of the time that the parser takes. */
const bound = 1.5;

/** What else the machine did counts for nothing: a file that is too slow gets so many more chances. */
const moreChances = 3;

interface MeasuredFile extends Measured {
  readonly file: string;
  readonly ratio: number;
}

/**
 * Lints large files, each as if it concerned an SDK.
 *
 * @returns the crashes, and the files on which the rules took longer than the bound.
 */
export function fallOverFiles(): string[] {
  const problems: string[] = [];
  const measured: MeasuredFile[] = [];
  let unparsed = 0;
  for (const file of [...largeFiles(leastBytes), ...declarationsOfTypeScript()]) {
    try {
      const found = measuredFile(file);
      if (found === undefined) {
        unparsed += 1;
      } else {
        measured.push(found);
      }
    } catch (error) {
      problems.push(`${nameOf(file)}: ${String(error)}`);
    }
  }
  const large = measured.filter(({ file }) => readFileSync(file).length >= leastBytes);
  const worst = large.sort((one, other) => other.ratio - one.ratio);
  console.log(
    `${String(measured.length)} files; ${String(unparsed)} that no parser takes. The worst, as rules / parse:`,
  );
  for (const { file, parse, ratio, rules } of worst.slice(0, 10)) {
    console.log(
      `${ratio.toFixed(2).padStart(6)}  ${rules.toFixed(0).padStart(6)} / ${parse.toFixed(0).padStart(6)} ms  ${nameOf(file)}`,
    );
  }
  const slow = worst
    .filter(isSlow)
    .map(
      ({ file, ratio }) =>
        `${nameOf(file)}: the rules took ${ratio.toFixed(2)} of the parser's time, ${String(bound)} is the bound`,
    );
  return [...problems, ...slow];
}

/** The best of what was measured, where that was too slow at first. */
function measuredFile(file: string): MeasuredFile | undefined {
  let best: MeasuredFile | undefined;
  for (let chance = 0; chance <= moreChances && (best === undefined || isSlow(best)); chance += 1) {
    const found = lintFile(file);
    if (found === undefined) {
      return undefined;
    }
    const ratio = found.rules / found.parse;
    if (best === undefined || ratio < best.ratio) {
      best = { ...found, file, ratio };
    }
  }
  return best;
}

function isSlow({ ratio, rules }: MeasuredFile): boolean {
  return ratio > bound && rules > leastTime;
}

function lintFile(file: string): Measured | undefined {
  // The comment makes every file one that concerns the plugin.
  const text = `${readFileSync(file, 'utf8')}\n// sdk-errors\n`;
  for (const languageOptions of waysToParse(file)) {
    const found = measuredLint(text, languageOptions, lintedName(file));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function waysToParse(file: string): Linter.LanguageOptions[] {
  return file.endsWith('ts')
    ? [{ parser: typescriptParser }]
    : [{ sourceType: 'module' }, { sourceType: 'commonjs' }, { sourceType: 'script' }];
}

/** ESLint ignores what lies in `node_modules`. */
function lintedName(file: string): string {
  return path.join(path.sep, path.basename(file));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf(`node_modules${path.sep}`) + 'node_modules/'.length);
}
