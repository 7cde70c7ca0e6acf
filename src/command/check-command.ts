import { Command } from 'commander';
import { statSync } from 'node:fs';
import path from 'node:path';

import type { Catalog } from '../catalog/catalog.js';
import { builtInCatalogs, loadCatalog } from '../catalog/load.js';
import { ConfigurationError } from '../configuration-error.js';
import { type TypeScript, loadTypeScript } from '../import/typescript.js';
import {
  type CheckReport,
  type CheckedCatalog,
  checkAgainstTypings,
  isTrue,
  packagesInUse,
} from './check-catalog.js';
import { checkJson, checkLines } from './check-lines.js';
import { printable } from '../printable.js';
import { jsonText } from './command-text.js';
import { exitCode, exitCodesHelp } from './exit-code.js';
import type { Terminal } from './terminal.js';

interface CheckOptions {
  readonly catalog?: readonly string[];
  readonly json?: true;
  readonly project: string;
}

/** `sdk-errors check`: catalogs against the SDKs that a project has installed. */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .description('Compare catalogs with the typings of the SDKs installed in a project. For CI.')
    .option('--project <folder>', 'the project that has the SDKs', '.')
    .option('--catalog <file...>', 'further catalogs; they replace built-in ones of the same id')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `${exitCodesHelp}

What is found here is a member of the SDK's enum that the catalog lacks, a code that the SDK no
longer has, a value that differs, or a member that is deprecated now. Built-in catalogs take part
where their SDK is installed. TypeScript 5 or 6 has to be installed too: it reads the typings.

Examples:
  $ sdk-errors check
  $ sdk-errors check --project apps/web --catalog some-sdk-web.json`,
    )
    .action((options: CheckOptions) => {
      const report = checkProject(options, terminal);
      terminal.progress('');
      terminal.print(
        options.json === true ? jsonText(checkJson(report)) : checkLines(report, terminal.colors),
      );
      terminal.finish(report.checked.every(isTrue) ? exitCode.ok : exitCode.findings);
    });
}

function checkProject({ catalog = [], project }: CheckOptions, terminal: Terminal): CheckReport {
  if (statSync(project, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ConfigurationError(`--project ${JSON.stringify(project)}: there is no such folder`);
  }
  const folder = path.resolve(project);
  const checked: CheckedCatalog[] = [];
  const skipped: { catalog: string; reason: string }[] = [];
  let typescript: TypeScript | undefined;
  for (const each of catalogsInUse(catalog.map((file) => loadCatalog(file)))) {
    const packages = packagesInUse(each, folder);
    const [first] = packages;
    if (first === undefined) {
      skipped.push({ catalog: each.id, reason: whyUnused(each) });
    } else if (each.spaces.every((space) => space.enum === undefined && space.path === undefined)) {
      skipped.push({ catalog: each.id, reason: 'it names no enum and no path of the typings' });
    } else {
      terminal.progress(printable(`Reading the typings of ${first.name} ${first.version} …`));
      typescript ??= loadTypeScript(folder);
      const result = checkAgainstTypings(each, packages, typescript, folder);
      if (result === undefined) {
        skipped.push({ catalog: each.id, reason: `${first.name} has no typings` });
      } else {
        checked.push(result);
      }
    }
  }
  return { checked, skipped };
}

function catalogsInUse(own: readonly Catalog[]): readonly Catalog[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...builtInCatalogs().filter(({ id }) => !replaced.has(id)), ...own];
}

function whyUnused({ packages }: Catalog): string {
  switch (packages.length) {
    case 0:
      return 'its SDK is no npm package';
    case 1:
      return `${String(packages[0])} is not installed`;
    default:
      return `none of ${packages.join(', ')} is installed`;
  }
}
