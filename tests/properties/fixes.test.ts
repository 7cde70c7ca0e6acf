import { beforeAll, describe, expect, it } from 'vitest';

import { floors, rareEdits, shareOf } from './floors.js';
import { type Proof, prove } from './prove.js';

const fixes = 500;

let proof: Proof;

beforeAll(async () => {
  proof = await prove({ seed: 20_240_229, fixes });
}, 600_000);

describe('of five hundred fixes over every catalog, always the same ones', () => {
  it('no fix or suggestion breaks a property', () => {
    expect(proof.failure ?? '').toBe('');
    expect(proof.fixes).toBe(fixes);
  });

  it('every kind of edit has its share', () => {
    expect(rareEdits(proof)).toEqual([]);
  });

  // What is rarer than that is counted where more programs are judged.
  it.each(floors.filter(([floor]) => floor >= 0.5))(
    'at least %f percent have: %s',
    (floor, trait) => {
      expect(shareOf(trait, proof)).toBeGreaterThanOrEqual(floor);
    },
  );
});
