import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { Value } from '../../src/catalog/catalog.js';
import type { DraftCatalog, DraftCode } from '../../src/import/draft-catalog.js';
import { type ImportResult, importCatalog } from '../../src/import/import-catalog.js';

/** A code as a person read it off a page; null where the page does not say it clearly. */
export interface TrueCode {
  readonly name: string | null;
  readonly value: Value | null;
  readonly status?: DraftCode['status'];
  readonly successor?: string;
  readonly effect?: string;
  readonly general?: true;
  readonly channels?: readonly string[];
}

/** What a person read off a page. */
export interface Truth {
  readonly document: string;
  readonly spaces: Readonly<Record<string, readonly TrueCode[]>>;
}

/** How a draft compares with what a person read. */
export interface Comparison {
  readonly expected: number;
  readonly drafted: number;
  /** The codes with the right space, name and value. */
  readonly right: number;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
  /** What else the page says of a code and the draft does not, or the other way round. */
  readonly wrongFacts: readonly string[];
}

const fixtures = path.join(import.meta.dirname, '../fixtures/import');

export const pagesFolder = path.join(fixtures, 'pages');

/** Beside the project, not in it: the pages belong to their vendors. */
export const vendorFolder = path.join(import.meta.dirname, '../../../shared/vendor-docs');

export const hasVendorDocuments = existsSync(vendorFolder);

/** The truth tables of the vendors' documents. */
export function vendorTruths(): readonly Truth[] {
  return readTruths(path.join(fixtures, 'truth'), '.json');
}

/** The truth tables of the pages of other shapes. */
export function pageTruths(): readonly Truth[] {
  return readTruths(pagesFolder, '.truth.json');
}

/** Imports a page by itself. */
export function importPage(file: string, folder: string): ImportResult {
  return importCatalog({
    files: [file],
    id: 'some-sdk',
    folder,
    today: '2026-01-31',
    packages: [],
    enums: [],
  });
}

/** Compares a draft with what a person read off the page. */
export function compare(truth: Truth, draft: DraftCatalog | undefined): Comparison {
  const expected = Object.entries(truth.spaces).flatMap(([space, codes]) =>
    codes.map((code) => ({ key: keyOf(space, code), facts: factsOf(code) })),
  );
  const left = (draft?.spaces ?? []).flatMap((space) =>
    space.codes.map((code) => ({ key: keyOf(space.id, code), facts: factsOf(code) })),
  );
  const drafted = left.length;
  const missing: string[] = [];
  const wrongFacts: string[] = [];
  for (const { facts, key } of expected) {
    // Codes without names may share a value, and are told apart by their order.
    const position = left.findIndex((code) => code.key === key);
    const [found] = position === -1 ? [] : left.splice(position, 1);
    if (found === undefined) {
      missing.push(key);
    } else if (found.facts !== facts) {
      wrongFacts.push(`${key}: ${facts}, not ${found.facts}`);
    }
  }
  return {
    expected: expected.length,
    drafted,
    right: expected.length - missing.length,
    missing,
    invented: left.map(({ key }) => key),
    wrongFacts,
  };
}

function readTruths(folder: string, ending: string): readonly Truth[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Truth);
}

function keyOf(space: string, { name, value }: Pick<TrueCode, 'name' | 'value'>): string {
  return `${space}/${String(name)} = ${JSON.stringify(value)}`;
}

function factsOf(code: DraftCode | TrueCode): string {
  const { channels = [], effect, general, status, successor } = code;
  return JSON.stringify({
    status: status === undefined ? 'active' : status,
    successor,
    effect: effect ?? null,
    general,
    channels,
  });
}
