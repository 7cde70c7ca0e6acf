import { createProgram } from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

import { type Project, tsconfigOf } from './generate-project.js';

/** A set of rules whose time is taken together. */
export interface RuleSet {
  readonly name: string;
  readonly config: Linter.Config;
}

/** What one run over a project took, in milliseconds by file. */
export type Timing = ReadonlyMap<string, number>;

/**
 * Lints a project with a set of rules.
 *
 * Every run has a program of its own: what a checker has once worked out it remembers, so that in a
 * shared one the second set of rules would be given the answers that the first has paid for.
 */
export async function measure(project: Project, ruleSet: RuleSet): Promise<Timing> {
  const eslint = new ESLint({
    cwd: project.folder,
    stats: true,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { programs: [createProgram(tsconfigOf(project))] },
        },
      },
      ruleSet.config,
    ],
  });
  const results = await eslint.lintFiles([...project.concerned, ...project.unconcerned]);
  return new Map(results.map((result) => [result.filePath, ruleTimeOf(result)]));
}

/**
 * The time in the rules alone: without reading, parsing, and the traversal between them.
 *
 * @param result - what ESLint says about a file, with its statistics.
 * @throws {Error} where the file could not be linted.
 */
export function ruleTimeOf(result: ESLint.LintResult): number {
  const fatal = result.messages.find((message) => message.fatal === true);
  if (fatal !== undefined) {
    throw new Error(`${result.filePath}: ${fatal.message}`);
  }
  const passes = result.stats?.times.passes ?? [];
  return sum(passes.flatMap(({ rules }) => Object.values(rules ?? {}).map(({ total }) => total)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
