import { expect, it } from 'vitest';

import {
  builtInCatalog,
  codeOf,
  documentedCodes,
  namesAndValues,
  spaceOf,
} from './built-in-catalog.js';
import { readTableRows } from './html-page.js';
import { printedValue } from './printed-value.js';
import { describeWithVendorDocuments, readVendorDocument } from './vendor-document.js';

const space = spaceOf(builtInCatalog('agora-signaling'), 'code');
const codes = documentedCodes(space);

describeWithVendorDocuments('agora-signaling against its page', () => {
  it('the space has the names and values of the page, in its order', () => {
    expect(namesAndValues(codes)).toEqual(
      readRows().map(([name, value]) => ({ name, value: printedValue(value) })),
    );
  });

  it('the six codes that the page calls deprecated are so, and no others', () => {
    const deprecated = readRows()
      .filter(([, , description]) => description === '已被弃用')
      .map(([name]) => name);
    expect(deprecated).toHaveLength(6);
    expect(codes.filter((code) => code.status !== 'active').map((code) => code.name)).toEqual(
      deprecated,
    );
  });

  it('the general codes are those that the page calls general errors', () => {
    expect(codes.filter((code) => code.general === true).map((code) => code.name)).toEqual(
      readRows()
        .filter(([, , description]) => description.startsWith('一般错误'))
        .map(([name]) => name),
    );
  });

  it('the page gives 501 twice, and the catalog keeps it with the erratum 502', () => {
    const names = readRows()
      .filter(([, value]) => value === '501')
      .map(([name]) => name);
    expect(names).toEqual(['QUERYUSERNUM_E_TIMEOUT', 'QUERYUSERNUM_E_BYUSER']);
    const [erratum] = codeOf(space, 'QUERYUSERNUM_E_BYUSER').errata ?? [];
    expect(erratum?.value).toBe(502);
  });

  it('only a code that the page says to disregard is ignorable', () => {
    expect(codes.filter((code) => code.effect === 'ignorable').map((code) => code.name)).toEqual(
      readRows()
        .filter(([, , description]) => description.includes('可以忽视该错误'))
        .map(([name]) => name),
    );
  });

  it('only the code for no error means success', () => {
    expect(codes.filter((code) => code.effect === 'success').map((code) => code.name)).toEqual(
      readRows()
        .filter(([, , description]) => description === '没有错误')
        .map(([name]) => name),
    );
  });
});

it('onLogout delivers the codes 100 to 108', () => {
  expect(valuesThrough('onLogout')).toEqual([100, 101, 102, 103, 104, 105, 106, 107, 108]);
});

it('onLoginFailed delivers the LOGIN_E codes and 100', () => {
  expect(valuesThrough('onLoginFailed')).toEqual([
    100, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209,
  ]);
});

function valuesThrough(channel: string): readonly unknown[] {
  return codes.filter((code) => code.channels.includes(channel)).map((code) => code.value);
}

function readRows(): readonly (readonly [name: string, value: string, description: string])[] {
  const [header, ...rows] = readTableRows(readVendorDocument('agora-signaling.md'));
  expect(header).toEqual(['错误码', '值', '描述']);
  return rows.map(([name = '', value = '', description = '']) => [name, value, description]);
}
