import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder, from one upwards, that has a file of one of some names. */
export function folderAbove(
  folder: string,
  names: readonly string[],
): { readonly folder: string; readonly file: string } | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    const name = names.find((one) => existsSync(path.join(current, one)));
    if (name !== undefined) {
      return { folder: current, file: path.join(current, name) };
    }
    if (path.dirname(current) === current) {
      return undefined;
    }
  }
}
