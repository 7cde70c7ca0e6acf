import { expect, it } from 'vitest';

import { proveTreatment } from './treatment/judge.js';

const proof = proveTreatment(1, 1000);

it('reports exactly the codes that a thousand executed handlers leave out', () => {
  expect(proof.failures.slice(0, 3).join('\n\n')).toBe('');
});

it('judges handlers that leave out codes, and others', () => {
  expect(proof.leavingOut).toBeGreaterThan(proof.runs / 2);
  expect(proof.leavingOut).toBeLessThan(proof.runs);
});

it.each([
  'switch',
  'if-else',
  'early-exit',
  'flag',
  'text',
  'table-then',
  'table-function',
  'show-table',
  'loop',
  'try',
  'helper',
  'predicate',
  'conditional',
  'logical',
  'labelled',
  'chosen-function',
  'set',
  'list',
  'some',
  'in',
  'keys',
  'prefix',
  'guard',
  'async',
])('at least one program in twenty has: %s', (construct) => {
  expect(proof.constructs.get(construct) ?? 0).toBeGreaterThanOrEqual(proof.runs / 20);
});
