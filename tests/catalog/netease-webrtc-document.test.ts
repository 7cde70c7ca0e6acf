import { expect, it } from 'vitest';

import type { Value } from '../../src/catalog/catalog.js';
import {
  builtInCatalog,
  codeOf,
  documentedCodes,
  namesAndValues,
  spaceOf,
} from './built-in-catalog.js';
import { cellAt, readSections, sectionNamed } from './markdown-page.js';
import { printedValue } from './printed-value.js';
import { describeWithVendorDocuments, readVendorDocument } from './vendor-document.js';

const catalog = builtInCatalog('netease-webrtc');
const objects = spaceOf(catalog, 'code');
const serverCodes = spaceOf(catalog, 'serverCode');
const methods = catalog.channels.filter((channel) => channel.kind === 'method');

describeWithVendorDocuments('netease-webrtc against its page', () => {
  it('code has the headings and codes of the error objects, in the order of the page', () => {
    expect(namesAndValues(documentedCodes(objects))).toEqual(
      readObjects().map(({ heading, code }) => ({ name: heading, value: code })),
    );
  });

  it('the name in an error object is the name in the catalog or an erratum of it', () => {
    const misprinted = readObjects().filter(({ heading, name }) => name !== heading);
    expect(misprinted.map(({ heading }) => heading)).toEqual([
      'RoomServerErrUnknown',
      'MusicalAccompanimentUnsupport',
    ]);
    for (const { heading, name } of misprinted) {
      expect(
        codeOf(objects, heading).errata?.map((erratum) => erratum.name),
        heading,
      ).toEqual([name]);
    }
  });

  it('a code whose desc repeats the one above it has a note', () => {
    const repeating = readObjects().filter(
      ({ desc }, position, all) => position > 0 && desc === all[position - 1]?.desc,
    );
    const headings = repeating.map(({ heading }) => heading);
    expect(headings).toContain('UnstartMusicalAccompaniment');
    expect(codeOf(objects, 'UnstartMusicalAccompaniment').errata).toHaveLength(1);
  });

  it('serverCode has the values of the last table, in its order', () => {
    expect(documentedCodes(serverCodes).map((code) => code.value)).toEqual(readServerCodes());
  });

  it('a server code that is a text has that text as its name', () => {
    const texts = serverCodes.codes.filter((code) => typeof code.value === 'string');
    expect(texts).toHaveLength(8);
    expect(texts.map((code) => code.name)).toEqual(texts.map((code) => code.value));
  });

  it('no code is deprecated, as the page says it of none', () => {
    const prose = readObjects().map((object) => object.prose);
    expect(prose.filter((text) => text.includes('已被弃用'))).toEqual([]);
    expect(
      [...objects.codes, ...serverCodes.codes].filter((code) => code.status !== 'active'),
    ).toEqual([]);
  });

  it.each(methods)('$id rejects with the codes whose text names it', ({ id }) => {
    // The page writes stotDevice for stopDevice.
    const spellings = id === 'stopDevice' ? ['stopDevice', 'stotDevice'] : [id];
    expect(
      objects.codes.filter((code) => code.channels.includes(id)).map((code) => code.name),
    ).toEqual(
      readObjects()
        .filter(({ prose }) => spellings.some((spelling) => prose.includes(spelling)))
        .map(({ heading }) => heading),
    );
  });
});

interface ErrorObject {
  readonly heading: string;
  readonly prose: string;
  readonly code: Value;
  readonly desc: string;
  readonly name: string;
}

function readObjects(): readonly ErrorObject[] {
  return readSections(readVendorDocument('netease-webrtc.md'))
    .filter(({ heading, rows }) => rows.length > 0 && heading !== 'serverCode')
    .map(({ heading, prose, rows }) => {
      const property = (key: string): string => {
        const row = rows.find((candidate) => cellAt(candidate, 0).text === key);
        return row === undefined ? '' : cellAt(row, 2).text;
      };
      return {
        heading,
        prose: prose.join('\n'),
        code: printedValue(property('code')),
        desc: property('desc'),
        name: property('name'),
      };
    });
}

function readServerCodes(): readonly Value[] {
  const sections = readSections(readVendorDocument('netease-webrtc.md'));
  return sectionNamed(sections, 'serverCode').rows.map((row) => printedValue(cellAt(row, 0).text));
}
