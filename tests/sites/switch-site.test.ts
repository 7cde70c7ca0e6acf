import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { siteIn, told } from './inline-site.js';

it.each([
  ['switch (code) { case 1: case unknown: default: }', 'code'],
  ['switch (Number(error.code)) { default: case 1: break; case unknown: }', 'error.code'],
])('%s inspects its subject', (code, subject) => {
  expect(told(code, siteIn(code, AST_NODE_TYPES.SwitchStatement))).toEqual({
    kind: 'switch',
    node: code,
    subject,
    tests: [
      ['1', 1],
      ['unknown', undefined],
    ],
  });
});

it('each label knows its clause', () => {
  const code = 'switch (code) { case 1: a(); default: b(); case 2: c(); }';
  const site = siteIn(code, AST_NODE_TYPES.SwitchStatement);
  const clauses = site?.kind === 'switch' ? site.tests.map(({ clause }) => clause) : [];
  expect(clauses.map(({ range }) => code.slice(...range))).toEqual([
    'case 1: a();',
    'case 2: c();',
  ]);
});

it.each(['true', 'false'])('switch (%s) is a chain of what its labels say', (value) => {
  const code = `switch (${value}) { case code === 1: }`;
  expect(siteIn(code, AST_NODE_TYPES.SwitchStatement)).toBeUndefined();
});
