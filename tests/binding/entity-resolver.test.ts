import { describe, expect, it } from 'vitest';

import { entitiesOf } from './marked.js';

describe('an import leads to its module', () => {
  it.each([
    ['the default', `import sdk from 'sdk'; here(sdk);`, 'module sdk'],
    ['the namespace', `import * as sdk from 'sdk'; here(sdk);`, 'module sdk'],
    ['a name', `import { Code } from 'sdk'; here(Code);`, 'module sdk .Code'],
    ['a name of its own', `import { Code as Own } from 'sdk'; here(Own);`, 'module sdk .Code'],
    ['a name in quotes', `import { 'Code' as Own } from 'sdk'; here(Own);`, 'module sdk .Code'],
    ['the default by its name', `import { default as sdk } from 'sdk'; here(sdk);`, 'module sdk'],
    ['a member of the default', `import sdk from 'sdk'; here(sdk.Code.A);`, 'module sdk .Code .A'],
    [
      'the default of the namespace',
      `import * as sdk from 'sdk'; here(sdk.default.Code);`,
      'module sdk .Code',
    ],
    [
      'a member that is called default',
      `import sdk from 'sdk'; here(sdk.Code.default);`,
      'module sdk .Code .default',
    ],
    ['an import of TypeScript', `import sdk = require('sdk'); here(sdk);`, 'module sdk'],
    ['an alias of a namespace', `import own = sdk.Code; here(own);`, 'nothing'],
    ['require', `const sdk = require('sdk'); here(sdk.Code);`, 'module sdk .Code'],
    ['require of a text', 'const sdk = require(`sdk`); here(sdk.Code);', 'module sdk .Code'],
    ['an awaited import', `here(await sdk);`, 'global sdk'],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });

  it.each([
    ['without a name', `here(require());`],
    ['of a variable', `here(require(name));`],
    ['of a number', `here(require(1));`],
    [
      'by a function of the application',
      `function require(name) { return name; } here(require('sdk'));`,
    ],
  ])('a require %s leads to none', (_, code) => {
    expect(entitiesOf(code)).toEqual(['nothing']);
  });
});

describe('what nothing in the file declares is global', () => {
  it.each([
    ['by its name', 'here(VERTC);', 'global VERTC'],
    ['on window', 'here(window.VERTC.Code);', 'global VERTC .Code'],
    ['on window of globalThis', 'here(globalThis.window.VERTC);', 'global VERTC'],
    ['on self', `here(self['VERTC']);`, 'global VERTC'],
    ['on global', 'here(global.VERTC);', 'global VERTC'],
    ['declared for the types', 'declare const VERTC: any; here(VERTC.Code);', 'global VERTC .Code'],
    ['but not on what is called so elsewhere', 'here(a.window.b);', 'global a .window .b'],
    ['nor on another global', 'here(a.b);', 'global a .b'],
    [
      'nor on a variable of that name',
      `import window from 'sdk'; here(window.VERTC);`,
      'module sdk .VERTC',
    ],
    [
      'nor what a global holds by the name of the default',
      'here(VERTC.default);',
      'global VERTC .default',
    ],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });
});

describe('a name is what is written to it', () => {
  it.each([
    ['a constant', 'const a = VERTC; here(a);', 'global VERTC'],
    [
      'an alias of an alias',
      'const a = VERTC; const b = a.Code; here(b.A);',
      'global VERTC .Code .A',
    ],
    ['a variable that is set later', 'let a; a = VERTC; here(a);', 'global VERTC'],
    [
      'a variable that is set twice to one thing',
      'let a = VERTC; a = VERTC; here(a);',
      'global VERTC',
    ],
    [
      'one that is reset to nothing',
      'let a = null; a = VERTC; a = undefined; here(a);',
      'global VERTC',
    ],
    ['a literal', 'const a = 7; here(a);', 'literal 7'],
    ['a negative literal', 'here(-7);', 'literal -7'],
    ['an object', 'const a = { b: 1 }; here(a);', 'object { b: 1 }'],
    ['an enum', 'enum A { B } here(A.B);', 'object enum A { B } .B'],
    ['a destructured property', 'const { Code } = VERTC; here(Code);', 'global VERTC .Code'],
    ['one with another name', 'const { Code: a } = VERTC; here(a);', 'global VERTC .Code'],
    ['a nested one', 'const { Code: { A: a } } = VERTC; here(a);', 'global VERTC .Code .A'],
    ['one with a default', 'const { Code = other } = VERTC; here(Code);', 'global VERTC .Code'],
    ['one in quotes', `const { 'Code': a } = VERTC; here(a);`, 'global VERTC .Code'],
    [
      'of an outer function',
      'const a = VERTC; function f() { return () => here(a); }',
      'global VERTC',
    ],
    ['with an assertion', 'const a = (VERTC as any)!; here((a as T).Code);', 'global VERTC .Code'],
    ['an assignment', 'here(a = VERTC);', 'global VERTC'],
    ['an awaited value', 'here(await VERTC);', 'global VERTC'],
    ['by an optional chain', 'here(VERTC?.Code?.A);', 'global VERTC .Code .A'],
    ['one that is set where it is nothing', 'let a; a ??= VERTC; here(a);', 'global VERTC'],
    ['one of a list that a loop goes over', 'for (const a of VERTC) { here(a); }', 'element'],
    ['a part of one', 'for (const { a = VERTC } of all) { here(a); }', 'element .a'],
    ['frozen', 'const a = Object.freeze({ b: 1 }); here(a);', 'object { b: 1 }'],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });

  it.each([
    ['set twice', 'let a = VERTC; a = other; here(a);'],
    ['never set', 'let a; here(a);'],
    ['set by a part of an assignment', 'let a = VERTC; ({ b: a } = other); here(a);'],
    ['added to', 'let a = VERTC; a += 1; here(a);'],
    ['added to where it is something', 'let a = VERTC; a &&= VERTC; here(a);'],
    ['counted', 'let a = 1; a++; here(a);'],
    ['of a loop over names', 'for (const a in VERTC) { here(a); }'],
    ['set by a loop', 'let a; for (a of VERTC) { here(a); }'],
    ['declared twice', 'var a = VERTC; var a = VERTC; here(a);'],
    ['destructured and set', 'let { Code } = VERTC; Code = VERTC.Code; here(Code);'],
    ['destructured from nothing known', 'const { Code } = [1]; here(Code);'],
    ['the rest of an object', 'const { Code, ...rest } = VERTC; here(rest);'],
    ['the rest of a list', 'const [a, ...rest] = VERTC; here(rest);'],
    ['a property of a computed name', 'const { [name]: a } = VERTC; here(a);'],
    [
      'a property of a property of a computed name',
      'const { [name]: { Code } } = VERTC; here(Code);',
    ],
    ['read by a computed name', 'here(VERTC[name]);'],
    ['added in an expression', 'here(a += VERTC);'],
    ['defined by itself', 'const a = a; here(a);'],
    ['defined by each other', 'const a = b; const b = a; here(a);'],
    ['a sum', 'here(1 + 2);'],
    ['a property of nothing known', 'here((1 + 2).Code);'],
  ])('but unknown where it is %s', (_, code) => {
    expect(entitiesOf(code)).toEqual(['nothing']);
  });
});

describe('one of several values is known where all are one', () => {
  it.each([
    ['or', 'here(VERTC || window.VERTC);', 'global VERTC'],
    ['or nothing', 'here(VERTC || undefined);', 'global VERTC'],
    ['nothing or', `here(null ?? VERTC);`, 'global VERTC'],
    ['either', 'here(a ? VERTC : window.VERTC);', 'global VERTC'],
    ['either one or nothing', 'here(a ? VERTC : null);', 'global VERTC'],
    ['two calls of one function', 'here(a ? f(1) : f(2));', 'call of global f'],
    ['properties of two calls', 'here(a ? f(1).b : f(2).b);', 'call of global f .b'],
    ['three of one kind', 'here(a ? f(1) : b ? f(2) : f(3));', 'call of global f'],
    ['or another', 'here(VERTC || other);', 'nothing'],
    ['or something unknown', 'here(VERTC || 1 + 2);', 'nothing'],
    ['something unknown or', 'here(1 + 2 || VERTC);', 'nothing'],
    ['either or another', 'here(a ? VERTC : other);', 'nothing'],
    ['either or another at the front', 'here(a ? other : VERTC);', 'nothing'],
    ['calls of two functions', 'here(a ? f() : g());', 'nothing'],
    ['calls of what two calls made', 'here(a ? f().make() : g().make());', 'nothing'],
    ['other properties of two calls', 'here(a ? f().b : f().c);', 'nothing'],
    ['a property and a longer path', `here(a ? f()['bc'] : f().b.c);`, 'nothing'],
    ['a property and a shorter path', `here(a ? f().b.c : f()['bc']);`, 'nothing'],
    ['a call and what is called', 'here(a ? f() : f);', 'nothing'],
    ['what is called and a call', 'here(a ? f : f());', 'nothing'],
    ['nothing at all', 'here(a ? null : undefined);', 'nothing'],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });
});

describe('a property of an object that is written out', () => {
  it.each([
    ['is its value', 'const a = { b: VERTC }; here(a.b.Code);', 'global VERTC .Code'],
    ['is a literal', 'const a = { b: 7 }; here(a.b);', 'literal 7'],
    ['is an object in it', 'const a = { b: { c: VERTC } }; here(a.b.c);', 'global VERTC'],
    ['is the last of two', 'const a = { b: VERTC, b: Signal }; here(a.b);', 'global Signal'],
    ['may have a name in quotes', `const a = { 'b-c': VERTC }; here(a['b-c']);`, 'global VERTC'],
    ['may be spread in', 'const a = { ...other }; here(a.b);', 'object { ...other } .b'],
    ['may be a function', 'const a = { b() {} }; here(a.b);', 'function () {}'],
    ['may be missing', 'const a = { b: VERTC }; here(a.c);', 'object { b: VERTC } .c'],
    [
      'is no property of a property',
      'const a = { b: VERTC }; here(a.c.b);',
      'object { b: VERTC } .c .b',
    ],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });
});

describe('what is declared is known', () => {
  it.each([
    ['a class', 'class A {} here(A);', 'class class A {}'],
    ['a function', 'function f() {} here(f);', 'function function f() {}'],
    ['an object of a class', 'class A {} const a = new A(); here(a);', 'this of ClassDeclaration'],
    ['its field', 'class A { b = VERTC; } const a = new A(); here(a.b);', 'global VERTC'],
    [
      'a field of what it extends',
      'class B { b = VERTC; } class A extends B {} here(new A().b);',
      'global VERTC',
    ],
    ['a static field', 'class A { static b = VERTC; } here(A.b);', 'global VERTC'],
    [
      'a class that extends itself, as it is typed',
      'class A extends A {} here(new A().b);',
      'this of ClassDeclaration .b',
    ],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });
});

describe('a call is what it is a call of', () => {
  it.each([
    ['a function', 'here(f());', 'call of global f'],
    ['a method', 'here(VERTC.createEngine(id));', 'call of global VERTC .createEngine'],
    ['a constructor', 'here(new VERTC.Engine());', 'call of global VERTC .Engine'],
    ['what a call made', 'here(f().g().h);', 'call of call of global f .g .h'],
    ['something unknown', 'here((1 + 2)());', 'nothing'],
    ['freeze without an object', 'here(Object.freeze());', 'call of global Object .freeze'],
    ['another function of Object', 'here(Object.keys(VERTC));', 'call of global Object .keys'],
    ['freeze of another object', 'here(Own.freeze(VERTC));', 'call of global Own .freeze'],
    [
      'freeze of a module that is called Object',
      `import Object from 'sdk'; here(Object.freeze(VERTC));`,
      'call of module sdk .freeze',
    ],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });
});

describe('a parameter', () => {
  it.each([
    ['the first', 'function f(a) { here(a); }', 'parameter 0'],
    ['the second', '(a, b) => here(b.code);', 'parameter 1 .code'],
    ['a part of it', '(a, { error: { code } }) => here(code);', 'parameter 1 .error .code'],
    ['with a default', '(a = {}) => here(a);', 'parameter 0'],
    ['a part with a default', '({ code = 0 } = {}) => here(code);', 'parameter 0 .code'],
    [
      'that becomes a property',
      'class A { constructor(a, private readonly sdk: any) { here(sdk); } }',
      'parameter 1',
    ],
    [
      'that becomes a property and has a default',
      'class A { constructor(private sdk = other) { here(sdk); } }',
      'parameter 0',
    ],
    ['the rest', '(...all) => here(all);', 'nothing'],
    ['an element, by its place', '([, a]) => here(a);', 'parameter 0 .1'],
    ['one that is set', '(a) => { a = VERTC; here(a); };', 'nothing'],
    ['one that is set and has a default', '(a = 1) => { a = VERTC; here(a); };', 'nothing'],
    ['one that is read besides', '(a) => { read(a); here(a); };', 'parameter 0'],
    ['one that has a name besides', '(a) => { const b = a; here(b.code); };', 'parameter 0 .code'],
    [
      'of a function that is called where it stands',
      '(function (window, Sdk) { here(window); here(Sdk.code); })(window, VERTC);',
      ['global window', 'global VERTC .code'],
    ],
    [
      'of one that is called by its name too',
      '(function f(a) { here(a); f(b); })(c);',
      'parameter 0',
    ],
    ['of one that is called with more', '((a, b) => here(b))(...all);', 'parameter 1'],
    ['a name in a default of another', '({ a = (b) => here(b) }) => {};', 'parameter 0'],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity].flat());
  });
});

describe('what is caught', () => {
  it.each([
    ['whole', 'try {} catch (e) { here(e.code); }', 'caught .code'],
    ['in part', 'try {} catch ({ code }) { here(code); }', 'caught .code'],
    ['an element, by its place', 'try {} catch ([code]) { here(code); }', 'caught .0'],
  ])('%s', (_, code, entity) => {
    expect(entitiesOf(code)).toEqual([entity]);
  });
});

describe('a hundred steps are followed and no more', () => {
  const links = (count: number, of = 'f'): string => of + '()'.repeat(count);

  it('of calls', () => {
    expect(entitiesOf(`here(${links(99)});`)).not.toEqual(['nothing']);
    expect(entitiesOf(`here(${links(102)});`)).toEqual(['nothing']);
  });

  it('of calls upon names', () => {
    const two = (more: number): string[] =>
      entitiesOf(`const a = ${links(60)}; here(a); const b = ${links(more, 'a')}; here(b);`);
    expect(two(40)).not.toContain('nothing');
    expect(two(41).at(-1)).toBe('nothing');
  });

  it('of properties', () => {
    const two = (more: number): string[] =>
      entitiesOf(
        `const a = f${'.b'.repeat(60)}; here(a); const b = a${'.b'.repeat(more)}; here(b);`,
      );
    expect(two(40)).not.toContain('nothing');
    expect(two(41).at(-1)).toBe('nothing');
  });

  it('of each expression, however many a file has', () => {
    expect(entitiesOf('here(VERTC.Code);'.repeat(150)).at(-1)).toBe('global VERTC .Code');
  });
});
