import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { alwaysExits, endIsDisputed, endIsUnreachable } from '../../src/syntax/exits.js';
import { first, parsed } from '../syntax/parsed.js';

/** The statements of a function that is repeated, so that every jump has where to go. */
const statements = (code: string): TSESTree.Statement[] => {
  const loop = first(
    parsed(`function run() { for (;;) { ${code} } }`),
    AST_NODE_TYPES.ForStatement,
  );
  return (loop.body as TSESTree.BlockStatement).body;
};

describe('the statement behind it never runs', () => {
  it.each([
    'return;',
    'return a;',
    'throw a;',
    'continue;',
    'break;',
    '{ log(); return; }',
    '{ return; log(); }',
    'if (a) return; else throw a;',
    'if (a) { log(); continue; } else if (b) { break; } else { return; }',
    'try { return; } catch { throw a; }',
    'try { return; } catch { log(); }',
    'try { return 1; } catch { }',
    'try { break; } catch { }',
    'try { return; } finally { log(); }',
    'try { log(); } finally { return; }',
    'try { log(); } catch { log(); } finally { throw a; }',
    'switch (a) { default: return; }',
    'switch (a) { case 1: return; default: throw a; }',
    'switch (a) { case 1: default: return; }',
    'switch (a) { case 1: log(); case 2: case 3: return; default: throw a; }',
    'switch (a) { default: log(); case 1: return; }',
    'switch (a) { case 1: if (b) return; else throw a; default: { continue; } }',
  ])('%s', (code) => {
    expect(alwaysExits(statements(code)[0])).toBe(true);
  });
});

describe('the statement behind it may run', () => {
  it.each([
    'log();',
    '{ }',
    '{ log(); }',
    'if (a) return;',
    'if (a) return; else log();',
    'if (a) log(); else return;',
    'if (a) { return; } else if (b) { return; }',
    'for (const b of a) { return; }',
    'while (a) return;',
    'function inner() { return; }',
    'try { return log(); } catch { log(); }',
    'try { log(); return; } catch { log(); }',
    'try { log(); } catch { return; }',
    'try { log(); } finally { log(); }',
    'switch (a) { }',
    'switch (a) { case 1: return; }',
    'switch (a) { case 1: log(); }',
    'switch (a) { case 1: return; default: }',
    'switch (a) { case 1: return; default: log(); }',
    'switch (a) { default: return; case 1: }',
    'switch (a) { default: return; case 1: log(); }',
    'switch (a) { default: log(); }',
    'switch (a) { case 1: break; default: return; }',
    'switch (a) { case 1: return; default: break; }',
    'switch (a) { case 1: log(); break; case 2: return; default: return; }',
    'switch (a) { case 1: if (b) break; else return; default: return; }',
    'switch (a) { case 1: if (b) break; return; default: return; }',
  ])('%s', (code) => {
    expect(alwaysExits(statements(code)[0])).toBe(false);
  });

  it('no statement at all', () => {
    expect([alwaysExits(null), alwaysExits(undefined)]).toEqual([false, false]);
  });
});

describe('the end of a list of statements', () => {
  it.each([
    ['', false],
    ['log();', false],
    ['if (a) return;', false],
    ['log(); return;', true],
    ['return; log();', true],
    ['log(); break;', true],
  ])('%s: is never reached: %s', (code, unreachable) => {
    expect(endIsUnreachable(statements(code))).toBe(unreachable);
  });
});

describe('TypeScript and ESLint disagree about the end', () => {
  it.each([
    ['try { break; } catch { }', true],
    ['log(); { try { return; } catch { log(); } }', true],
    ['try { return 1; } catch { } finally { log(); }', true],
    ['try { return; } catch { throw a; }', false],
    ['try { return; } catch { } finally { throw a; }', false],
    ['try { log(); return; } catch { }', false],
    ['try { return; } finally { log(); }', false],
    ['return;', false],
    ['', false],
  ])('%s: %s', (code, disputed) => {
    expect(endIsDisputed(statements(code))).toBe(disputed);
  });
});
