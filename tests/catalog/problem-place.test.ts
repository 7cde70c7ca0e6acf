import type { ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';

import { placeOfProblem, placeOfSchemaError } from '../../src/catalog/problem-place.js';

describe('the place of a mistake in the shape', () => {
  it.each([
    ['the whole', '', {}, { path: [] }],
    ['an item', '/spaces/0/codes/12', {}, { path: ['spaces', 0, 'codes', 12] }],
    ['keys with digits in them', '/v1/2nd', {}, { path: ['v1', '2nd'] }],
    ['keys with signs in them', '/a~1b/c~0d/~01', {}, { path: ['a/b', 'c~d', '~1'] }],
    [
      'a key too many',
      '/spaces/0',
      { additionalProperty: 'until' },
      { path: ['spaces', 0], key: 'until' },
    ],
    ['an unknown kind', '/hazards/0', { tag: 'kind' }, { path: ['hazards', 0, 'kind'] }],
  ])('%s', (_what, instancePath, params, place) => {
    expect(placeOfSchemaError({ instancePath, params } as unknown as ErrorObject)).toEqual(place);
  });
});

describe('the place of a problem', () => {
  const catalog = {
    id: 'small',
    title: null,
    spaces: [
      { id: 'code', codes: [{ name: 'FAILED', sources: ['page'] }, { value: 1 }] },
      { id: 'state', codes: [{ name: 'LOST' }, { name: 'LOST' }] },
    ],
    channels: [{ id: 'first', name: 'kicked' }, { id: 'second' }],
  };

  it.each([
    ['a key', 'id: too short', ['id']],
    ['an item by its id', 'spaces/state: wrong', ['spaces', 1]],
    ['an item by its name', 'spaces/code/codes/FAILED: wrong', ['spaces', 0, 'codes', 0]],
    ['an item that is quoted', 'channels: "second" stands twice', ['channels', 1]],
    [
      'a quoted item of a list of texts',
      'spaces/code/codes/FAILED/sources: no source "page"',
      ['spaces', 0, 'codes', 0, 'sources', 0],
    ],
    [
      'the second of two with the same name',
      'spaces/state/codes: "LOST" stands twice',
      ['spaces', 1, 'codes', 1],
    ],
    ['a list, where what is quoted is not in it', 'channels: no "third"', ['channels']],
    ['a list, where nothing is quoted', 'spaces/code/codes: too few', ['spaces', 0, 'codes']],
    ['a text, whatever is quoted', 'spaces/code/id: not "code"', ['spaces', 0, 'id']],
    ['no item by a name, where it has an id', 'channels/kicked/id: wrong', ['channels']],
    ['what is around an item that is missing', 'spaces/none/codes: wrong', ['spaces']],
    ['what is around a key that is missing', 'spaces/code/enum/x: wrong', ['spaces', 0]],
    ['a text, where the way leads into it', 'id/x: wrong', ['id']],
    ['null, where the way leads into it', 'title/en: wrong', ['title']],
    ['a key, where nothing is said', 'channels', ['channels']],
    ['an item, where lines are said', 'channels: two\nlines: "first"', ['channels', 0]],
  ])('%s', (_what, problem, path) => {
    expect(placeOfProblem(catalog, problem)).toEqual({ path });
  });
});
