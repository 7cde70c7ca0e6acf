import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { root } from '../docs/pages.js';

/** A report of oxlint's. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As ESLint writes it: `sdk-errors/exhaustive-switch`. */
  readonly rule: string;
  readonly message: string;
}

/** What oxlint prints for `--format json`. */
interface Output {
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly filename: string;
    readonly message: string;
    readonly labels: readonly {
      readonly span: { readonly line: number; readonly column: number };
    }[];
  }[];
}

/** What the real oxlint reports when it is run in a folder. */
export function oxlint(folder: string, ...options: readonly string[]): Diagnostic[] {
  const { stderr, stdout } = runOxlint(folder, '--format', 'json', ...options);
  if (stderr !== '' || !stdout.startsWith('{')) {
    throw new Error(`${stdout}\n${stderr}`);
  }
  return (JSON.parse(stdout) as Output).diagnostics
    .map(({ code = '', filename, labels, message }) => ({
      file: filename.split(path.sep).join('/'),
      line: labels[0]?.span.line ?? 0,
      column: labels[0]?.span.column ?? 0,
      rule: code.replace(/^(?<plugin>.*)\((?<rule>.*)\)$/u, '$<plugin>/$<rule>'),
      message,
    }))
    .sort(inOrder);
}

/** What the real oxlint prints when it is run in a folder. */
export function runOxlint(
  folder: string,
  ...options: readonly string[]
): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  return spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/oxlint/bin/oxlint'), ...options],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
}

/** By place, then by rule and message: oxlint looks at several files at a time. */
export function inOrder(one: Diagnostic, other: Diagnostic): number {
  return (
    one.file.localeCompare(other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    one.rule.localeCompare(other.rule) ||
    one.message.localeCompare(other.message)
  );
}
