import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import {
  builtInCatalogs,
  loadCatalog,
  loadUndeclaredCatalog,
  validateCatalog,
} from '../../src/catalog/load.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

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
      'unknown key "spce"; allowed are "$schema", "id", "title", "shortTitle", "packages"',
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
    expect(() => loadCatalog(3 as unknown as string)).toThrow('read from a path or a file: URL');
  });
});

describe('a catalog that need not declare its hazards', () => {
  const spaces = [smallSpace({ codes: [smallCode('FAILED', 1), smallCode('LOST', 1)] })];
  const undeclared = smallCatalog({ spaces });
  const file = path.join(folder, 'undeclared.json');

  it('is read as it is', () => {
    writeFileSync(file, JSON.stringify(undeclared));
    expect(loadUndeclaredCatalog(file)).toEqual(undeclared);
    expect(() => loadCatalog(file)).toThrow('hazards: not declared: same-value 1 in code');
  });

  it('is refused for any other mistake', () => {
    writeFileSync(file, JSON.stringify({ ...undeclared, receivers: [] }));
    expect(() => loadUndeclaredCatalog(file)).toThrow(
      'channels/onError/receiver: no receiver "engine"',
    );
  });
});

describe('a value that is no file', () => {
  it('is taken where it is a catalog', () => {
    const value = smallCatalog();
    expect(validateCatalog(value, 'catalogs/0')).toBe(value);
  });

  it.each([
    ['shape', { ...smallCatalog(), id: 3 }, 'catalogs/0: id: must be string'],
    [
      'meaning',
      smallCatalog({ receivers: [] }),
      'catalogs/0: channels/onError/receiver: no receiver "engine"',
    ],
  ])('is called as the caller calls it where its %s is wrong', (_what, value, message) => {
    expect(() => validateCatalog(value, 'catalogs/0')).toThrow(
      `eslint-plugin-sdk-errors: ${message}`,
    );
  });
});

it('a mark like that of a byte order stays where it is in a text', () => {
  const title = { en: 'Small\uFEFFSDK', 'zh-CN': 'Small' };
  const file = path.join(folder, 'inner-mark.json');
  writeFileSync(file, JSON.stringify(smallCatalog({ title })));
  expect(loadCatalog(file).title).toEqual(title);
});

it('a file that is nested too deeply for a place is no JSON all the same', () => {
  const file = path.join(folder, 'deep.json');
  writeFileSync(file, '['.repeat(100_000));
  expect(() => loadCatalog(file)).toThrow(`catalog ${file}: is no JSON (`);
});

it('a byte order mark is no mistake', () => {
  const file = path.join(folder, 'marked.json');
  writeFileSync(file, `\uFEFF${JSON.stringify(catalog)}`);
  expect(loadCatalog(file).id).toBe(catalog?.id);
});
