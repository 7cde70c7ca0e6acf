import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { assignmentsToThis, methodsNamed, thisHolder } from '../../src/binding/this-holder.js';
import { first } from '../syntax/parsed.js';
import { entitiesOf, marked, markedNode } from './marked.js';

/** The text of what `this` is, where a program marks it. */
function holderText(code: string): string | undefined {
  const program = marked(code);
  const holder = thisHolder(markedNode(program));
  return holder && program.sourceCode.getText(holder);
}

describe('this is', () => {
  it.each([
    ['the class of a method', 'class A { m() { here(this); } }'],
    ['the class of an arrow function in a method', 'class A { m() { on(() => here(this)); } }'],
    ['the class of a property', 'class A { m = here(this); }'],
    ['the class of a property that is a function', 'class A { m = () => here(this); }'],
    ['the class expression', 'class A { m() { here(this); } }', '(', ')'],
    ['the object of a method', '{ m() { here(this); } }', '(', ')'],
    ['the object of a function', '{ m: function () { here(this); } }', '(', ')'],
    ['the options of a component', '{ methods: { m() { here(this); } } }', '(', ')'],
    ['the object in an object', '{ m() { here(this); } }', 'f({ data: ', '})'],
    ['the object that methods is no part of', '{ m() { here(this); } }', 'methods = (', ')'],
    ['the object in a call', '{ m() { here(this); } }', 'methods(', ')'],
  ])('%s', (_, text, before = '', after = '') => {
    expect(holderText(before + text + after)).toBe(text);
  });

  it('the object itself where a pattern has methods', () => {
    const text = '{ m() { here(this); } }';
    expect(holderText(`({ methods = ${text} }) => 1;`)).toBe(text);
    expect(holderText(`const { methods: { a = ${text} } } = b;`)).toBe(text);
  });

  it.each([
    ['nothing at the top', 'here(this);'],
    ['nothing in a function', 'function f() { here(this); }'],
    ['nothing in a function within a method', 'class A { m() { function f() { here(this); } } }'],
    [
      'nothing in a callback within a method',
      'class A { m() { on(function () { here(this); }); } }',
    ],
    ['nothing in the name of a member', 'class A { [here(this)]() {} }'],
    ['nothing in the name of a property', 'class A { [here(this)] = 1; }'],
    ['nothing in a default of a pattern', 'const { a = function () { here(this); } } = b;'],
    ['nothing in a value within a pattern', 'const { [function () { here(this); }]: a } = b;'],
    ['nothing in a function that is spread', '({ ...function () { here(this); } });'],
    ['nothing in a table outside of a function', '({ a: here(this) });'],
  ])('%s', (_, code) => {
    expect(holderText(code)).toBeUndefined();
  });
});

describe('what is written to this', () => {
  /** What a class writes to `this`, as texts by name. */
  function written(code: string): Record<string, string[]> {
    const { sourceCode } = marked(code);
    const holder = first(sourceCode, AST_NODE_TYPES.ClassDeclaration);
    const assigned = assignmentsToThis(holder, sourceCode.visitorKeys);
    return Object.fromEntries(
      [...assigned].map(([name, nodes]) => [name, nodes.map((node) => sourceCode.getText(node))]),
    );
  }

  it('is every property with a value and every assignment, by name', () => {
    const code = `class A {
      a = one;
      #b = two;
      c;
      [d] = three;
      m() {
        this.a = four;
        this.e = five;
        this['f'] = six;
        this[g] = seven;
        other.h = eight;
        i = nine;
        other.this.j = ten;
        on(() => { this.k = eleven; });
        on(function () { this.l = twelve; });
        new (class { n = thirteen; o() { this.p = fourteen; } })();
      }
    }`;
    expect(written(code)).toEqual({
      a: ['one', 'four'],
      '#b': ['two'],
      e: ['five'],
      f: ['six'],
      k: ['eleven'],
    });
  });

  it('says what a property is', () => {
    const body = (values: string): string =>
      `class A { a = VERTC; b; m() { ${values} here(this.a, this.b, this.c, this.a.b); } }`;
    expect(entitiesOf(body('this.b = Signal;'))).toEqual([
      'global VERTC',
      'global Signal',
      'this of ClassDeclaration .c',
      'global VERTC .b',
    ]);
    expect(entitiesOf(body('this.a = null; this.b = Signal; this.b = other;'))).toEqual([
      'global VERTC',
      'nothing',
      'this of ClassDeclaration .c',
      'global VERTC .b',
    ]);
  });

  it('says nothing of a property of a property', () => {
    expect(entitiesOf('class A { b = VERTC; m() { here(this.c.b); } }')).toEqual([
      'this of ClassDeclaration .c .b',
    ]);
  });

  it('is written by all methods of an object', () => {
    expect(
      entitiesOf('({ data() { this.a = VERTC; }, methods: { m() { here(this.a, this.b); } } });'),
    ).toEqual(['global VERTC', 'this of ObjectExpression .b']);
  });

  it('is unknown outside of a method', () => {
    expect(entitiesOf('here(this, this.a);')).toEqual(['nothing', 'nothing']);
  });
});

describe('methods of a class', () => {
  it('have the name and a body, and are no accessor, constructor or property', () => {
    const { sourceCode } = marked(
      `abstract class A { abstract a(): void; a() { one; } b() { two; } get a() { three; } set a(v) { four; } a = five; static a() { six; } constructor() { seven; } }`,
    );
    const holder = first(sourceCode, AST_NODE_TYPES.ClassDeclaration);
    const texts = (name: string): string[] =>
      methodsNamed(holder, name).map((node) => sourceCode.getText(node));

    expect(texts('a')).toEqual(['() { one; }', '() { six; }']);
    expect(texts('b')).toEqual(['() { two; }']);
    expect(texts('constructor')).toEqual([]);
  });
});
