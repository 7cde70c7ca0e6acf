import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { GeneratedFile } from './docs/generated-files.js';
import { typingsFiles } from './typings/typings-files.js';

const root = path.resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

for (const generated of await typingsFiles(root)) {
  if (!isCheck) {
    write(generated);
  } else if (generated.state !== 'fresh') {
    console.error(`${generated.file} ${generated.problem}: run npm run generate`);
    process.exitCode = 1;
  }
}

function write({ file, state, text }: GeneratedFile): void {
  const location = path.join(root, file);
  if (state === 'surplus') {
    rmSync(location);
  } else if (state === 'stale') {
    mkdirSync(path.dirname(location), { recursive: true });
    writeFileSync(location, text);
  }
}
