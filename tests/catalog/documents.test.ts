import { expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { builtInCatalog, documentedCodes, spaceOf } from './built-in-catalog.js';
import { describeWithVendorDocuments, vendorDocumentDigest } from './vendor-document.js';

const documentedCounts = [
  { catalog: 'volcengine-rtc-web', space: 'ErrorCode', count: 58 },
  { catalog: 'volcengine-rtc-web', space: 'AudioMixingError', count: 10 },
  { catalog: 'volcengine-rts-web', space: 'ErrorCode', count: 28 },
  { catalog: 'volcengine-rtc-miniapp', space: 'ERROR_CODES', count: 22 },
  { catalog: 'agora-signaling', space: 'code', count: 42 },
  { catalog: 'netease-webrtc', space: 'code', count: 57 },
  { catalog: 'netease-webrtc', space: 'serverCode', count: 36 },
];

it.each(documentedCounts)(
  'the $space space of $catalog has the $count codes of its page',
  ({ catalog, space, count }) => {
    expect(documentedCodes(spaceOf(builtInCatalog(catalog), space))).toHaveLength(count);
  },
);

/** The catalogs that were made from a page; the others were made from a package. */
const catalogsOfPages = builtInCatalogs().filter((catalog) => documentsOf(catalog).length > 0);

it('the catalogs of pages hold 253 documented codes', () => {
  const spaces = catalogsOfPages.flatMap((catalog) =>
    catalog.spaces.map((space) => ({
      catalog: catalog.id,
      space: space.id,
      count: documentedCodes(space).length,
    })),
  );
  // Some spaces are known from typings alone.
  const documented = spaces.filter(({ count }) => count > 0);
  const byName = (one: { catalog: string; space: string }): string => `${one.catalog}/${one.space}`;
  expect(new Set(documented.map(byName))).toEqual(new Set(documentedCounts.map(byName)));
  expect(spaces.reduce((sum, { count }) => sum + count, 0)).toBe(253);
});

describeWithVendorDocuments('the sources of the catalogs of pages', () => {
  it.each(catalogsOfPages)('$id names its document and the digest of its bytes', (catalog) => {
    const [document, ...others] = documentsOf(catalog);
    expect(others).toEqual([]);
    expect(document?.id).toBe('page');
    expect(document?.file).toBe(`${catalog.id}.md`);
    expect(document?.sha256).toBe(vendorDocumentDigest(`${catalog.id}.md`));
  });
});

it.each([
  ['volcengine-rtc-web', '104480'],
  ['volcengine-rts-web', '136658'],
  ['volcengine-rtc-miniapp', '78565'],
])("%s gives the vendor's number of its document, %s", (id, number) => {
  expect(documentsOf(builtInCatalog(id)).map((source) => source.document)).toEqual([number]);
});

it('agora-signaling gives the date that its page bears', () => {
  expect(documentsOf(builtInCatalog('agora-signaling'))[0]?.date).toBe('2019-11-25');
});

function documentsOf(catalog: Catalog): Catalog['sources'] {
  return catalog.sources.filter((source) => source.kind === 'document');
}
