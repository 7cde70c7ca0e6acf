import type { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { reportLine } from './expected-reports.js';
import type { Way } from './ways.js';

/** What oxlint prints for `--format json`. */
interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly filename: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/**
 * Lints a project with the linter that is installed in it.
 *
 * @returns the reports, one a line, in order.
 * @throws {Error} with what the linter says where it does not lint, or warns of something.
 */
export function lint(folder: string, way: Way): string[] {
  return (way.configuration === undefined ? oxlint(folder) : eslint(folder, way)).sort();
}

function eslint(folder: string, { configuration = '', types = '' }: Way): string[] {
  const output = run(folder, 'eslint', ['--config', configuration, '--format', 'json', 'src'], {
    TYPES: types,
  });
  return (JSON.parse(output) as ESLint.LintResult[]).flatMap(({ filePath, messages }) =>
    messages.map(({ line, message, ruleId }) => {
      const file = path.relative(folder, filePath).split(path.sep).join('/');
      return reportLine(
        `${file}:${String(line)}`,
        ruleId?.replace('sdk-errors/', '') ?? message,
        message,
      );
    }),
  );
}

function oxlint(folder: string): string[] {
  const output = run(folder, 'oxlint', ['--format', 'json', '--ignore-pattern', '**/*.js', 'src']);
  if (!output.startsWith('{')) {
    throw new Error(withoutStack(output));
  }
  return (JSON.parse(output) as OxlintOutput).diagnostics.map(
    ({ code = '', filename, labels, message }) =>
      reportLine(
        `${filename.split(path.sep).join('/')}:${String(labels[0]?.span.line)}`,
        code.replace(/^sdk-errors\((?<rule>.*)\)$/u, '$<rule>'),
        message,
      ),
  );
}

/**
 * Compiles a configuration in TypeScript with the TypeScript that is installed.
 *
 * @throws {Error} with what the compiler says.
 */
export function compileConfiguration(folder: string): void {
  run(folder, 'typescript', ['--project', 'tsconfig.configuration.json']);
}

/** The commands of packages that other packages offer by the same name. */
const commands: Readonly<Record<string, readonly string[]>> = {
  eslint: ['eslint'],
  oxlint: ['oxlint'],
  typescript: ['tsc', 'tsc6'],
};

function run(
  folder: string,
  packageName: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const script = path.join(folder, 'node_modules', packageName, commandOf(folder, packageName));
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  // Linters end with 1 where they report.
  const isDone = packageName === 'typescript' ? status === 0 : status === 0 || status === 1;
  if (!isDone || stderr !== '') {
    throw new Error(withoutStack(stderr.trim() || stdout.trim()));
  }
  return stdout;
}

/** What a program says, without empty lines and where in it the exception was thrown. */
function withoutStack(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:at .*)?$/u.test(line))
    .join('\n');
}

/** The script behind a package's command. */
function commandOf(folder: string, packageName: string): string {
  const file = path.join(folder, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly bin: Readonly<Record<string, string>> | string;
  };
  const script =
    typeof bin === 'string'
      ? bin
      : commands[packageName]?.map((name) => bin[name]).find((found) => found !== undefined);
  if (script === undefined) {
    throw new Error(`${packageName} has no command`);
  }
  return script;
}
