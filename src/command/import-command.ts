import { Command } from 'commander';
import path from 'node:path';
import picocolors from 'picocolors';

import { ConfigurationError } from '../configuration-error.js';
import type { DraftCatalog } from '../import/draft-catalog.js';
import { type ImportResult, importCatalog } from '../import/import-catalog.js';
import { DraftFile } from './draft-file.js';
import { printReview, printSummary } from './import-review.js';
import { hasColors, printableLines } from './terminal.js';
import { writeText } from './write-text.js';

/** Exit codes, as the help says them. */
const nothingFound = 1;
const cannotBeRead = 2;

interface ImportOptions {
  readonly id: string;
  readonly fromTypings?: readonly string[];
  readonly enum?: readonly string[];
  readonly output?: string;
  readonly force?: true;
  readonly json?: true;
}

/** Where an import reads and writes. */
export interface ImportSurroundings {
  readonly folder: string;
  readonly today: string;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether errors go to a terminal that shows colours. */
  readonly hasColors: boolean;
}

/** `sdk-errors import`: drafts a catalog from a vendor's pages and typings. */
export function importCommand(): Command {
  return new Command('import')
    .description("Draft a catalog from a vendor's pages and an SDK's typings.")
    .argument('[files...]', 'pages in Markdown, MDX or HTML, and .d.ts files')
    .requiredOption('--id <id>', 'the id of the catalog, such as "some-sdk-web"')
    .option(
      '--from-typings <package>',
      'read the typings of an installed package too; repeatable',
      collect,
    )
    .option('--enum <name>', 'take the sets of these names, and no others; repeatable', collect)
    .option('-o, --output <file>', 'write the draft to a file; else it goes to standard output')
    .option('--force', 'overwrite the file')
    .option('--json', "write the reviewer's list as JSON")
    .addHelpText(
      'after',
      `
The list for the reviewer goes to standard error. In the draft, null stands for what a person has
to write. Exit codes: 0 drafted, 1 no codes found, 2 wrong usage, or a file that cannot be
read or written.

Examples:
  $ sdk-errors import errors.md --id some-sdk-web -o some-sdk-web.json
  $ sdk-errors import errors.html --id some-sdk-web --from-typings some-sdk > some-sdk-web.json`,
    )
    .action((files: readonly string[], options: ImportOptions) => {
      process.exitCode = runImport(files, options, {
        folder: process.cwd(),
        today: today(),
        writeOutput: (text) => {
          writeText(process.stdout, printableLines(text));
        },
        writeError: (text) => {
          writeText(process.stderr, printableLines(text, hasColors(process.stderr)));
        },
        hasColors: hasColors(process.stderr),
      });
    });
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Runs an import, and gives its exit code. */
export function runImport(
  files: readonly string[],
  options: ImportOptions,
  surroundings: ImportSurroundings,
): number {
  try {
    return importAndPrint(files, options, surroundings);
  } catch (error) {
    if (error instanceof ConfigurationError) {
      surroundings.writeError(`${withoutPlugin(error.message)}\n`);
      return cannotBeRead;
    }
    throw error;
  }
}

function importAndPrint(
  files: readonly string[],
  options: ImportOptions,
  surroundings: ImportSurroundings,
): number {
  const packages = options.fromTypings ?? [];
  if (files.length === 0 && packages.length === 0) {
    throw new ConfigurationError('name a page, or a package with --from-typings');
  }
  const target =
    options.output === undefined
      ? undefined
      : new DraftFile(options.output, surroundings.folder, options.force === true);
  target?.assertFree(new Map(files.map((file) => [file, path.resolve(surroundings.folder, file)])));
  const result = importCatalog({
    files,
    id: options.id,
    folder: surroundings.folder,
    today: surroundings.today,
    packages,
    enums: options.enum ?? [],
  });
  if (result.draft === undefined) {
    surroundings.writeError(
      `sdk-errors: no error codes found in ${result.looked.join(', ')}; a table needs a column of values beside names or descriptions, a section a name and a value\n`,
    );
    return nothingFound;
  }
  printResult(result, result.draft, options, surroundings, target);
  return 0;
}

function printResult(
  result: ImportResult,
  draft: DraftCatalog,
  options: ImportOptions,
  surroundings: ImportSurroundings,
  target: DraftFile | undefined,
): void {
  const json = `${JSON.stringify(draft, null, 2)}\n`;
  if (target === undefined) {
    surroundings.writeOutput(json);
  } else {
    target.write(json);
  }
  if (options.json === true) {
    surroundings.writeError(`${JSON.stringify(result.review, null, 2)}\n`);
    return;
  }
  const colors = picocolors.createColors(surroundings.hasColors);
  surroundings.writeError(printReview(result.review, colors) + printSummary(draft, colors));
}

/** The error names the plugin, as ESLint prints it alone; a command goes by its own name. */
function withoutPlugin(message: string): string {
  return message.replace(/^eslint-plugin-sdk-errors: /u, 'sdk-errors: ');
}

/** The day by the user's own clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
