import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { type GeneratedFile, generatedFiles } from './docs/generated-files.js';

const root = path.resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

for (const generated of await generatedFiles(root)) {
  const { file, problem, state } = generated;
  if (state === 'broken' || (isCheck && state !== 'fresh')) {
    const advice = state === 'broken' ? 'mend it by hand' : 'run npm run generate';
    console.error(`${file} ${problem}: ${advice}`);
    process.exitCode = 1;
  } else if (!isCheck) {
    write(generated);
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
