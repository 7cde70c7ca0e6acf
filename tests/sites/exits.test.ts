import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import {
  allLabelsLeave,
  alwaysExits,
  endIsUnreachable,
  leavesFunction,
} from '../../src/sites/exits.js';
import { lintScript } from '../lint.js';
import { first, parsed } from '../syntax/parsed.js';

/** The statements of a function that is repeated, so that every jump has where to go. */
const statements = (code: string): TSESTree.Statement[] => {
  const loop = first(
    parsed(`function run() { for (;;) { ${code} } }`),
    AST_NODE_TYPES.ForStatement,
  );
  return (loop.body as TSESTree.BlockStatement).body;
};

const switchOf = (clauses: string): TSESTree.SwitchStatement =>
  first(
    parsed(`function run() { for (;;) { switch (a) { ${clauses} } } }`),
    AST_NODE_TYPES.SwitchStatement,
  );

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
    'try { return; } catch { log(); }',
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

describe('a clause leaves the function, and not the switch alone', () => {
  it.each([
    ['return;', true],
    ['throw a;', true],
    ['continue;', true],
    ['log(); { return; }', true],
    ['if (a) return; else throw a;', true],
    ['try { return; } catch { throw a; }', true],
    ['try { return; } finally { log(); }', true],
    ['switch (b) { case 1: return; default: throw a; }', true],
    ['', false],
    ['log();', false],
    ['if (a) return;', false],
    ['break;', false],
    ['log(); break;', false],
    ['break; return;', false],
    ['{ log(); break; }', false],
    ['if (a) break; else return;', false],
    ['if (a) return; else break;', false],
    ['if (a) return; else { if (b) { log(); break; } else throw a; }', false],
    ['try { break; } catch { return; }', false],
    ['try { return; } catch { break; }', false],
    ['try { break; } finally { log(); }', false],
    ['try { log(); } finally { break; }', false],
    ['try { break; } finally { return; }', true],
    ['try { return; } finally { if (a) break; }', false],
    ['if (a) break; return;', false],
    ['if (a) break; log(); throw a;', false],
    ['for (const b of a) { break; } return;', true],
  ])('%s: %s', (code, leaves) => {
    expect(leavesFunction(statements(code))).toBe(leaves);
  });
});

describe('every label leaves without the help of the default', () => {
  it.each([
    ['', true],
    ['case 1: return;', true],
    ['case 1: return; case 2: throw a;', true],
    ['case 1: return; default: log();', true],
    ['default: log(); break; case 1: return;', true],
    ['case 1: case 2: return;', true],
    ['case 1: log(); case 2: return;', true],
    // A stub leaves what is to be done to the rest of the function.
    ['case 1: return; case 2: break;', true],
    ['case 1: break; default: log();', true],
    ['case 1: case 2: break; case 3: return;', true],
    ['case 1: if (a) break; return;', true],
    ['case 1:', false],
    ['case 1: log();', false],
    ['case 1: return; case 2: log();', false],
    ['case 1: log(); break; case 2: return;', false],
    ['case 1: return; case 2: log(); break;', false],
    ['case 1: log(); break; default: return;', false],
    ['case 1: if (a) break; else return;', false],
    ['case 1: default: return;', false],
    ['case 1: log(); default: return;', false],
    ['case 1: return; case 2: log(); default: return; case 3: return;', false],
    ['case 1: case 2: log(); break; case 3: return;', false],
  ])('%s: %s', (clauses, leave) => {
    expect(allLabelsLeave(switchOf(clauses))).toBe(leave);
  });
});

describe('a condition that may break the switch lets what follows run', () => {
  const reports = (clauses: string): readonly unknown[] =>
    lintScript(
      `import VERTC from '@volcengine/rtc';
      VERTC.createEngine('id').on(VERTC.events.onError, (e) => {
        if (e.errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) renew();
        switch (mode) { ${clauses} }
        report(e);
      });`,
      { sourceType: 'module' },
    );

  it.each([
    'case 1: if (quiet) break; return; default: return;',
    'case 1: try { log(); } finally { break; } default: return;',
  ])('the error that is reported there is handed on: %s', (clauses) => {
    expect(reports(clauses)).toEqual([]);
  });

  it('where every clause returns, nothing is handed on', () => {
    expect(reports('case 1: return; default: return;')).toHaveLength(1);
  });
});
