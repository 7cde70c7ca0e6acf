import { beforeAll, describe, expect, it } from 'vitest';

import { floors, shareOf } from './floors.js';
import { type Proof, prove } from './prove.js';

const runs = 1000;

let proof: Proof;

beforeAll(async () => {
  proof = await prove({ seed: 20_240_229, runs });
}, 600_000);

describe('of a thousand programs over every catalog, always the same ones', () => {
  it('no fix or suggestion breaks a property', () => {
    expect(proof.failure ?? '').toBe('');
    expect(proof.runs).toBe(runs);
  });

  // What is rarer than that is counted where more programs are judged.
  it.each(floors.filter(([floor]) => floor >= 0.2))(
    'at least %f percent have: %s',
    (floor, trait) => {
      expect(shareOf(trait, proof)).toBeGreaterThanOrEqual(floor);
    },
  );
});
