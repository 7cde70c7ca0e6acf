import { describe, expect, it } from 'vitest';

import { named } from './verdict-in.js';

describe('asks arrays', () => {
  it.each([
    '[1, 2].some((one) => one === error.code)',
    '![1, 2].every((one) => one !== error.code)',
    '[1, 2].find((one) => one === error.code)',
    '[1, 2].findIndex((one) => one === error.code) >= 0',
    '[1, 2].findLast((one) => one === error.code)',
    '[1, 2].filter((one) => one === error.code).length > 0',
    '[{ code: 1 }, { code: 2 }].map(({ code }) => code).includes(error.code)',
    '[[1], [2]].flat().includes(error.code)',
    '[[1], [2]].flatMap((list) => list).includes(error.code)',
    '[3, 1, 2].slice(1).includes(error.code)',
    '[1, 2].reduce((is, one) => is || one === error.code, false)',
    'Array.from([1, 2]).includes(error.code)',
    'Array.of(1, 2).indexOf(error.code) >= 0',
    '[1, 2].lastIndexOf(error.code) !== -1',
  ])('%s', (condition) => {
    expect(named(`if (${condition}) { leave(); }`)).toEqual(['FAILED', 'LOST']);
  });
});

it.each([
  ['[1, 2].reverse()[0]', ['LOST']],
  ['[1, 2].toReversed()[0]', ['LOST']],
  ['[1, 2].at(-1)', ['LOST']],
  ['[1, 2].slice(0, 1)[0]', ['FAILED']],
])('keeps the order of an array: %s', (element, expected) => {
  expect(named(`if (${element} === error.code) { leave(); }`)).toEqual(expected);
});

describe('asks texts', () => {
  it.each([
    "error.name.startsWith('KICKED')",
    "error.name.includes('KICK')",
    "error.name.indexOf('KICKED') === 0",
    "error.name.slice(0, 6) === 'KICKED'",
    "error.name.charAt(0) === 'K'",
    "error.name.toLowerCase().startsWith('kicked_')",
    '/^KICKED/u.test(error.name)',
    'error.name.match(/^KICKED_/)',
    "`${error.name}`.startsWith('KICKED')",
  ])('%s', (condition) => {
    expect(named(`if (${condition}) { leave(); }`)).toEqual(['KICKED_OUT', 'KICKED_TWICE']);
  });

  it.each(["error.name.endsWith('OUT')", '/_OUT$/.test(error.name)'])('%s', (condition) => {
    expect(named(`if (${condition}) { leave(); }`)).toEqual(['KICKED_OUT']);
  });
});

describe('converts', () => {
  it.each([
    "String(error.code) === '1'",
    "`${error.code}` === '1'",
    "error.code + '' === '1'",
    "error.code.toString() === '1'",
    'Number(String(error.code)) === 1',
    '+`${error.code}` === 1',
    "parseInt(error.code + '', 10) === 1",
    'Number.parseInt(String(error.code), 10) === 1',
    "typeof error.code === 'number' && error.code === 1",
    'Boolean(error.code === 1)',
    'Math.abs(error.code) === 1',
    '-error.code === -1',
  ])('%s', (condition) => {
    expect(named(`if (${condition}) { leave(); }`)).toEqual(['FAILED']);
  });

  it.each([
    ['error.code > 39', ['KICKED_OUT', 'KICKED_TWICE']],
    // A range is one decision: what is above 2 and not below 41 is not in it.
    ['error.code > 2 && error.code < 41', ['CLOSED', 'KICKED_OUT']],
    ['error.code < 2 || error.code > 40', ['FAILED', 'KICKED_TWICE']],
    ['error.code > 39 && leaving', ['KICKED_OUT', 'KICKED_TWICE']],
    ['Math.floor(error.code / 10) === 4', ['KICKED_OUT', 'KICKED_TWICE']],
    ['error.code % 40 === 0', ['KICKED_OUT']],
  ])('%s: %j', (condition, expected) => {
    expect(named(`if (${condition}) { leave(); }`)).toEqual(expected);
  });
});
