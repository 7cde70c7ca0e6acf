import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { GeneratedFile } from '../docs/generated-files.js';
import { comparedSchema } from './compared-schema.js';
import { shapeCode } from './shape-code.js';

const file = 'src/catalog/shapes.generated.js';

/**
 * The checks of the shapes of catalogs, as they should be.
 *
 * @param root - the folder of the project.
 */
export function shapesFiles(root: string): readonly GeneratedFile[] {
  const schema = JSON.parse(read(root, 'catalogs/schema.json')) as object;
  const text = shapeCode({ catalogShape: schema, comparedShape: comparedSchema });
  const isThere = existsSync(path.join(root, file));
  if (isThere && read(root, file) === text) {
    return [{ file, text, state: 'fresh', problem: '' }];
  }
  return [{ file, text, state: 'stale', problem: isThere ? 'is not fresh' : 'is missing' }];
}

function read(root: string, name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}
