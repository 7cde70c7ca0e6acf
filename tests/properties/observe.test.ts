import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { program } from './generate/program.js';
import { arrivals, observe } from './observe/observe.js';

describe('what is observed of a program', () => {
  const one = fc
    .sample(program, { seed: 1, numRuns: 200 })
    .find(
      ({ frame, site }) => frame.directive !== undefined && site === 'switch' && !frame.isModule,
    );

  it.each([
    [
      'a call',
      `register(() => { did(1); });`,
      [
        ['did', 1],
        ['returned', undefined],
      ],
    ],
    [
      'a log',
      `register(() => { console.log(1); });`,
      [
        ['log', 1],
        ['returned', undefined],
      ],
    ],
    [
      'calls in their order',
      `register(() => { did(2); did(1); });`,
      [
        ['did', 2],
        ['did', 1],
        ['returned', undefined],
      ],
    ],
    ['what it returns', `register(() => 'r1');`, [['returned', 'r1']]],
    ['what it throws', `register(() => { throw new Error('e1'); });`, [['threw', 'Error: e1']]],
    [
      'what it does after it has waited',
      `register(async () => { await null; did(1); return 2; });`,
      [
        ['did', 1],
        ['returned', 2],
      ],
    ],
  ])('is %s', async (_, code, expected) => {
    if (one === undefined) {
      throw new Error('No program of the seed is fit.');
    }
    const [first] = await observe(code, one);
    expect(first).toEqual(expected);
  });

  it('is there for every code of the space, for unknown ones and for nothing, with both answers of `flag`', async () => {
    if (one === undefined) {
      throw new Error('No program of the seed is fit.');
    }
    const observed = await observe('register((payload) => { did(payload, flag(1)); });', one);
    expect(observed).toHaveLength(2 * arrivals(one).length);
    expect(arrivals(one).length).toBe(one.frame.place.space.codes.length + 3);
    expect(new Set(observed.map((each) => JSON.stringify(each))).size).toBe(
      2 * arrivals(one).length,
    );
  });
});
