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
  ...['switch', 'switch-true', 'if-else', 'early-exit', 'flag', 'text', 'helper', 'predicate'],
  ...['table-then', 'table-function', 'show-table', 'fallback', 'table', 'map-get', 'kind'],
  ...['loop', 'while', 'try', 'labelled', 'conditional', 'logical', 'chosen-function'],
  ...['map', 'set', 'list', 'some', 'find', 'in', 'keys', 'prefix', 'pattern', 'guard', 'async'],
  ...['call', 'property', 'counter', 'throw', 'value'],
])('at least one program in twenty has: %s', (construct) => {
  expect(proof.constructs.get(construct) ?? 0).toBeGreaterThanOrEqual(proof.runs / 20);
});
