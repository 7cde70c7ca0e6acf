import { assert, describe, expect, it } from 'vitest';

import type { Code, Space } from '../../src/catalog/catalog.js';
import {
  type Change,
  type Compared,
  type ComparedCode,
  findChanges,
} from '../../src/catalog/difference.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

/** A catalog whose space `code` has these codes; each has a summary of its own. */
function catalogWith(...codes: readonly Code[]): Compared {
  return smallCatalog({ spaces: [smallSpace({ codes })] });
}

function code(name: string, value: number | string, changes: Partial<Code> = {}): Code {
  const summary = { en: `what ${name} means`, 'zh-CN': `${name} 的含义` };
  return smallCode(name, value, { summary, ...changes });
}

/** `renamed code/OLD code/NEW`: kind and place of each change. */
function told(changes: readonly Change[]): string[] {
  return changes.map((change) => {
    const before =
      'before' in change ? `${String(change.before.name)}=${String(change.before.value)} ` : '';
    return `${change.kind} ${change.space}/${before}${String(change.code.name)}=${String(change.code.value)}`;
  });
}

const cases: readonly {
  what: string;
  before: readonly Code[];
  after: readonly Code[];
  changes: readonly string[];
}[] = [
  {
    what: 'a code that only the later one has was added',
    before: [code('A', 1)],
    after: [code('A', 1), code('B', 2)],
    changes: ['added code/B=2'],
  },
  {
    what: 'a code that only the earlier one has was removed',
    before: [code('A', 1), code('B', 2)],
    after: [code('B', 2)],
    changes: ['removed code/A=1'],
  },
  {
    what: 'another name for the value that went was renamed',
    before: [code('OLD', 7)],
    after: [code('NEW', 7)],
    changes: ['renamed code/OLD=7 NEW=7'],
  },
  {
    what: 'a text that is the name itself is found by its summary',
    before: [code('OLD', 'OLD', { summary: { en: 'the token ran out', 'zh-CN': 'Token 过期' } })],
    after: [code('NEW', 'NEW', { summary: { en: 'the token ran out', 'zh-CN': 'Token 过期' } })],
    changes: ['renamed code/OLD=OLD NEW=NEW'],
  },
  {
    what: 'another value under the same name was revalued',
    before: [code('A', 1)],
    after: [code('A', 2)],
    changes: ['revalued code/A=1 A=2'],
  },
  {
    what: 'two codes that exchanged their values were revalued, not renamed',
    before: [code('A', 1), code('B', 2)],
    after: [code('A', 2), code('B', 1)],
    changes: ['revalued code/A=1 A=2', 'revalued code/B=2 B=1'],
  },
  {
    what: 'a code that is deprecated now',
    before: [code('A', 1), code('B', 2)],
    after: [code('A', 1, { status: 'deprecated', successor: 'B' }), code('B', 2)],
    changes: ['deprecated code/A=1 A=1'],
  },
  {
    what: 'a code that is no longer deprecated',
    before: [code('A', 1, { status: 'deprecated' })],
    after: [code('A', 1)],
    changes: ['reinstated code/A=1 A=1'],
  },
  {
    what: 'a code that was deprecated before is no news',
    before: [code('A', 1, { status: 'deprecated' })],
    after: [code('A', 1, { status: 'deprecated' })],
    changes: [],
  },
  {
    what: 'a code that was renamed and deprecated is told twice',
    before: [code('OLD', 7)],
    after: [code('NEW', 7, { status: 'deprecated' })],
    changes: ['renamed code/OLD=7 NEW=7', 'deprecated code/OLD=7 NEW=7'],
  },
  {
    what: 'a value that two new names share is no renaming',
    before: [code('OLD', 7)],
    after: [code('ONE', 7), code('TWO', 7)],
    changes: ['added code/ONE=7', 'added code/TWO=7', 'removed code/OLD=7'],
  },
  {
    what: 'a value that two old names shared is no renaming',
    before: [code('ONE', 7), code('TWO', 7)],
    after: [code('NEW', 7)],
    changes: ['added code/NEW=7', 'removed code/ONE=7', 'removed code/TWO=7'],
  },
  {
    what: 'a summary that changed in one language is no renaming where the value changed too',
    before: [code('OLD', 1, { summary: { en: 'the token ran out', 'zh-CN': '令牌过期' } })],
    after: [code('NEW', 2, { summary: { en: 'the token ran out', 'zh-CN': '已过期' } })],
    changes: ['added code/NEW=2', 'removed code/OLD=1'],
  },
  {
    what: 'a value whose other name stays was renamed all the same',
    before: [code('KEPT', 7), code('OLD', 7)],
    after: [code('KEPT', 7), code('NEW', 7)],
    changes: ['renamed code/OLD=7 NEW=7'],
  },
  {
    what: 'a code whose order alone differs has not changed',
    before: [code('A', 1), code('B', 2)],
    after: [code('B', 2), code('A', 1)],
    changes: [],
  },
];

describe('the changes of a catalog', () => {
  it.each(cases)('$what', ({ after, before, changes }) => {
    expect(told(findChanges(catalogWith(...before), catalogWith(...after)))).toEqual(changes);
  });

  it.each(builtInCatalogs())('$id does not differ from itself', (catalog) => {
    expect(findChanges(catalog, structuredClone(catalog))).toEqual([]);
  });
});

describe('spaces', () => {
  const one: Space = smallSpace({ id: 'one', codes: [code('A', 1)] });
  const two: Space = smallSpace({ id: 'two', codes: [code('B', 2)] });

  it('a space that goes by another id is the one that is left', () => {
    const before = smallCatalog({ spaces: [one, two] });
    const after = smallCatalog({ spaces: [one, { ...two, id: 'second' }] });
    expect(findChanges(before, after)).toEqual([]);
  });

  it('a space that goes by another id is told from those that stay', () => {
    const three = smallSpace({ id: 'three', codes: [code('C', 3)] });
    const before = smallCatalog({ spaces: [one, two, three] });
    const after = smallCatalog({ spaces: [one, two, { ...three, id: 'third' }] });
    expect(findChanges(before, after)).toEqual([]);
  });

  it('a new space is no other one where two went', () => {
    const before = smallCatalog({ spaces: [one, two] });
    const after = smallCatalog({ spaces: [smallSpace({ id: 'third', codes: [code('A', 1)] })] });
    expect(told(findChanges(before, after))).toEqual([
      'added third/A=1',
      'removed one/A=1',
      'removed two/B=2',
    ]);
  });

  it('a space that went is no other one where two are new', () => {
    const before = smallCatalog({ spaces: [one] });
    const after = smallCatalog({
      spaces: [smallSpace({ id: 'third', codes: [code('A', 1)] }), { ...two, id: 'fourth' }],
    });
    expect(told(findChanges(before, after))).toEqual([
      'added third/A=1',
      'added fourth/B=2',
      'removed one/A=1',
    ]);
  });

  it('a space that went takes its codes along', () => {
    const before = smallCatalog({ spaces: [one, two] });
    const after = smallCatalog({ spaces: [one] });
    expect(told(findChanges(before, after))).toEqual(['removed two/B=2']);
  });

  it('a value in another space is no renaming', () => {
    const before = smallCatalog({ spaces: [one, two] });
    const moved = smallSpace({ id: 'two', codes: [code('B', 2), code('C', 1)] });
    const after = smallCatalog({
      spaces: [smallSpace({ id: 'one', codes: [code('D', 4)] }), moved],
    });
    expect(told(findChanges(before, after))).toEqual([
      'added one/D=4',
      'removed one/A=1',
      'added two/C=1',
    ]);
  });
});

describe('a draft', () => {
  const unwritten = { en: null, 'zh-CN': null };

  it('that has not written texts and a status has not changed them', () => {
    const draft: Compared = {
      id: 'small',
      title: unwritten,
      spaces: [
        {
          id: 'code',
          codes: [{ name: 'A', value: 1, status: null, summary: unwritten, remedy: unwritten }],
        },
      ],
    };
    expect(findChanges(catalogWith(code('A', 1, { status: 'deprecated' })), draft)).toEqual([]);
  });

  it('whose page has numbers alone is read by them', () => {
    const nameless = { name: null, status: null, summary: unwritten, remedy: unwritten };
    const draft: Compared = {
      id: 'small',
      title: unwritten,
      spaces: [
        {
          id: 'code',
          codes: [
            { ...nameless, value: 1 },
            { ...nameless, value: 9 },
          ],
        },
      ],
    };
    expect(told(findChanges(catalogWith(code('A', 1)), draft))).toEqual(['added code/null=9']);
  });

  const draftOf = (...codes: readonly ComparedCode[]): Compared => ({
    id: 'small',
    title: unwritten,
    spaces: [{ id: 'code', codes }],
  });
  const drafted: ComparedCode = {
    name: null,
    value: null,
    status: null,
    summary: unwritten,
    remedy: unwritten,
  };

  it('that has numbers alone is not read by the names that it lacks', () => {
    const [one, two] = [1, 2].map((value) => ({ ...drafted, value }));
    assert(one !== undefined && two !== undefined);
    expect(findChanges(draftOf(one, two), draftOf(two, one))).toEqual([]);
  });

  it.each([
    ['no summary', unwritten],
    ['a summary in English alone', { en: 'the token ran out', 'zh-CN': null }],
    ['a summary in Chinese alone', { en: null, 'zh-CN': '令牌过期' }],
  ])('that has %s and no value of a code says nothing of its name', (_what, summary) => {
    const before = draftOf({ ...drafted, name: 'OLD', summary });
    const after = draftOf({ ...drafted, name: 'NEW', summary });
    expect(told(findChanges(before, after))).toEqual([
      'added code/NEW=null',
      'removed code/OLD=null',
    ]);
  });
});
