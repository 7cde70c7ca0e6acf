import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ConfigurationError } from '../../src/configuration-error.js';
import { builtInCatalogs, loadCatalog, validateCatalog } from '../../src/catalog/load.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { mutatedJson } from './mutated-json.js';
import { prototypeMembers } from './prototype-members.js';
import { seeded } from './seeded.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-hostile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Loads what stands in a file, and says in one line why it is refused. */
function refusal(content: Uint8Array | string): string | undefined {
  const file = path.join(folder, 'catalog.json');
  writeFileSync(file, content);
  return problemOf(() => loadCatalog(file));
}

/** The one line with which something is refused, or undefined where it is accepted. */
function problemOf(read: () => unknown): string | undefined {
  const before = prototypeMembers();
  try {
    read();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    const { message } = error as Error;
    expect(message).not.toMatch(/[\n\r]/u);
    expect(message.length).toBeLessThan(2100);
    return message;
  } finally {
    expect(prototypeMembers()).toEqual(before);
  }
}

describe('a catalog that is no catalog is refused in one line', () => {
  it('whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(refusal(bytes)).toBeDefined();
      }),
      seeded(200),
    );
  });

  it('whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(refusal(JSON.stringify(value))).toBeDefined();
      }),
      seeded(200),
    );
  });

  it('wherever the text of a real one breaks off', () => {
    const text = JSON.stringify(builtInCatalogs()[1]);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        expect(refusal(text.slice(0, length))).toBeDefined();
      }),
      seeded(50),
    );
  });

  it('or accepted, wherever the value of a real one is another', () => {
    fc.assert(
      fc.property(mutatedJson(builtInCatalogs().concat(smallCatalog())), (catalog) => {
        problemOf(() => validateCatalog(catalog, 'catalog'));
      }),
      seeded(300),
    );
  });
});

describe('keys that JavaScript gives a meaning of its own', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is an unknown key wherever it stands',
    (key) => {
      const text = JSON.stringify(smallCatalog());
      const places = [...text.matchAll(/\{/gu)].map(({ index }) => index + 1);
      for (const place of places) {
        const extended = `${text.slice(0, place)}"${key}":{"polluted":1},${text.slice(place)}`;
        expect(refusal(extended), extended).toMatch(new RegExp(`unknown key "${key}"`, 'u'));
      }
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a code as any other',
    (name) => {
      const catalog = smallCatalog({ spaces: [smallSpace({ codes: [smallCode(name, 1)] })] });
      expect(problemOf(() => validateCatalog(catalog, 'catalog'))).toBeUndefined();
    },
  );
});

describe('codes that replace one another in a ring', () => {
  const deprecated = { status: 'deprecated' } as const;
  it.each([
    ['a code that replaces itself', [smallCode('A', 1, { ...deprecated, successor: 'A' })]],
    [
      'two codes that replace each other',
      [
        smallCode('A', 1, { ...deprecated, successor: 'B' }),
        smallCode('B', 2, { ...deprecated, successor: 'A' }),
      ],
    ],
  ])('%s: refused, because what replaces is deprecated itself', (_, codes) => {
    const catalog = smallCatalog({ spaces: [smallSpace({ codes })] });
    expect(problemOf(() => validateCatalog(catalog, 'catalog'))).toMatch(
      /spaces\/code\/codes\/A\/successor: "[AB]" is deprecated itself/u,
    );
  });
});

describe('what is nested or long without end', () => {
  it.each([
    ['arrays in arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects in objects', '{"id":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['arrays that do not end', '['.repeat(100_000)],
    [
      'arrays where a text is expected',
      JSON.stringify(smallCatalog()).replace('"small"', '['.repeat(5000) + ']'.repeat(5000)),
    ],
    ['a text of a million letters', JSON.stringify(smallCatalog({ id: 'a '.repeat(500_000) }))],
  ])('%s', (_, text) => {
    expect(refusal(text)).toBeDefined();
  });

  const many = Array.from({ length: 100_000 }, (_, index) => String(index));
  it.each([
    [
      'codes',
      smallCatalog({
        spaces: [smallSpace({ codes: many.map((index) => smallCode(`C${index}`, Number(index))) })],
      }),
      undefined,
    ],
    [
      'codes with one value',
      smallCatalog({
        spaces: [smallSpace({ codes: many.map((index) => smallCode(`C${index}`, 1)) })],
      }),
      /not declared: same-value/u,
    ],
    [
      'codes with one name',
      smallCatalog({
        spaces: [smallSpace({ codes: many.map((index) => smallCode('C', Number(index))) })],
      }),
      /"C" stands twice/u,
    ],
    [
      'deprecated codes with one successor',
      smallCatalog({
        spaces: [
          smallSpace({
            codes: [
              ...many.map((index) =>
                smallCode(`C${index}`, Number(index), { status: 'deprecated', successor: 'NEW' }),
              ),
              smallCode('NEW', -1),
            ],
          }),
        ],
      }),
      undefined,
    ],
    [
      'channels of one name',
      smallCatalog({ channels: many.map(() => smallChannel()) }),
      /"onError" stands twice/u,
    ],
    [
      'sources',
      smallCatalog({
        sources: many.map((index) => ({
          id: index === '0' ? 'page' : `s${index}`,
          kind: 'observation',
          title: 'seen',
        })),
      }),
      undefined,
    ],
    [
      'spaces with one value',
      smallCatalog({
        spaces: [
          smallSpace(),
          ...many.map((index) =>
            smallSpace({ id: `s${index}`, codes: [smallCode('C', 1, { channels: [] })] }),
          ),
        ],
      }),
      /not declared: value-in-two-spaces/u,
    ],
    [
      'unknown keys',
      { ...smallCatalog(), ...Object.fromEntries(many.map((index) => [`k${index}`, 1])) },
      /unknown key "k0"/u,
    ],
  ])('a hundred thousand %s', (_, catalog, problem) => {
    const found = problemOf(() => validateCatalog(catalog, 'catalog'));
    if (problem === undefined) {
      expect(found).toBeUndefined();
    } else {
      expect(found).toMatch(problem);
    }
  });
});
