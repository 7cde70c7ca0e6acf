import { describe, expect, it } from 'vitest';

import { FunctionResolver } from '../../src/binding/function-resolver.js';
import { marked, markedNode } from './marked.js';

/** The text of the function that the marked expression of a program is. */
function functionText(code: string): string | undefined {
  const program = marked(code);
  const found = new FunctionResolver(program.resolver).resolve(markedNode(program));
  return found && program.sourceCode.getText(found);
}

const arrow = '() => one';

describe('an expression is the function that', () => {
  it.each([
    ['stands there', `here(${arrow});`],
    ['stands there with an assertion', `here((${arrow}) as T);`],
    ['its name is set to', `const f = ${arrow}; here(f);`],
    ['its name is set to by another name', `const f = ${arrow}; const g = f; here(g);`],
    ['its name is set to later', `let f; f = ${arrow}; here(f);`],
    ['it is bound to', `here((${arrow}).bind(a));`],
    ['a name is bound to', `const f = ${arrow}; here(f.bind(a));`],
    ['is memoised', `here(useCallback(${arrow}, []));`],
    ['is memoised by React', `here(React.useCallback(${arrow}));`],
    ['an object has', `const a = { f: ${arrow} }; here(a.f);`],
    ['an object in an object has', `const a = { b: { f: ${arrow} } }; here(a.b.f);`],
    ['the methods of an object have', `const a = { methods: { f: ${arrow} } }; here(a.f);`],
    ['is a part of what its name is set to', `const { f } = { f: ${arrow} }; here(f);`],
    ['the class of an object has', `class A { f = ${arrow}; } const a = new A(); here(a.f);`],
    [
      'a class has that another extends',
      `class B { f = ${arrow}; } class A extends B { m() { here(this.f); } }`,
    ],
    ['a class has as a property', `class A { f = ${arrow}; m() { here(this.f); } }`],
    ['a class sets', `class A { constructor() { this.f = ${arrow}; } m() { here(this.f); } }`],
    ['a component has', `({ methods: { f: ${arrow}, m() { here(this.f); } } });`],
    ['a component has besides', `({ f: ${arrow}, methods: { m() { here(this.f); } } });`],
    ['an object has by this', `({ f: ${arrow}, m() { here(this.f); } });`],
    [
      'a member of a class is bound to',
      `class A { f = ${arrow}; m() { here(this.f.bind(this)); } }`,
    ],
  ])('%s', (_, code) => {
    expect(functionText(code)).toBe(arrow);
  });

  it('is declared', () => {
    expect(functionText('here(f); function f() { one; }')).toBe('function f() { one; }');
  });

  it('is a method of the class', () => {
    expect(functionText('class A { f() { one; } m() { here(this.f); } }')).toBe('() { one; }');
  });

  it('comes before the one that its methods have', () => {
    expect(functionText(`const a = { f: ${arrow}, methods: { f: () => two } }; here(a.f);`)).toBe(
      arrow,
    );
  });
});

describe('an expression is no function where', () => {
  it.each([
    ['nothing declares its name', 'here(f);'],
    ['its name is imported', `import f from 'own'; here(f);`],
    ['its name has two', `let f = ${arrow}; f = () => two; here(f);`],
    ['its name is declared twice', `var f = ${arrow}; var f = ${arrow}; here(f);`],
    ['its name is a function and a variable', `var f = ${arrow}; function f() {} here(f);`],
    ['it is a part of a function', `const { f } = ${arrow}; here(f);`],
    ['its name is of a loop', `for (const f of ${arrow}) { here(f); }`],
    ['its name is a parameter', `((f) => here(f));`],
    ['its name is a parameter of a declaration', `function g(f) { here(f); }`],
    ['its name is each other', 'const f = g; const g = f; here(f);'],
    ['another function is handed one', `here(debounce(${arrow}));`],
    ['another method is called on one', `here((${arrow}).call(a));`],
    ['useCallback has nothing', 'here(useCallback());'],
    ['it is called', `const f = ${arrow}; here(f());`],
    ['the name of the member is computed', `const a = { f: ${arrow} }; here(a[f]);`],
    ['both names are computed', `const a = { [f]: ${arrow} }; here(a[g]);`],
    ['the object is unknown', 'here((1 + 2).f);'],
    ['the object has no such member', `const a = { f: ${arrow} }; here(a.g);`],
    ['the object is a part of a part', `const a = { f: ${arrow} }; here(a.b.f);`],
    ['methods is no object', `const a = { methods: b, f: 1 }; here(a.g);`],
    ['the object is an enum', 'enum A { f } here(A.f);'],
    ['the object is not of this file', `here(VERTC.f);`],
    ['the class has two of the name', `class A { f = ${arrow}; f() {} m() { here(this.f); } }`],
    [
      'the class sets it twice',
      `class A { f = ${arrow}; m() { this.f = ${arrow}; here(this.f); } }`,
    ],
    ['the class has none', `class A { m() { here(this.f); } }`],
    ['this is of nothing', `function m() { here(this.f); }`],
    ['it is a value', 'here(1);'],
  ])('%s', (_, code) => {
    expect(functionText(code)).toBeUndefined();
  });
});
