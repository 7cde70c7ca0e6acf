import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

import plugin from '../../src/plugin.js';

/** A folder with the files of a JavaScript application, and a process that lints them. */
export class Project {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'program-')));
  readonly #linter = new Linter({ cwd: this.folder });

  /** @param files - their texts, by their paths. */
  constructor(files: Readonly<Record<string, string>>) {
    this.write({ 'package.json': '{ "name": "application" }', ...files });
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true });
    });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name), { recursive: true });
  }

  /** The reports on a text in the place of a file: the rule, the line, the message. */
  lint(name: string, text: string, settings: Readonly<Record<string, unknown>> = {}): string[] {
    const messages = this.#linter.verify(
      text,
      [
        { files: ['**/*.*'], languageOptions: { sourceType: 'module' } },
        plugin.configs.recommended,
        { settings: { 'sdk-errors': { types: 'off', ...settings } } },
      ],
      { filename: path.join(this.folder, name) },
    );
    return messages.map(
      ({ line, message, ruleId }) => `${String(ruleId)} ${String(line)}: ${message}`,
    );
  }
}
