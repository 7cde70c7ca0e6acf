import { describe, expect, it } from 'vitest';

import { validateCatalog } from '../../src/catalog/load.js';
import type { DraftCatalog } from '../../src/import/draft-catalog.js';
import { findUnfinished, listUnfinished } from '../../src/import/unfinished.js';
import { describeWithVendorDocuments, readVendorDocument } from '../catalog/vendor-document.js';
import {
  type Truth,
  importPage,
  pageTruths,
  pagesFolder,
  vendorFolder,
  vendorTruths,
} from './truth.js';

/** A page with two codes of one value, of which it names neither. */
const sharedWithoutNames = 'two-columns-of-codes.md';

/** Declarations with a text that no program could write after a dot: its name will be another. */
const otherNames = 'unions.d.ts';

describe('a draft', () => {
  it.each(pageTruths())('of $document is refused until it is filled in', (truth) => {
    expect(() => validateCatalog(draftOf(truth, pagesFolder), 'draft')).toThrow();
  });

  it.each(
    pageTruths().filter(({ document }) => ![sharedWithoutNames, otherNames].includes(document)),
  )('of $document is a catalog once it is filled in', (truth) => {
    const filled = fillIn(draftOf(truth, pagesFolder));
    expect(() => validateCatalog(filled, 'draft')).not.toThrow();
  });

  it('of a text without a name asks for the hazard once it has one', () => {
    const filled = fillIn(importPage(otherNames, pagesFolder).draft);
    expect(() => validateCatalog(filled, 'draft')).toThrow(
      'hazards: not declared: name-differs-from-value Written0 in DialError',
    );
  });

  it('of codes that share a value and have no names asks for the hazard once they have', () => {
    const filled = fillIn(importPage(sharedWithoutNames, pagesFolder).draft);
    expect(() => validateCatalog(filled, 'draft')).toThrow(
      'hazards: not declared: same-value 1101 in code: Written0, Written1',
    );
  });

  it('leaves to a person what only a person can say', () => {
    const draft = importPage('english-table.md', pagesFolder).draft;
    expect(draft?.spaces[0]?.codes[4]).toEqual({
      name: 'ICE_FAILED',
      value: 1004,
      status: 'active',
      effect: 'retrying',
      channels: [],
      sources: ['page'],
      summary: { en: null, 'zh-CN': null },
      remedy: { en: null, 'zh-CN': null },
    });
    expect(draft?.channels[0]).toEqual({
      id: 'join',
      kind: 'method',
      role: 'error',
      open: true,
      receiver: null,
      payload: [{ space: 'code', path: null }],
      sources: ['page'],
    });
  });

  it('says of its source what the page says, and the day of reading', () => {
    expect(importPage('chinese-table.md', pagesFolder).draft?.sources).toEqual([
      {
        id: 'page',
        kind: 'document',
        title: '错误码',
        file: 'chinese-table.md',
        date: '2024-03-05',
        retrieved: '2026-01-31',
        sha256: expect.stringMatching(/^[\da-f]{64}$/u) as string,
      },
    ]);
  });

  it('declares the values that two of its codes share', () => {
    expect(importPage('several-enums.md', pagesFolder).draft?.hazards).toEqual([
      { kind: 'same-value', space: 'MediaErrorCode', value: 0, codes: ['NONE', 'OLD_CODEC'] },
      { kind: 'name-differs-from-value', space: 'RoomError', code: 'FULL' },
      { kind: 'name-differs-from-value', space: 'RoomError', code: 'CLOSED' },
    ]);
  });
});

describe('what is still to be filled in', () => {
  it('is listed by field, with the place of the first', () => {
    const unfinished = findUnfinished(importPage('page.html', pagesFolder).draft);
    expect(unfinished?.path).toEqual(['title']);
    expect(unfinished && listUnfinished(unfinished)).toBe(
      'title, effect (8), summary (8), remedy (8), channels/receiver, channels/payload/path',
    );
  });

  it('is nothing in a text of which one language is missing, but that language', () => {
    expect(findUnfinished({ summary: { en: 'lost', 'zh-CN': null } })).toEqual({
      fields: new Map([['summary/zh-CN', 1]]),
      path: ['summary', 'zh-CN'],
    });
  });

  it('is found in what a place in a list holds', () => {
    expect(findUnfinished({ spaces: [{ id: 'code', codes: [{ effect: null }] }] })?.path).toEqual([
      'spaces',
      0,
      'codes',
      0,
      'effect',
    ]);
  });

  it('is nothing in what is no draft', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(findUnfinished(circle)).toBeUndefined();
    expect(findUnfinished(null)).toBeUndefined();
    expect(findUnfinished('text')).toBeUndefined();
  });

  it('is nothing in a catalog', () => {
    expect(findUnfinished({ id: 'small', spaces: [{ id: 'code', codes: [] }] })).toBeUndefined();
  });
});

describeWithVendorDocuments('a draft of a vendor’s document', () => {
  it.each(vendorTruths())('of $document is a catalog once it is filled in', (truth) => {
    const filled = fillIn(draftOf(truth, vendorFolder));
    expect(() => validateCatalog(filled, 'draft')).not.toThrow();
  });

  it.each(vendorTruths())('of $document has none of the vendor’s sentences', (truth) => {
    const draft = JSON.stringify({ ...draftOf(truth, vendorFolder), sources: [] });
    const clauses = readVendorDocument(truth.document)
      .split(/[\n|，。；、`：:<>()（）]+/u)
      .map((text) => text.trim())
      .filter((text) => /\p{Script=Han}{5}/u.test(text));
    expect(clauses.length).toBeGreaterThan(10);
    // The one name that the page misprints as a sentence is recorded as an erratum.
    expect(clauses.filter((text) => draft.includes(text) && text !== 'TurnServer请求异常')).toEqual(
      [],
    );
  });
});

function draftOf(truth: Truth, folder: string): DraftCatalog {
  const { draft } = importPage(truth.document, folder);
  if (draft === undefined) {
    throw new Error(`nothing was found in ${truth.document}`);
  }
  return draft;
}

/** Writes something into every field that is null, as a person would. */
function fillIn(draft: DraftCatalog | undefined): unknown {
  if (draft === undefined) {
    return undefined;
  }
  const text = { en: 'written', 'zh-CN': '已写' };
  return {
    ...draft,
    title: text,
    sources: draft.sources.map((source) =>
      source.kind === 'typings' ? { ...source, package: 'some-sdk', version: '1.0.0' } : source,
    ),
    spaces: draft.spaces.map((space) => ({
      ...space,
      values: space.values ?? 'string',
      codes: space.codes.map((code, position) => ({
        ...code,
        name: code.name ?? `Written${String(position)}`,
        value:
          code.value ??
          (space.values === 'number'
            ? 900_000 + position
            : (code.name ?? `written-${String(position)}`)),
        status: code.status ?? 'active',
        effect: code.effect ?? 'action-needed',
        summary: text,
        remedy: text,
        ...(code.errata === undefined
          ? {}
          : { errata: code.errata.map((erratum) => ({ ...erratum, note: text })) }),
      })),
    })),
    channels: draft.channels.map((channel) => ({
      ...channel,
      kind: channel.kind ?? 'event',
      role: channel.role ?? 'status',
      receiver: 'sdk',
      payload: channel.payload.map((place) => ({ ...place, path: place.path ?? ['code'] })),
    })),
  };
}
