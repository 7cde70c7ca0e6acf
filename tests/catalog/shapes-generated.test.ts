import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { schemaCompiler } from '../../scripts/shapes/shape-code.js';
import { shapesFiles } from '../../scripts/shapes/shapes-files.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { catalogShape } from '../../src/catalog/shapes.generated.js';

const root = path.resolve(import.meta.dirname, '../..');

it('the checks are those of the schemas as they are now', () => {
  const stale = shapesFiles(root).filter(({ state }) => state !== 'fresh');

  expect(stale.map(({ file }) => file)).toEqual([]);
});

it('the checks load nothing that is not part of Node', () => {
  const [file] = shapesFiles(root);
  const loaded = file?.text.match(/(?:from|require\() ?['"].*?['"]/gu);

  expect(loaded).toEqual(["from 'node:util'"]);
});

describe('a catalog with one thing changed gets the verdict of the schema itself', () => {
  const schema = JSON.parse(
    readFileSync(path.join(root, 'catalogs/schema.json'), 'utf8'),
  ) as object;
  const byAjv = schemaCompiler().compile(schema);

  it.each(builtInCatalogs())('$id', (catalog) => {
    for (const changed of changes(catalog)) {
      const expected = byAjv(changed);
      const [error] = byAjv.errors ?? [];

      expect(catalogShape(changed)).toBe(expected);
      expect(catalogShape.errors?.[0]?.message).toBe(error?.message);
      expect(catalogShape.errors?.[0]?.instancePath).toBe(error?.instancePath);
      expect(catalogShape.errors?.[0]?.params).toEqual(error?.params);
    }
  });
});

/** The ends of each list suffice: what stands between has the same shape. */
function* changes(value: unknown): Generator {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    yield [...items, ...items.slice(0, 1)];
    yield [];
    for (const index of [...items.keys()].filter((at) => at === 0 || at === items.length - 1)) {
      for (const item of changes(items[index])) {
        yield items.with(index, item);
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, more: 1 };
    for (const [key, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const item of changes(inner)) {
        yield { ...value, [key]: item };
      }
    }
  } else {
    yield* ['', 'A B', '😀', 3, -1.5, true, null, {}, []];
  }
}
