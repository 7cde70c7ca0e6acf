import { describe, expect, it } from 'vitest';

import { canReach } from '../../src/sites/guard.js';
import {
  type Inspected,
  callOf,
  failed,
  inspected,
  inspectedInHandler,
  lost,
} from './inspected.js';

/** The codes, FAILED of 1 and LOST of 2, that arrive where `here` is called. */
const arriving = (program: Inspected): string[] => {
  const here = callOf('here', program);
  return [failed, lost]
    .filter((like) => canReach(here, program.code(like), program.inspection))
    .map(({ name }) => name);
};

describe('only what a test lets through arrives', () => {
  it.each([
    ['FAILED', 'if (e.code === 1) here();'],
    ['FAILED', 'if (e.code === 1) { log(); here(); }'],
    ['FAILED', 'if (e.code === 2) log(); else here();'],
    ['FAILED', 'if (e.code === 2) { } else if (busy) here();'],
    ['FAILED', 'if (busy) { if (e.code === 1) here(); }'],
    ['FAILED', 'if (e.code === 1 && here()) log();'],
    ['FAILED', 'e.code === 1 && here();'],
    ['FAILED', 'e.code === 2 || here();'],
    ['FAILED', 'e.code === 1 ? here() : log();'],
    ['FAILED', 'e.code === 2 ? log() : here();'],
    ['FAILED', 'if (e.code === 2) return; here();'],
    ['FAILED', 'if (e.code === 2) { log(); throw e; } log(); here();'],
    ['FAILED', 'if (e.code === 1) { } else return; here();'],
    ['FAILED', 'if (e.code !== 1) return; run(() => here());'],
    ['FAILED', '{ if (e.code === 2) return; { here(); } }'],
    ['FAILED', 'switch (mode) { case 0: if (e.code === 2) return; here(); }'],
    ['FAILED', 'for (const one of all) { if (e.code === 2) continue; here(); }'],
    ['LOST', 'if (e.code === 1) return; if (busy) return; here();'],
    ['LOST', 'log(); if (e.code === 1) return; log(); here();'],
    ['LOST', 'e.code === 1 || here();'],
    ['LOST', 'if (e.code === 1 || here()) log();'],
    ['LOST', 'e.code === 1 || busy || here();'],
  ])('%s: %s', (name, body) => {
    expect(arriving(inspectedInHandler(body))).toEqual([name]);
  });

  it('at the top of a file', () => {
    const program = inspected('if (state.code === Small.Code.FAILED) { throw state; } here();');
    expect(arriving(program)).toEqual(['LOST']);
  });

  it('nothing, where both are let through elsewhere', () => {
    const body = 'if (e.code === 1) return; if (e.code === 2) { return; } here();';
    expect(arriving(inspectedInHandler(body))).toEqual([]);
  });
});

describe('everything arrives', () => {
  it.each([
    ['in a test', 'if (here()) log();'],
    ['in the test of a code', 'if (here() && e.code === 1) log();'],
    ['in an alternative before the test', 'if (here() || e.code === 1) log();'],
    ['in a condition of an expression', 'here() ? log() : (e.code === 1);'],
    ['behind what is asked else', 'if (busy) return; here();'],
    ['behind what is asked else, with an else', 'if (busy) log(); else return; here();'],
    ['in what is asked else', 'if (busy) here();'],
    ['in the else of what is asked else', 'if (busy) log(); else here();'],
    ['beside what is asked else', 'busy && here();'],
    ['or else what is asked else', 'busy || here();'],
    ['in place of nothing', '(e.code === 1) ?? here();'],
    ['before the test', 'here(); if (e.code === 1) return;'],
    ['behind a test that goes on', 'if (e.code === 1) log(); here();'],
    ['behind a test both of whose branches go on', 'if (e.code === 1) log(); else log(); here();'],
    ['behind a test in another function', 'run(() => { if (e.code === 1) return; }); here();'],
    ['behind a switch', 'switch (mode) { case 0: if (e.code === 1) return; } here();'],
  ])('%s: %s', (_, body) => {
    expect(arriving(inspectedInHandler(body))).toEqual(['FAILED', 'LOST']);
  });
});
