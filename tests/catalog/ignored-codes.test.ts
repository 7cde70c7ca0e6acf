import { describe, expect, it } from 'vitest';

import { IgnoredCodes } from '../../src/catalog/ignored-codes.js';
import { smallCatalog } from './small-catalog.js';

const catalog = smallCatalog();
const ignores = (name: string, ...patterns: string[]): boolean =>
  new IgnoredCodes({ [catalog.id]: patterns }).has(catalog, name);

describe('a pattern', () => {
  it.each([
    ['LOST', 'LOST'],
    ['ELECTRON_*', 'ELECTRON_IS_NULL'],
    ['ELECTRON_*', 'ELECTRON_'],
    ['*_NULL', 'ELECTRON_IS_NULL'],
    ['E*IS*', 'ELECTRON_IS_NULL'],
    ['a.b', 'a.b'],
  ])('%s matches %s', (pattern, name) => {
    expect(ignores(name, 'OTHER', pattern)).toBe(true);
  });

  it.each([
    ['LOST', 'LOST_AGAIN'],
    ['LOST', 'NOT_LOST'],
    ['LOST', 'lost'],
    ['ELECTRON_*', 'IS_ELECTRON_NULL'],
    ['a.b', 'aXb'],
  ])('%s does not match %s', (pattern, name) => {
    expect(ignores(name, pattern)).toBe(false);
  });
});

it('ignores codes of the named catalog only', () => {
  const ignored = new IgnoredCodes({ other: ['*'] });
  expect(ignored.has(catalog, 'LOST')).toBe(false);
  expect(new IgnoredCodes().has(catalog, 'LOST')).toBe(false);
});
