import { describe, expect, it } from 'vitest';

import { type Catalog, type Locale, locales } from '../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { readTableRows } from './html-page.js';
import { plainText } from './markdown-page.js';
import { describeWithVendorDocuments, readVendorDocument } from './vendor-document.js';

interface Text {
  /** Where it stands: space, code and kind. */
  readonly key: string;
  readonly locale: Locale;
  readonly text: string;
}

const chinese = /\p{Script=Han}/u;

describe.each(builtInCatalogs())('what $id says of its codes', (catalog) => {
  const texts = textsOf(catalog);

  it('is said in both languages: a summary and a remedy for each code', () => {
    const codes = catalog.spaces.flatMap((space) => space.codes);
    expect(texts).toHaveLength(codes.length * 4);
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('has no space at either end', () => {
    expect(texts.filter(({ text }) => text !== text.trim())).toEqual([]);
  });

  it('is one line', () => {
    expect(texts.filter(({ text }) => text.includes('\n'))).toEqual([]);
  });

  it('ends without a full stop', () => {
    expect(texts.filter(({ text }) => text.endsWith('.') || text.endsWith('。'))).toEqual([]);
  });

  it('is Chinese under zh-CN', () => {
    expect(texts.filter(({ locale, text }) => locale === 'zh-CN' && !chinese.test(text))).toEqual(
      [],
    );
  });

  it('is not Chinese under en', () => {
    expect(texts.filter(({ locale, text }) => locale === 'en' && chinese.test(text))).toEqual([]);
  });

  it('is not the same for two codes that share a value', () => {
    for (const hazard of catalog.hazards) {
      if (hazard.kind === 'same-value') {
        const summaries = hazard.codes.map((name) =>
          texts.find(
            ({ key, locale }) => locale === 'en' && key === `${hazard.space}/${name}/summary`,
          ),
        );
        expect(new Set(summaries.map((summary) => summary?.text)).size).toBe(hazard.codes.length);
      }
    }
  });
});

describeWithVendorDocuments('what the catalogs say and the vendors wrote', () => {
  const catalogs = builtInCatalogs().filter(({ sources }) =>
    sources.some(({ kind }) => kind === 'document'),
  );

  it.each(catalogs)('no text of $id stands in the page', (catalog) => {
    const file = `${catalog.id}.md`;
    const document = readVendorDocument(file);
    const page = catalog.id === 'agora-signaling' ? textOfTable(document) : plainText(document);
    expect(page).not.toBe('');
    expect(textsOf(catalog).filter(({ text }) => page.includes(text))).toEqual([]);
  });
});

function textsOf(catalog: Catalog): readonly Text[] {
  return catalog.spaces.flatMap((space) =>
    space.codes.flatMap((code) =>
      locales.flatMap((locale) => [
        { key: `${space.id}/${code.name}/summary`, locale, text: code.summary[locale] },
        { key: `${space.id}/${code.name}/remedy`, locale, text: code.remedy[locale] },
      ]),
    ),
  );
}

function textOfTable(html: string): string {
  return readTableRows(html)
    .map((row) => row.join('\n'))
    .join('\n');
}
