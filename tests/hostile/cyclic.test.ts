import { describe, expect, it } from 'vitest';

import { lintHostile } from './hostile-linter.js';

const preamble = `
  import VERTC from '@volcengine/rtc';
  const engine = VERTC.createEngine('id');
`;

describe('what leads back to itself ends', () => {
  it.each([
    ['two constants that are each other', 'const a = b, b = a; engine.on("onError", a);'],
    ['a function that is bound to itself', 'const f = f.bind(null); engine.on("onError", f);'],
    ['a function that is memoised by itself', 'const f = useCallback(f); engine.on("onError", f);'],
    [
      'a promise that is its own continuation',
      'const p = p.then(() => 1); p.catch((e) => e.code);',
    ],
    ['two promises that wait for each other', 'const p = q.finally(), q = p.then(); p.catch();'],
    ['a set made from itself', 'const s = new Set(s); s.has(engine.code);'],
    [
      'sets made from each other',
      'const s = new Set(t), t = new Set(s); t.has(VERTC.ErrorCode.KICKED_OUT);',
    ],
    [
      'a condition that is made from itself',
      `engine.on('onError', (e) => {
        const known = !known && e.errorCode === VERTC.ErrorCode.KICKED_OUT;
        if (known) { leave(); } else if (!known || known) { stay(); }
        return known ? 1 : known;
      });`,
    ],
    [
      'conditions that are made from each other',
      `engine.on('onError', (e) => {
        const one = !other || e.errorCode === VERTC.ErrorCode.KICKED_OUT, other = !one || one;
        if (one || other) { leave(); }
      });`,
    ],
    [
      'handlers that call each other',
      `function one(e) { other(e); } function other(e) { one(e); }
      engine.on('onError', one);`,
    ],
    [
      'a handler that hands itself a part of what it receives',
      `function one(e) { one(e.error); one(e.error.code); } engine.on('onError', one);`,
    ],
    ['an object that holds itself', 'const o = { o, on: o.on }; o.o.o.on("onError", o.o.on);'],
    [
      'frozen copies of each other',
      'const a = Object.freeze(b), b = Object.freeze(a); a[engine.code];',
    ],
    [
      'a class whose members are each other',
      `class A {
        a = this.b; b = this.a; codes = { ...this.codes, [VERTC.ErrorCode.KICKED_OUT]: this.codes };
        start() { engine.on('onError', this.a); this.a = this.a; this.codes[this.codes[this.a]]; }
      }`,
    ],
    [
      'variables that are written in a ring',
      'let a, b, c; a = b; b = c; c = a; switch (a) { case b: case c: }',
    ],
    [
      'a pattern that takes from itself',
      'const { a, b = a, ...c } = c; switch (a) { case b: case c.d: }',
    ],
    [
      'a parameter that is its own default',
      'engine.on("onError", (e = e, { f = e } = f) => { switch (e) { case f: } });',
    ],
    [
      'an enum whose members are each other',
      'enum E { A = B, B = A, C = E.C } switch (engine.x) { case E.A: case E.C: }',
    ],
    [
      'an alias of itself by import',
      'import E = E.E; import F = G; import G = F; switch (engine.x) { case E.A: case F.B: }',
    ],
    [
      'types that are themselves',
      `type A = A | B; type B = A[] | { [K in keyof B]: B }; interface I extends I { code: I['code'] }
      declare const a: A; declare const i: I; switch (i.code) { case VERTC.ErrorCode.KICKED_OUT: } switch (a) { case 1: }`,
    ],
    [
      'a class that extends itself',
      'class A extends A { static a = new A(); } engine.on("onError", A.a.a.a);',
    ],
  ])('%s', (_, program) => {
    for (const parsing of ['module', 'typescript', 'typed'] as const) {
      const text = preamble + program;
      expect(() => lintHostile(text, parsing), parsing).not.toThrow();
    }
    expect(lintHostile(preamble + program, 'typescript'), 'parses').toBeDefined();
  });
});
