import { type Stats, statSync } from 'node:fs';

/**
 * What changes whenever a file does: empty where there is no file. The time of modification does
 * not suffice, because package managers set it to that of the archive.
 */
export function fileVersion(file: string): string {
  const stats = statsOf(file);
  return stats === undefined
    ? ''
    : [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].map(String).join(' ');
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A folder of the path has become a file or is no longer readable.
    return undefined;
  }
}
