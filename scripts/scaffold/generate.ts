import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Writes what is generated from rules and catalogs, in programs of their own: this one has loaded
 * the rules and catalogs as they were.
 *
 * @throws {Error} with what the programs say.
 */
export function generate(root: string): void {
  for (const script of ['generate-docs.ts', 'generate-typings.ts']) {
    const file = path.join(root, 'scripts', script);
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', file], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(`${script}: ${stderr.trim() || stdout.trim()}`);
    }
  }
}
