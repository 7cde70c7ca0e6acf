import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { GeneratedFile } from './docs/generated-files.js';

/**
 * Writes the generated files that are not fresh; with `--check` among the arguments it writes
 * nothing, and names each in a line.
 *
 * @param root - the project's folder.
 */
export function settleGenerated(files: readonly GeneratedFile[], root: string): void {
  const isCheck = process.argv.includes('--check');
  for (const { file, problem, state, text } of files) {
    const location = path.join(root, file);
    if (state === 'broken' || (isCheck && state !== 'fresh')) {
      const advice = state === 'broken' ? 'mend it by hand' : 'run npm run generate';
      console.error(`${file} ${problem}: ${advice}`);
      process.exitCode = 1;
    } else if (state === 'surplus') {
      rmSync(location);
    } else if (state === 'stale') {
      mkdirSync(path.dirname(location), { recursive: true });
      writeFileSync(location, text);
    }
  }
}
