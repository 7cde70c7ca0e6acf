import { readFileSync } from 'node:fs';
import path from 'node:path';

const namesByFolder = new Map<string, string | undefined>();

/**
 * The npm package that a file belongs to.
 *
 * @param file - an absolute path.
 * @returns the name after the last `node_modules`, else the name in the nearest package.json (a
 * linked workspace is a package too), else undefined.
 */
export function packageOfFile(file: string): string | undefined {
  const segments = file.split(/[\\/]/u);
  const folder = segments.lastIndexOf('node_modules');
  const name = folder === -1 ? undefined : segments[folder + 1];
  if (name === undefined) {
    return nameOfFolder(path.dirname(file));
  }
  return name.startsWith('@') ? `${name}/${segments[folder + 2] ?? ''}` : name;
}

function nameOfFolder(folder: string): string | undefined {
  if (!namesByFolder.has(folder)) {
    namesByFolder.set(folder, readName(folder));
  }
  return namesByFolder.get(folder);
}

function readName(folder: string): string | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  } catch {
    // No package.json here, or one that is being written: the next folder up may have one.
  }
  if (typeof manifest === 'object' && manifest !== null && 'name' in manifest) {
    return typeof manifest.name === 'string' ? manifest.name : undefined;
  }
  const parent = path.dirname(folder);
  return parent === folder ? undefined : nameOfFolder(parent);
}
