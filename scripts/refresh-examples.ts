import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { copyOfExample, exampleFolder, fix, lint, linesOf } from '../tests/examples/example.js';

// Writes expected.txt of the examples named as arguments, else of all. For changes of messages,
// which every example has at once: read the difference against the catalogs before committing it.

const named = process.argv.slice(2);
const examples = named.length > 0 ? named : readdirSync(exampleFolder('.')).filter(usesESLint);

for (const name of examples) {
  const copy = copyOfExample(name);
  try {
    const asItIs = linesOf(await lint(copy.folder), copy.folder);
    await fix(copy.folder);
    const afterFix = linesOf(await lint(copy.folder), copy.folder);
    writeFileSync(
      path.join(exampleFolder(name), 'expected.txt'),
      ['As it is:', ...asItIs, '', 'After --fix:', ...afterFix, ''].join('\n'),
    );
  } finally {
    copy.remove();
  }
}

/** The example of oxlint is compared with the others by its own test. */
function usesESLint(name: string): boolean {
  return existsSync(path.join(exampleFolder(name), 'eslint.config.js'));
}
