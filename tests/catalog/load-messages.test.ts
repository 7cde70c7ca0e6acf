import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { builtInCatalogs, loadCatalog } from '../../src/catalog/load.js';

const folder = mkdtempSync(path.join(tmpdir(), 'catalog-'));
const [catalog] = builtInCatalogs();

function messageFor(value: object, name = 'own.json'): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  try {
    loadCatalog(file);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

describe('the message for a broken catalog', () => {
  it('names the keys that are allowed', () => {
    expect(messageFor({ ...catalog, spce: [] })).toContain(
      'unknown key "spce"; allowed are "$schema", "id", "title", "packages"',
    );
  });

  it('names the kinds of hazards', () => {
    expect(messageFor({ ...catalog, hazards: [{ kind: 'same-valu' }] })).toContain(
      'hazards/0/kind: must be "same-value", "name-differs-from-value" or "value-in-two-spaces"',
    );
  });

  it('names the key that a hazard of its kind lacks', () => {
    expect(
      messageFor({ ...catalog, hazards: [{ kind: 'value-in-two-spaces', value: 1 }] }),
    ).toContain("hazards/0: must have required property 'spaces'");
  });

  it('names what a document needs', () => {
    const sources = [{ id: 'page', kind: 'document', title: 'A page' }];
    expect(messageFor({ ...catalog, sources })).toContain("required property 'file'");
  });

  it('is one line whatever the file is called', () => {
    expect(messageFor({}, 'a\nb.json')).not.toContain('\n');
  });

  it('is clear about what is no path', () => {
    expect(() => loadCatalog(3 as unknown as string)).toThrow('read from a path or URL');
  });
});

it('a byte order mark is no mistake', () => {
  const file = path.join(folder, 'marked.json');
  writeFileSync(file, `\uFEFF${JSON.stringify(catalog)}`);
  expect(loadCatalog(file).id).toBe(catalog?.id);
});
