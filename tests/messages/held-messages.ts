import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Locale } from '../../src/catalog/catalog.js';
import plugin from '../../src/plugin.js';
import { examplesOf } from '../docs/examples.js';
import { ExampleLinter } from '../docs/lint-example.js';
import { handwrittenPages, root } from '../docs/pages.js';

/** A message that a rule reports on one of the held examples. */
export interface HeldMessage {
  readonly rule: string;
  readonly text: string;
  /** The example: `docs/guide.md:54`. */
  readonly place: string;
}

/** What the rules report on the examples of the pages. */
export async function messagesOfPages(
  settings: Readonly<Record<string, unknown>>,
): Promise<HeldMessage[]> {
  const examples = handwrittenPages()
    .flatMap(examplesOf)
    .filter(({ kind }) => kind === 'incorrect' || kind === 'fixed');
  const messages = await Promise.all(
    examples.map(async (example) => {
      // What a fix leaves is linted like the example that it fixes.
      const { subject = example } = example;
      const linter = await ExampleLinter.of(example.kind === 'fixed' ? subject : example, settings);
      return linter.messages(example.code).map(held(`${example.page}:${String(example.line)}`));
    }),
  );
  return messages.flat();
}

/** What the recommended rules report on the applications in `examples/`, as they are and fixed. */
export async function messagesOfApplications(locale: Locale): Promise<HeldMessage[]> {
  const folder = path.join(root, 'examples');
  const config: Linter.Config[] = [
    plugin.configs.recommended,
    { settings: { 'sdk-errors': { locale } } },
    { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
  ];
  const options = { cwd: folder, overrideConfigFile: true, overrideConfig: config } as const;
  const asTheyAre = new ESLint(options);
  const fixed = new ESLint({ ...options, fix: true });
  const files = readdirSync(folder).map((name) => `${name}/**/*.{js,ts}`);
  const results = [...(await asTheyAre.lintFiles(files)), ...(await fixed.lintFiles(files))];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(held(path.relative(root, filePath))),
  );
}

function held(place: string): (message: Linter.LintMessage) => HeldMessage {
  return ({ message, ruleId }) => ({
    rule: (ruleId ?? '').replace('sdk-errors/', ''),
    text: message,
    place,
  });
}
