import { Command } from 'commander';
import type { ESLint, Linter } from 'eslint';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { ConfigurationError } from '../configuration-error.js';
import { printable } from '../printable.js';
import { exitCode, exitCodesHelp } from './exit-code.js';
import type { Terminal } from './terminal.js';
import { type WhyReport, whyJson, whyLines } from './why-lines.js';
import type { LineExplained } from '../why/explaining-rule.js';
import { jsonText } from './command-text.js';

/** The name of the plugin that runs beside the user's own. */
const whyPlugin = 'sdk-errors-why';

interface WhyOptions {
  readonly json?: true;
  readonly project: string;
}

/** `sdk-errors why FILE:LINE`: what the rules know of a line. */
export function whyCommand(terminal: Terminal): Command {
  return new Command('why')
    .description('Say what a line inspects, what can arrive there, and what becomes of each code.')
    .argument('<file:line>', 'the line, as reports print it')
    .option('--project <folder>', 'the project whose ESLint configuration counts', '.')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `${exitCodesHelp}

The file is linted as the project's own ESLint configuration says. Where nothing is said of a line,
the reason is.

Examples:
  $ sdk-errors why src/call.ts:42`,
    )
    .action(async (place: string, options: WhyOptions) => {
      const folder = path.resolve(options.project);
      const report = await reportOn(place, folder);
      terminal.print(
        options.json === true
          ? jsonText(whyJson(report))
          : whyLines(report, folder, terminal.colors),
      );
      terminal.finish(exitCode.ok);
    });
}

async function reportOn(place: string, folder: string): Promise<WhyReport> {
  const { file, line } = placeIn(place);
  const eslint = await projectLinter(file);
  let explained: LineExplained | undefined;
  const results = await linted(eslint, file, line, folder, (found) => {
    explained = found;
  });
  const messages = results.flatMap((result) => result.messages);
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal !== undefined) {
    throw new ConfigurationError(`why: ${printable(place)}: ${printable(fatal.message)}`);
  }
  if (explained === undefined) {
    throw new ConfigurationError(
      `why: ${printable(place)}: ESLint does not lint this file; its configuration ignores it or has no entry for it`,
    );
  }
  const heads = new Set([line, ...explained.explanations.map((one) => one.place.line)]);
  return { file, line, ...explained, messages: messages.filter((each) => isOf(each, heads)) };
}

/** @throws {ConfigurationError} one line, where there is no such place. */
function placeIn(place: string): { readonly file: string; readonly line: number } {
  const { file = '', line = '' } =
    /^(?<file>.+?):(?<line>[1-9]\d*)(?::\d+)?$/u.exec(place)?.groups ?? {};
  if (file === '') {
    throw new ConfigurationError(
      `why: ${JSON.stringify(place)} is no place; write a file and a line, such as src/call.ts:42`,
    );
  }
  const absolute = path.resolve(file);
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new ConfigurationError(`why: ${JSON.stringify(file)}: there is no such file`);
  }
  return { file: absolute, line: Number(line) };
}

/** ESLint as the project has it. */
async function projectLinter(file: string): Promise<typeof ESLint> {
  let entry: string;
  try {
    entry = createRequire(file).resolve('eslint');
  } catch {
    throw new ConfigurationError('why: ESLint is not installed where this file would find it');
  }
  const loaded = (await import(pathToFileURL(entry).href)) as { readonly ESLint: typeof ESLint };
  return loaded.ESLint;
}

/** @throws {ConfigurationError} one line, where the configuration cannot be read. */
async function linted(
  Linter: typeof ESLint,
  file: string,
  line: number,
  cwd: string,
  take: (explained: LineExplained) => void,
): Promise<ESLint.LintResult[]> {
  // The other commands need no rules, and do not load them.
  const { explaining } = await import('../why/explaining-rule.js');
  try {
    const eslint = new Linter({
      cwd,
      warnIgnored: false,
      overrideConfig: [
        {
          plugins: { [whyPlugin]: explaining(line, take) },
          rules: { [`${whyPlugin}/why`]: 'error' },
        },
      ],
      ruleFilter: ({ ruleId }) => ruleId.startsWith('sdk-errors'),
    });
    return await eslint.lintFiles([file]);
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ConfigurationError(`why: ${printable(first)}`);
  }
}

function isOf({ line, ruleId }: Linter.LintMessage, lines: ReadonlySet<number>): boolean {
  return ruleId?.startsWith('sdk-errors/') === true && lines.has(line);
}
