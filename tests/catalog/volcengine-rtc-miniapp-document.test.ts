import { expect, it } from 'vitest';

import {
  builtInCatalog,
  codeOf,
  documentedCodes,
  namesAndValues,
  spaceOf,
} from './built-in-catalog.js';
import { type Cell, cellAt, readSections, sectionNamed } from './markdown-page.js';
import { printedValue } from './printed-value.js';
import { describeWithVendorDocuments, readVendorDocument } from './vendor-document.js';

const catalog = builtInCatalog('volcengine-rtc-miniapp');
const space = spaceOf(catalog, 'ERROR_CODES');
const codes = documentedCodes(space);

describeWithVendorDocuments('volcengine-rtc-miniapp against its page', () => {
  it('ERROR_CODES has the names and values of the page, in its order', () => {
    expect(namesAndValues(codes)).toEqual(readRows().map(({ name, value }) => ({ name, value })));
  });

  it('the constants are reached as the page writes them', () => {
    expect(readRows().map(({ holder }) => holder)).toEqual(codes.map(() => 'ERROR_CODES'));
    expect(space.path).toEqual(['ERROR_CODES']);
    expect(readVendorDocument('volcengine-rtc-miniapp.md')).toContain(
      `const { ERROR_CODES } = require('./${catalog.vendoredModules.join()}');`,
    );
  });

  it('a code whose row links to methods has exactly these as channels', () => {
    const linked = readRows().filter(({ methods }) => methods.length > 0);
    expect(linked).toHaveLength(8);
    for (const { name, methods } of linked) {
      expect(
        codeOf(space, name)
          .channels.map((channel) => channel.toLowerCase())
          .sort(),
        name,
      ).toEqual(methods);
    }
  });

  it('no code is deprecated, as the page says it of none', () => {
    expect(readRows().filter(({ text }) => text.includes('已被弃用'))).toEqual([]);
    expect(codes.filter((code) => code.status !== 'active')).toEqual([]);
  });

  it.each(['NO_WEBSOCLET_URL', 'MUTE_LOCAL_ERRO', 'UNPUBLISH_ERRO'])(
    '%s is spelled as the vendor spells it, with a note',
    (name) => {
      expect(readRows().map((row) => row.name)).toContain(name);
      expect(codeOf(space, name).errata).toHaveLength(1);
    },
  );
});

interface Row {
  readonly holder: string;
  readonly name: string;
  readonly value: number | string;
  readonly text: string;
  /** The anchors of the methods on the vendor's page of methods, in lower case as it has them. */
  readonly methods: readonly string[];
}

function readRows(): readonly Row[] {
  const sections = readSections(readVendorDocument('volcengine-rtc-miniapp.md'));
  return sectionNamed(sections, '错误列表').rows.map((row) => {
    const [holder = '', name = ''] = cellAt(row, 0).text.split('.');
    const description = cellAt(row, 2);
    return {
      holder,
      name,
      value: printedValue(cellAt(row, 1).text),
      text: description.text,
      methods: methodsLinkedIn(description),
    };
  });
}

function methodsLinkedIn(description: Cell): readonly string[] {
  const pageOfMethods = '78567.md#';
  return description.links
    .filter((link) => link.startsWith(pageOfMethods))
    .map((link) => link.slice(pageOfMethods.length))
    .sort();
}
