import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type Found, lintScript } from '../lint.js';

/** An SDK whose method `mount` throws, and whose method `enter` rejects. */
const acme: Catalog = smallCatalog({
  id: 'acme',
  packages: ['acme-sdk'],
  spaces: [
    smallSpace({
      codes: [
        smallCode('BUSY', 1, { channels: ['mount', 'enter'] }),
        smallCode('NO_ELEMENT', 2, { channels: ['mount'] }),
        smallCode('NO_ROOM', 3, { channels: ['enter'] }),
      ],
    }),
  ],
  channels: [
    smallChannel({ id: 'mount', kind: 'method', throws: true }),
    smallChannel({ id: 'enter', kind: 'method' }),
  ],
});

function linted(program: string, preset: 'recommended' | 'strict' = 'recommended') {
  const code = `import Acme from 'acme-sdk';\nconst engine = Acme.createEngine();\n${program}`;
  return lintScript(code, { sourceType: 'module', preset, settings: { catalogs: [acme] } });
}

const tested = 'catch (e) { if (e.code === 1) { retry(); } }';

describe('a try around a method that throws', () => {
  it.each([
    ['without await', `try { engine.mount(); } ${tested}`, ['NO_ELEMENT']],
    ['in a condition', `try { if (!engine.mount()) { show(); } } ${tested}`, ['NO_ELEMENT']],
    [
      'beside a method that rejects',
      `export async function f() { try { engine.mount(); await engine.enter(); } ${tested} }`,
      ['NO_ELEMENT', 'NO_ROOM'],
    ],
    [
      'with await',
      `export async function f() { try { await engine.mount(); } ${tested} }`,
      ['NO_ELEMENT'],
    ],
    [
      'in the function of a then',
      `engine.enter().then(() => { engine.mount(); }).catch((e) => { if (e.code === 1) { retry(); } });`,
      ['NO_ELEMENT', 'NO_ROOM'],
    ],
  ])('%s receives its codes', (_, program, codes) => {
    expect(linted(program).map(codesIn)).toEqual([codes]);
  });

  it('is reported where it is empty', () => {
    const found = linted('try { engine.mount(); } catch {}');
    expect(found.map(({ rule }) => rule)).toEqual(['no-ignored-error']);
  });

  it('knows all codes that can arrive where nothing else is called', () => {
    const test = 'catch (e) { if (e.code === 1 || e.code === 2 || e.code === 9) { retry(); } }';
    const rules = (program: string): string[] => linted(program).map(({ rule }) => rule);
    expect(rules(`try { engine.mount(); } ${test}`)).toEqual(['no-impossible-code']);
    expect(rules(`try { read(); engine.mount(); } ${test}`)).toEqual([]);
  });
});

describe('nothing is said of a try', () => {
  it.each([
    ['around a method that rejects, without await', `try { engine.enter(); } ${tested}`],
    ['around another object', `try { map.mount(); } ${tested}`],
    ['around a function that mounts later', `try { later(() => engine.mount()); } ${tested}`],
    [
      'around an inner one that catches',
      `try { try { engine.mount(); } catch (e) { retry(e); } } ${tested}`,
    ],
  ])('%s', (_, program) => {
    expect(linted(program)).toEqual([]);
  });
});

it('what an event handler throws is told once, at the call', () => {
  const found = linted(`button.addEventListener('click', () => { engine.mount(); });`, 'strict');
  expect(found.map(({ rule, underlined }) => [rule, underlined])).toEqual([
    ['no-ignored-error', 'engine.mount()'],
  ]);
});

/** The codes of this SDK that a message names. */
function codesIn({ message }: Found): string[] {
  return message.match(/NO_[A-Z]+/gu) ?? [];
}
