import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { checkCatalog } from '../../src/catalog/check.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

interface Problem {
  readonly name: string;
  readonly catalog: Catalog;
  /** How each line that is reported begins: the key that is wrong. */
  readonly problems: readonly string[];
}

it('a catalog without a mistake has no problems', () => {
  expect(checkCatalog(smallCatalog())).toEqual([]);
});

const names: Problem[] = [
  {
    name: 'two spaces of one id',
    catalog: smallCatalog({
      spaces: [smallSpace(), smallSpace({ codes: [smallCode('LOST', 2)] })],
    }),
    problems: ['spaces: "code" stands twice'],
  },
  {
    name: 'two channels of one id',
    catalog: smallCatalog({ channels: [smallChannel(), smallChannel({ kind: 'callback' })] }),
    problems: ['channels: "onError" stands twice'],
  },
  {
    name: 'two receivers of one id',
    catalog: smallCatalog({
      receivers: [
        { id: 'engine', createdBy: [{ on: 'sdk' }] },
        { id: 'engine', createdBy: [{ on: 'sdk', member: 'create' }] },
      ],
    }),
    problems: ['receivers: "engine" stands twice'],
  },
  {
    name: 'two sources of one id',
    catalog: smallCatalog({
      sources: [
        { id: 'page', kind: 'observation', title: 'One' },
        { id: 'page', kind: 'observation', title: 'Another' },
      ],
    }),
    problems: ['sources: "page" stands twice'],
  },
  {
    name: 'two codes of one name',
    catalog: withCodes([smallCode('FAILED', 1), smallCode('FAILED', 2)]),
    problems: ['spaces/code/codes: "FAILED" stands twice'],
  },
];

const references: Problem[] = [
  {
    name: 'a receiver created by one that does not exist',
    catalog: smallCatalog({ receivers: [{ id: 'engine', createdBy: [{ on: 'factory' }] }] }),
    problems: ['receivers/engine/createdBy: no receiver "factory"'],
  },
  {
    name: 'a receiver that is made by a call and held in a property at once',
    catalog: smallCatalog({
      receivers: [
        { id: 'engine', createdBy: [{ on: 'sdk', member: 'create', property: 'engine' }] },
      ],
    }),
    problems: ['receivers/engine/createdBy: "create" is called or "engine" is read, not both'],
  },
  {
    name: 'a companion with a source that does not exist',
    catalog: smallCatalog({ companions: [{ package: 'small-react', sources: ['readme'] }] }),
    problems: ['companions/small-react/sources: no source "readme"'],
  },
  {
    name: 'a companion that is no package',
    catalog: smallCatalog({ companions: [{ package: './react', sources: ['page'] }] }),
    problems: [
      'companions: "./react" is not the name of an npm package, such as "some-sdk" or "@some/sdk"',
    ],
  },
  {
    name: 'a line of a source that does not exist',
    catalog: withCodes([smallCode('FAILED', 1, { sources: ['typings#L12'] })]),
    problems: ['spaces/code/codes/FAILED/sources: no source "typings"'],
  },
  {
    name: 'a line of a source that names no file',
    catalog: withCodes([smallCode('FAILED', 1, { sources: ['page#L12'] })]),
    problems: ['spaces/code/codes/FAILED/sources: "page" has no file, and so no line 12'],
  },
  {
    name: 'the constant of a channel that is no event',
    catalog: smallCatalog({ channels: [smallChannel({ kind: 'method', constant: 'FAILED' })] }),
    problems: ['channels/onError/constant: only an event has one'],
  },
  {
    name: 'a code on a channel that does not exist',
    catalog: withCodes([smallCode('FAILED', 1, { channels: ['onError', 'onFailure'] })]),
    problems: ['spaces/code/codes/FAILED/channels: no channel "onFailure"'],
  },
  {
    name: 'a code on a channel that carries another space only',
    catalog: smallCatalog({
      spaces: [
        smallSpace(),
        smallSpace({ id: 'state', codes: [smallCode('STOPPED', 2, { channels: ['onError'] })] }),
      ],
    }),
    problems: ['spaces/state/codes/STOPPED/channels: "onError" carries no codes of state'],
  },
  {
    name: 'a code on a channel of another space, beside one of its own',
    catalog: smallCatalog({
      spaces: [
        smallSpace(),
        smallSpace({
          id: 'state',
          codes: [smallCode('STOPPED', 2, { channels: ['onState', 'onError'] })],
        }),
      ],
      channels: [
        smallChannel(),
        smallChannel({ id: 'onState', payload: [{ space: 'state', path: [] }] }),
      ],
    }),
    problems: ['spaces/state/codes/STOPPED/channels: "onError" carries no codes of state'],
  },
  {
    name: 'a code from a source that does not exist',
    catalog: withCodes([smallCode('FAILED', 1, { sources: ['page', 'typings'] })]),
    problems: ['spaces/code/codes/FAILED/sources: no source "typings"'],
  },
  {
    name: 'a channel from a source that does not exist',
    catalog: smallCatalog({ channels: [smallChannel({ sources: ['typings'] })] }),
    problems: ['channels/onError/sources: no source "typings"'],
  },
  {
    name: 'a channel of a receiver that does not exist',
    catalog: smallCatalog({ channels: [smallChannel({ receiver: 'session' })] }),
    problems: ['channels/onError/receiver: no receiver "session"'],
  },
  {
    name: 'a payload of a space that does not exist',
    catalog: smallCatalog({
      channels: [
        smallChannel({
          payload: [
            { space: 'code', path: ['code'] },
            { space: 'reason', path: ['reason'] },
          ],
        }),
      ],
    }),
    problems: ['channels/onError/payload: no space "reason"'],
  },
  {
    name: 'a channel that no code of its space names',
    catalog: smallCatalog({ channels: [smallChannel(), smallChannel({ id: 'onStopped' })] }),
    problems: ['channels/onStopped/payload: no code of code names this channel'],
  },
];

const successors: Problem[] = [
  {
    name: 'a successor that does not exist',
    catalog: withCodes([smallCode('OLD', 1, { status: 'deprecated', successor: 'NEW' })]),
    problems: ['spaces/code/codes/OLD/successor: no code "NEW" in code'],
  },
  {
    name: 'a successor of a code that is not deprecated',
    catalog: withCodes([smallCode('OLD', 1, { successor: 'NEW' }), smallCode('NEW', 2)]),
    problems: ['spaces/code/codes/OLD/successor: only a deprecated code has one'],
  },
  {
    name: 'a successor that is deprecated itself',
    catalog: withCodes([
      smallCode('OLD', 1, { status: 'deprecated', successor: 'OLDER' }),
      smallCode('OLDER', 2, { status: 'deprecated' }),
    ]),
    problems: ['spaces/code/codes/OLD/successor: "OLDER" is deprecated itself'],
  },
  {
    name: 'a successor that is hidden',
    catalog: withCodes([
      smallCode('OLD', 1, { status: 'deprecated', successor: 'INNER' }),
      smallCode('INNER', 2, { status: 'hidden' }),
    ]),
    problems: ['spaces/code/codes/OLD/successor: "INNER" is hidden itself'],
  },
];

const valuesAndHazards: Problem[] = [
  {
    name: 'a text in a space of numbers',
    catalog: withCodes([smallCode('FAILED', '1')]),
    problems: ['spaces/code/codes/FAILED/value: "1" is not a number'],
  },
  {
    name: 'a number in a space of texts',
    catalog: smallCatalog({
      spaces: [smallSpace({ values: 'string', codes: [smallCode('FAILED', 1)] })],
      hazards: [{ kind: 'name-differs-from-value', space: 'code', code: 'FAILED' }],
    }),
    problems: ['spaces/code/codes/FAILED/value: 1 is not a string'],
  },
  {
    name: 'an undeclared hazard',
    catalog: withCodes([smallCode('FAILED', 1), smallCode('LOST', 1)]),
    problems: ['hazards: not declared: same-value 1 in code: FAILED, LOST'],
  },
  {
    name: 'a hazard that is not so',
    catalog: smallCatalog({
      hazards: [{ kind: 'name-differs-from-value', space: 'code', code: 'FAILED' }],
    }),
    problems: ['hazards: not so: name-differs-from-value FAILED in code'],
  },
  {
    name: 'a hazard that names too few codes, as the wrong one and the missing one',
    catalog: smallCatalog({
      spaces: [
        smallSpace({
          codes: [smallCode('FAILED', 1), smallCode('LOST', 1), smallCode('GONE', 1)],
        }),
      ],
      hazards: [{ kind: 'same-value', space: 'code', value: 1, codes: ['FAILED', 'LOST'] }],
    }),
    problems: [
      'hazards: not declared: same-value 1 in code: FAILED, LOST, GONE',
      'hazards: not so: same-value 1 in code: FAILED, LOST',
    ],
  },
];

describe.each([
  ['names', names],
  ['references', references],
  ['successors', successors],
  ['values and hazards', valuesAndHazards],
])('problems with %s', (_subject, cases) => {
  it.each(cases)('$name', ({ catalog, problems }) => {
    expect(checkCatalog(catalog)).toEqual(problems);
  });
});

it('every problem is listed, not the first alone', () => {
  const catalog = withCodes([smallCode('FAILED', '1', { channels: ['onFailure', 'onError'] })]);
  expect(checkCatalog(catalog)).toEqual([
    'spaces/code/codes/FAILED/value: "1" is not a number',
    'spaces/code/codes/FAILED/channels: no channel "onFailure"',
  ]);
});

function withCodes(codes: Catalog['spaces'][number]['codes']): Catalog {
  return smallCatalog({ spaces: [smallSpace({ codes })] });
}
