import { expect, it } from 'vitest';

import { builtInCatalog, documentedCodes, namesAndValues, spaceOf } from './built-in-catalog.js';
import { cellAt, readSections, sectionNamed } from './markdown-page.js';
import { printedValue } from './printed-value.js';
import { describeWithVendorDocuments, readVendorDocument } from './vendor-document.js';

const catalog = builtInCatalog('volcengine-rts-web');
const codes = documentedCodes(spaceOf(catalog, 'ErrorCode'));

describeWithVendorDocuments('volcengine-rts-web against its page', () => {
  it('ErrorCode has the names and values of the page, in its order', () => {
    expect(namesAndValues(codes)).toEqual(
      readRows().map(({ name, value }) => ({ name, value: printedValue(value) })),
    );
  });

  it('no code is deprecated or general, as the page says neither of any', () => {
    const descriptions = readRows().map(({ description }) => description);
    expect(descriptions.filter((text) => text.includes('已被弃用'))).toEqual([]);
    expect(descriptions.filter((text) => text.includes('通用错误码'))).toEqual([]);
    expect(codes.filter((code) => code.status !== 'active' || code.general === true)).toEqual([]);
  });

  it('the page names none of the methods that are channels', () => {
    const descriptions = readRows().map(({ description }) => description);
    const named = catalog.channels.filter(({ id }) =>
      descriptions.some((text) => new RegExp(String.raw`\b${id}\b`, 'u').test(text)),
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it('the SDK retries by itself exactly where the page says so', () => {
    expect(codes.filter((code) => code.effect === 'retrying').map((code) => code.name)).toEqual(
      readRows()
        .filter(({ description }) => description.includes('SDK 会自动重试'))
        .map(({ name }) => name),
    );
  });
});

it('24 of the names stand in the ErrorCode of the RTC SDK, and four do not', () => {
  const others = new Set(
    spaceOf(builtInCatalog('volcengine-rtc-web'), 'ErrorCode').codes.map((code) => code.name),
  );
  const own = codes.map((code) => code.name).filter((name) => !others.has(name));
  expect(own).toEqual([
    'EXPIRED_TOKEN',
    'REPEAT_CREATE_ROOM',
    'ALREADY_JOIN_ROOM',
    'SET_SERVER_PARAMS_FAILED',
  ]);
});

function readRows(): readonly { name: string; value: string; description: string }[] {
  const sections = readSections(readVendorDocument('volcengine-rts-web.md'));
  return sectionNamed(sections, 'ErrorCode').rows.map((row) => ({
    name: cellAt(row, 0).text,
    value: cellAt(row, 1).text,
    description: cellAt(row, 2).text,
  }));
}
