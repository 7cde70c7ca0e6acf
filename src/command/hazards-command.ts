import { Command } from 'commander';

import type { Locale } from '../catalog/catalog.js';
import { findHazards, hazardKey } from '../catalog/hazards.js';
import { loadUndeclaredCatalog } from '../catalog/load.js';
import { findResemblances } from '../catalog/resemblance.js';
import { catalogArgument, catalogArgumentHelp } from './catalog-argument.js';
import { jsonText } from './command-text.js';
import { exitCode, exitCodesHelp } from './exit-code.js';
import { type HazardReport, hazardLines } from './hazard-lines.js';
import { localeOption } from './locale-option.js';
import type { Terminal } from './terminal.js';

interface HazardsOptions {
  readonly json?: true;
  readonly locale: Locale;
}

/** `sdk-errors hazards`: what makes the codes of a catalog easy to mistake. */
export function hazardsCommand(terminal: Terminal): Command {
  return new Command('hazards')
    .description('List what makes the codes of a catalog easy to mistake.')
    .argument('<catalog>', catalogArgumentHelp)
    .option('--json', 'print JSON; its "hazards" is what the catalog has to declare')
    .addOption(localeOption())
    .addHelpText(
      'after',
      `${exitCodesHelp}

What is found here is a hazard that the catalog does not declare under "hazards", or one that it
declares and does not have. Near names and repeated summaries are listed, and need no declaration.

Examples:
  $ sdk-errors hazards netease-webrtc
  $ sdk-errors hazards some-sdk-web.json --json`,
    )
    .action((argument: string, options: HazardsOptions) => {
      const report = reportHazards(argument);
      terminal.print(
        options.json === true
          ? jsonText(jsonOf(report))
          : hazardLines(report, options.locale, terminal.colors).join('\n'),
      );
      terminal.finish(
        report.undeclared.size + report.untrue.length === 0 ? exitCode.ok : exitCode.findings,
      );
    });
}

function reportHazards(argument: string): HazardReport {
  const catalog = catalogArgument(argument, loadUndeclaredCatalog);
  const hazards = findHazards(catalog);
  const found = new Set(hazards.map(hazardKey));
  const declared = new Set(catalog.hazards.map(hazardKey));
  return {
    catalog,
    hazards,
    undeclared: new Set(hazards.filter((hazard) => !declared.has(hazardKey(hazard)))),
    untrue: catalog.hazards.filter((hazard) => !found.has(hazardKey(hazard))),
    resemblances: findResemblances(catalog),
  };
}

function jsonOf(report: HazardReport): object {
  const { catalog, hazards, undeclared, untrue, resemblances } = report;
  return { catalog: catalog.id, hazards, undeclared: [...undeclared], untrue, resemblances };
}
