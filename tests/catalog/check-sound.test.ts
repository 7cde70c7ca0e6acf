import { expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { checkCatalog } from '../../src/catalog/check.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

const sound: readonly { readonly name: string; readonly catalog: Catalog }[] = [
  {
    name: 'a mixed space takes numbers and texts',
    catalog: smallCatalog({
      spaces: [
        smallSpace({ values: 'mixed', codes: [smallCode('FAILED', 1), smallCode('Lost', 'Lost')] }),
      ],
    }),
  },
  {
    name: 'the SDK itself is a receiver without being declared',
    catalog: smallCatalog({ channels: [smallChannel({ receiver: 'sdk' })] }),
  },
  {
    name: 'a receiver may be created by another one',
    catalog: smallCatalog({
      receivers: [
        { id: 'engine', createdBy: [{ on: 'sdk' }] },
        { id: 'mixer', createdBy: [{ on: 'engine', member: 'getMixer' }] },
      ],
    }),
  },
  {
    name: 'a receiver may be held in a property of another one',
    catalog: smallCatalog({
      receivers: [
        { id: 'engine', createdBy: [{ on: 'sdk' }] },
        { id: 'mixer', createdBy: [{ on: 'engine', property: 'mixer' }] },
      ],
    }),
  },
  {
    name: 'a source that names a file may be named with a line of it',
    catalog: smallCatalog({
      sources: [
        { id: 'page', kind: 'observation', title: 'What was seen', file: 'sdk.js' },
        { id: 'typings', kind: 'typings', title: 'Declarations', file: 'sdk.d.ts' },
      ],
      spaces: [
        smallSpace({ codes: [smallCode('FAILED', 1, { sources: ['page#L1', 'typings#L12'] })] }),
      ],
    }),
  },
  {
    name: 'a channel that may hold any code need not be named by one',
    catalog: smallCatalog({
      channels: [
        smallChannel(),
        smallChannel({ id: 'onFailure', payload: [{ space: 'code', path: [], codes: 'any' }] }),
      ],
    }),
  },
  {
    name: 'a code of the space need not name its channel where another one does',
    catalog: withCodes([smallCode('FAILED', 1), smallCode('LOST', 2, { channels: [] })]),
  },
  {
    name: 'an event may have a constant that holds its name',
    catalog: smallCatalog({ channels: [smallChannel({ constant: 'ERROR' })] }),
  },
  {
    name: 'a deprecated code has an active successor',
    catalog: withCodes([
      smallCode('OLD', 1, { status: 'deprecated', successor: 'NEW' }),
      smallCode('NEW', 2),
    ]),
  },
  {
    name: 'a deprecated code need not have a successor',
    catalog: withCodes([smallCode('OLD', 1, { status: 'deprecated' })]),
  },
  {
    name: 'two spaces may have codes of one name',
    catalog: smallCatalog({
      spaces: [
        smallSpace(),
        smallSpace({ id: 'state', codes: [smallCode('FAILED', 2, { channels: [] })] }),
      ],
    }),
  },
];

it.each(sound)('$name', ({ catalog }) => {
  expect(checkCatalog(catalog)).toEqual([]);
});

function withCodes(codes: Catalog['spaces'][number]['codes']): Catalog {
  return smallCatalog({ spaces: [smallSpace({ codes })] });
}
