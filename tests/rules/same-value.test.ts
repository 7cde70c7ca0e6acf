import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import type { Code } from '../../src/catalog/catalog.js';
import { lintScript } from '../lint.js';

const deprecated: Partial<Code> = { status: 'deprecated' };

/** What a rule says of a handler, where these codes have the value 5001 and OTHER has 5002. */
function said(
  rule: string,
  test: string,
  codes: Readonly<Record<string, Partial<Code>>>,
): string[] {
  const names = Object.keys(codes);
  const catalog = smallCatalog({
    channels: [
      smallChannel({
        payload: [
          { space: 'code', path: ['code'] },
          { space: 'code', path: ['name'], reads: 'name' },
        ],
      }),
    ],
    spaces: [
      smallSpace({
        path: ['Codes'],
        codes: [
          ...Object.entries(codes).map(([name, changes]) => smallCode(name, 5001, changes)),
          smallCode('OTHER', 5002),
        ],
      }),
    ],
    hazards: [{ kind: 'same-value', space: 'code', value: 5001, codes: names }],
  });
  const code = `import sdk from 'small-sdk'; const engine = sdk.createEngine();
    engine.on('onError', (err) => { if (${test}) { leave(); } });`;
  return lintScript(code, {
    rules: { [`sdk-errors/${rule}`]: 'error' },
    settings: { catalogs: [catalog] },
    sourceType: 'module',
  }).map(({ message }) => message);
}

describe('a constant of a value that several codes have', () => {
  const count = (test: string, codes: Readonly<Record<string, Partial<Code>>>): number =>
    said('no-ambiguous-code', test, codes).length;

  it('is ambiguous where another active code has it', () => {
    expect(count('err.code === sdk.Codes.ONE', { ONE: {}, TWO: {} })).toBe(1);
    expect(count('err.code === sdk.Codes.ONE', { ONE: {}, TWO: {}, OLD: deprecated })).toBe(1);
  });

  it('is none where the others are deprecated, of which the number is one still', () => {
    expect(count('err.code === sdk.Codes.ONE', { ONE: {}, OLD: deprecated })).toBe(0);
    expect(count('err.code === 5001', { ONE: {}, OLD: deprecated })).toBe(1);
  });

  it('is none where it is deprecated itself, which another rule says', () => {
    expect(count('err.code === sdk.Codes.OLD', { ONE: {}, TWO: {}, OLD: deprecated })).toBe(0);
  });

  it('is none where only one of them arrives', () => {
    expect(count('err.code === 5001', { ONE: {}, TWO: { channels: [] } })).toBe(0);
  });
});

describe('of codes with one value that a handler leaves out', () => {
  it('one is named where it looks at the value', () => {
    const [message] = said('exhaustive-handler', 'err.code === 5002', { ONE: {}, TWO: {} });
    expect(message).toContain('ONE');
    expect(message).not.toContain('TWO');
  });

  it('each is named where it looks at the name', () => {
    const [message] = said('exhaustive-handler', `err.name === 'OTHER'`, { ONE: {}, TWO: {} });
    expect(message).toContain('ONE');
    expect(message).toContain('TWO');
  });
});
