import { expect, it } from 'vitest';

import { markerText, markersIn, markersOf } from '../../src/sites/marker.js';
import { smallCode } from '../catalog/small-catalog.js';
import { parsed } from '../syntax/parsed.js';

const code = smallCode('FAILED', 1, {
  summary: { en: 'the call failed', 'zh-CN': '调用失败' },
  remedy: { en: 'call again', 'zh-CN': '请重试' },
});

it.each([
  ['en', 'TODO(sdk-errors): the call failed: call again.'],
  ['zh-CN', 'TODO(sdk-errors): 调用失败：请重试。'],
] as const)('in %s', (locale, text) => {
  expect(markerText(code, locale)).toBe(text);
});

const program = '/* TODO(sdk-errors): a */f(); // a note\n// TODO(sdk-errors): b\n// TODO: c';

it('the markers of a file are no other comments', () => {
  expect(markersOf(parsed(program)).map(({ value }) => value.trim())).toEqual([
    'TODO(sdk-errors): a',
    'TODO(sdk-errors): b',
  ]);
});

it('a marker lies between two positions with both of its ends', () => {
  const markers = markersOf(parsed(program));
  const end = program.indexOf('f()');
  const found = (from: number, to: number): number => markersIn(from, to, markers).length;
  expect(found(0, program.length)).toBe(2);
  expect(found(0, end)).toBe(1);
  expect(found(1, end)).toBe(0);
  expect(found(0, end - 1)).toBe(0);
});
