import { Command } from 'commander';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runSection } from './getting-started/run-section.js';
import { sectionsOf, withOutputs } from './getting-started/sections.js';
import { pack } from './matrix/installation.js';

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'docs/getting-started.md');

const { only, write } = new Command('npm run getting-started --')
  .description('Follows each section of docs/getting-started.md in a folder of its own.')
  .option('--only <title>', 'the section of this title alone')
  .option('--write', 'write what is printed into the page')
  .showHelpAfterError()
  .parse()
  .opts<{ readonly only?: string; readonly write?: true }>();

const text = readFileSync(page, 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-getting-started-'));
try {
  const tarball = pack(root, folder);
  const printed: string[] = [];
  for (const section of sectionsOf(text)) {
    if (only !== undefined && section.title !== only) {
      printed.push(...section.steps.flatMap((step) => (step.kind === 'output' ? step.text : [])));
      continue;
    }
    const { finished, outputs } = await runSection(section, tarball, folder);
    printed.push(...outputs.map((output) => output.printed));
    const stale = outputs.filter((output) => output.printed !== output.said);
    console.log(`${section.title}: ${stale.length === 0 ? 'as the page says' : 'prints this:'}`);
    for (const output of stale) {
      console.log(output.printed);
    }
    for (const { code, command, errors } of finished) {
      if (code !== 0 && errors !== '') {
        console.log(`${command} ended with ${String(code)}: ${errors}`);
      }
    }
  }
  if (write === true) {
    writeFileSync(page, withOutputs(text, printed));
  }
} finally {
  rmSync(folder, { recursive: true });
}
