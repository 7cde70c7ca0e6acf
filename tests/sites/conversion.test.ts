import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { isConverted } from '../../src/sites/conversion.js';
import { file } from './file.js';
import { type siteIn, siteOf } from './inline-site.js';

function converted(code: string, type: Parameters<typeof siteIn>[1]): boolean | undefined {
  const opened = file(code);
  const site = siteOf(opened, type);
  return site === undefined ? undefined : isConverted(site, opened.binder.resolver);
}

describe.each([
  ['a comparison', AST_NODE_TYPES.BinaryExpression, ["SUBJECT === '1'", "'1' !== SUBJECT"]],
  ['a switch', AST_NODE_TYPES.SwitchStatement, ["switch (SUBJECT) { case '1': }"]],
] as const)('%s', (_, type, programs) => {
  it.each(programs)('%s', (program) => {
    const of = (subject: string): boolean | undefined =>
      converted(program.replace('SUBJECT', subject), type);
    expect(['String(code)', '`${code}`', '(String(code) as T)'].map(of)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['code', '(code as T)', 'error?.code'].map(of)).toEqual([false, false, false]);
  });
});

it.each([
  ["['1'].includes(`${code}`)", true],
  ["['1'].includes(code)", false],
  ["['1'].includes(code as T)", false],
])('a membership test: %s', (code, expected) => {
  expect(converted(code, AST_NODE_TYPES.CallExpression)).toBe(expected);
});

it.each([
  ["const text = String(code); text === '1';", true],
  ["const text = `${code}`; switch (text) { case '1': }", true],
  ["const same = code; same === '1';", false],
  ["let text = String(code); text = code; text === '1';", false],
])('a variable: %s', (code, expected) => {
  const type = code.includes('switch')
    ? AST_NODE_TYPES.SwitchStatement
    : AST_NODE_TYPES.BinaryExpression;
  expect(converted(code, type)).toBe(expected);
});
