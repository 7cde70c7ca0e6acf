import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const packages = path.join(import.meta.dirname, '../../node_modules');
const program = /\.(?:[cm]?js|d\.[cm]?ts)$/u;

/** Bundles and declarations of all installed packages, TypeScript and the SDKs among them. */
export function largeFiles(leastBytes: number): string[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((file) => program.test(file))
    .map((file) => path.join(packages, file))
    .filter((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.size >= leastBytes;
    });
}

/** The declarations of the language itself that come with TypeScript, whatever their size. */
export function declarationsOfTypeScript(): string[] {
  const folder = path.join(packages, 'typescript/lib');
  return readdirSync(folder)
    .filter((file) => /^lib\..*\.d\.ts$/u.test(file))
    .map((file) => path.join(folder, file));
}
