import { Command, Option } from 'commander';

import type { Locale } from '../catalog/catalog.js';
import { findChanges } from '../catalog/difference.js';
import { loadCompared } from '../catalog/load-compared.js';
import { catalogArgument } from './catalog-argument.js';
import { changeJson, changeLines } from './change-lines.js';
import { changelogEntry } from './changelog-entry.js';
import { jsonText } from './command-text.js';
import { exitCode, exitCodesHelp } from './exit-code.js';
import { localeOption } from './locale-option.js';
import type { Terminal } from './terminal.js';

interface DiffOptions {
  readonly changelog?: true;
  readonly json?: true;
  readonly locale: Locale;
}

/** `sdk-errors diff`: what a later catalog says otherwise. */
export function diffCommand(terminal: Terminal): Command {
  return new Command('diff')
    .description('Compare two catalogs of one SDK, or a catalog and a fresh draft.')
    .argument('<old>', 'a catalog file, a draft, or the id of a built-in catalog')
    .argument('<new>', 'the same')
    .addOption(new Option('--json', 'print JSON').conflicts('changelog'))
    .option('--changelog', 'print an entry for a changelog, in Markdown')
    .addOption(localeOption())
    .addHelpText(
      'after',
      `${exitCodesHelp}

What is found here is a code that was added, removed, renamed, revalued, deprecated, or is no
longer deprecated. What a draft leaves open (null) counts as unchanged.

Examples:
  $ sdk-errors diff some-sdk-web.json draft.json
  $ sdk-errors diff volcengine-rtc-web draft.json --changelog >> CHANGELOG.md`,
    )
    .action((oldArgument: string, newArgument: string, options: DiffOptions) => {
      const before = catalogArgument(oldArgument, loadCompared);
      const after = catalogArgument(newArgument, loadCompared);
      const changes = findChanges(before, after);
      if (options.json === true) {
        terminal.print(
          jsonText({ old: before.id, new: after.id, changes: changes.map(changeJson) }),
        );
      } else if (options.changelog === true) {
        terminal.print(changelogEntry(after, changes, options.locale));
      } else {
        terminal.print(changeLines(changes, options.locale, terminal.colors).join('\n'));
      }
      terminal.finish(changes.length === 0 ? exitCode.ok : exitCode.findings);
    });
}
