import { describe, expect, it } from 'vitest';

import {
  type Directive,
  directiveAround,
  directiveFor,
  readDirectives,
} from '../../src/binding/directive.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallChannel, smallSpace } from '../catalog/small-catalog.js';
import { marked, markedNode } from './marked.js';

const index = new CatalogIndex([
  smallCatalog({ id: 'one', packages: ['one'] }),
  smallCatalog({
    id: 'two',
    packages: ['two'],
    spaces: [smallSpace({ id: 'code' }), smallSpace({ id: 'reason' })],
    channels: [
      smallChannel({ id: 'onLeft', payload: [{ space: 'reason', path: ['reason'] }] }),
      smallChannel({
        id: 'onBoth',
        payload: [
          { space: 'code', path: ['code'] },
          { space: 'reason', path: ['reason'] },
        ],
      }),
      smallChannel({
        id: 'onTwice',
        payload: [
          { space: 'reason', path: ['reason'] },
          { space: 'reason', path: ['cause'] },
        ],
      }),
    ],
  }),
]);

const directivesIn = (comment: string): Directive[] =>
  readDirectives(marked(comment).sourceCode, index);

describe('a directive', () => {
  it.each([
    ['names a catalog of one space', '// sdk-errors: one', 'one', 'code', undefined],
    ['names a space', '// sdk-errors: two/reason', 'two', 'reason', undefined],
    ['names a channel', '// sdk-errors: one@onError', 'one', 'code', 'onError'],
    ['names a space and a channel', '// sdk-errors: two/code@onBoth', 'two', 'code', 'onBoth'],
    ['names a channel of one space', '// sdk-errors: two@onLeft', 'two', 'reason', 'onLeft'],
    [
      'names a channel of one space twice',
      '// sdk-errors: two@onTwice',
      'two',
      'reason',
      'onTwice',
    ],
    ['stands in a block', '/* sdk-errors: one */', 'one', 'code', undefined],
    ['stands in a documentation', '/** sdk-errors: one */', 'one', 'code', undefined],
    ['stands in a block of lines', '/*\n * sdk-errors: one\n */', 'one', 'code', undefined],
    ['is followed by words', '// sdk-errors: one because', 'one', 'code', undefined],
    ['has no space', '//sdk-errors:one', 'one', 'code', undefined],
  ])('%s', (_, comment, catalog, space, channel) => {
    const [directive, ...others] = directivesIn(comment);
    expect(others).toEqual([]);
    expect(directive?.catalog?.id).toBe(catalog);
    expect(directive?.space?.id).toBe(space);
    expect(directive?.channel?.id).toBe(channel);
    expect(directive?.problem).toBeUndefined();
  });

  it('has the text of its comment', () => {
    expect(directivesIn('/*  sdk-errors: one  */')[0]?.text).toBe('sdk-errors: one');
  });

  it.each([
    ['no catalog', 'three', { kind: 'catalog', name: 'three', allowed: ['one', 'two'] }],
    ['nothing', '', { kind: 'catalog', name: '', allowed: ['one', 'two'] }],
    [
      'a space of no catalog',
      'three/code',
      { kind: 'catalog', name: 'three', allowed: ['one', 'two'] },
    ],
    ['no space', 'one/more', { kind: 'space', name: 'more', allowed: ['code'] }],
    ['no space of two', 'two', { kind: 'space', name: '', allowed: ['code', 'reason'] }],
    [
      'a channel of two spaces',
      'two@onBoth',
      { kind: 'space', name: '', allowed: ['code', 'reason'] },
    ],
    ['no channel', 'one@onMore', { kind: 'channel', name: 'onMore', allowed: ['onError'] }],
    ['an empty channel', 'one@', { kind: 'channel', name: '', allowed: ['onError'] }],
    [
      'no channel and no space',
      'one/more@onMore',
      { kind: 'channel', name: 'onMore', allowed: ['onError'] },
    ],
  ])('that names %s says what there is', (_, text, problem) => {
    expect(directivesIn(`// sdk-errors: ${text}`).map((directive) => directive.problem)).toEqual([
      problem,
    ]);
  });

  it.each([
    '// another comment',
    '// see sdk-errors: one',
    '// sdk-error: one',
    '// sdk-errors one',
  ])('%s is none', (comment) => {
    expect(directivesIn(comment)).toEqual([]);
  });

  it.each([
    ['in capital letters', '// SDK-ERRORS: one', 'SDK-ERRORS:'],
    ['with capital letters', '// Sdk-Errors: two/reason', 'Sdk-Errors:'],
    ['with a space before the colon', '// sdk-errors : one', 'sdk-errors :'],
    ['with a full-width colon', '// sdk-errors：one', 'sdk-errors：'],
    ['with a full-width colon and a space', '/** sdk-errors ： one */', 'sdk-errors ：'],
    ['in capital letters, with an unknown id', '// SDK-ERRORS: agora-x', 'SDK-ERRORS:'],
    ['that names an unknown catalog', '// sdk-errors : three', 'sdk-errors :'],
  ])('written %s says how it is spelled, and names no space', (_, comment, written) => {
    const [directive, ...others] = directivesIn(comment);
    expect(others).toEqual([]);
    expect(directive?.problem).toEqual({
      kind: 'spelling',
      name: written,
      allowed: ['sdk-errors:'],
    });
    expect(directive?.space).toBeUndefined();
  });

  it.each(['// SDK-ERRORS: how we treat them', '// Sdk-errors: see the guide', '// SDK-ERRORS'])(
    'a heading in other letters is none: %s',
    (comment) => {
      expect(directivesIn(comment)).toEqual([]);
    },
  );
});

describe('the directive of an expression', () => {
  const found = (code: string): string | undefined => {
    const program = marked(code);
    const directives = readDirectives(program.sourceCode, index);
    return directiveFor(markedNode(program), directives)?.text;
  };
  const one = '// sdk-errors: one';

  it.each([
    ['above the statement', `${one}\nhere(a);`],
    ['on the line of the statement', `here(a); ${one}`],
    ['above a statement of lines', `${one}\nif (b &&\n here(a)) { c(); }`],
    ['above a variable', `${one}\nconst b =\n here(a);`],
    ['above an export', `${one}\nexport const b = here(a);`],
    ['above an export of lines', `${one}\nexport\nconst b = here(a);`],
    ['above a property of a class', `class A {\n${one}\n b = [\n here(a)]; }`],
    ['above a return', `function f() {\n${one}\nreturn here(a); }`],
    ['above an expression in an argument', `${one}\nf({\n b: here(a) });`],
  ])('stands %s', (_, code) => {
    expect(found(code)?.startsWith('sdk-errors: one')).toBe(true);
  });

  it.each([
    ['two lines above', `${one}\n\nhere(a);`],
    ['below', `here(a);\n${one}`],
    ['above the part of a statement', `f(\n${one}\nhere(a));`],
    ['above another statement', `${one}\nb();\nhere(a);`],
    ['above the function', `${one}\nfunction f() {\n b();\n here(a); }`],
    ['above the class', `${one}\nclass A {\n\n b = here(a); }`],
    ['nowhere', 'here(a);'],
    ['above and names nothing', '// sdk-errors: three\nhere(a);'],
    ['above in capital letters', '// SDK-ERRORS: one\nhere(a);'],
  ])('is none that stands %s', (_, code) => {
    expect(found(code)).toBeUndefined();
  });

  it('is the one above rather than the one beside', () => {
    expect(found('// sdk-errors: one\nhere(a); // sdk-errors: two/code')).toBe('sdk-errors: one');
  });

  it('is the first of two on one line', () => {
    expect(found('/* sdk-errors: one */ /* sdk-errors: two/code */\nhere(a);')).toBe(
      'sdk-errors: one',
    );
  });

  it('is the second of two on one line, where the first names nothing', () => {
    expect(found('/* sdk-errors: three */ /* sdk-errors: one */\nhere(a);')).toBe(
      'sdk-errors: one',
    );
  });

  it('ends above, where it goes over lines', () => {
    expect(found('/*\n sdk-errors: one\n because */\nhere(a);')).toBe('sdk-errors: one\n because');
  });
});

describe('the directive of the functions around an expression', () => {
  const found = (code: string): string | undefined => {
    const program = marked(code);
    const directives = readDirectives(program.sourceCode, index);
    return directiveAround(markedNode(program), directives)?.text;
  };
  const one = '// sdk-errors: one';
  const body = '{\n b();\n here(a);\n}';

  it.each([
    ['above a function', `${one}\nfunction f() ${body}`],
    ['above an exported function', `${one}\nexport function f() ${body}`],
    ['above a default export', `${one}\nexport default function () ${body}`],
    ['above an arrow function in a constant', `${one}\nexport const f = () => ${body};`],
    ['above a method', `class A {\n ${one}\n m() ${body} }`],
    ['above a static method', `class A {\n ${one}\n static async m() ${body} }`],
    ['above a function of a property', `class A {\n ${one}\n m = () => ${body}; }`],
    ['above a method of an object', `const o = {\n ${one}\n m() ${body} };`],
    ['above a function of an object', `const o = {\n ${one}\n m: () => ${body} };`],
    ['above a callback', `${one}\nlisten((a) => ${body});`],
    ['on the line of a function', `function f() { ${one}\n b();\n here(a);\n}`],
    ['above the outer of two functions', `${one}\nfunction f() {\n\n return () => ${body};\n}`],
  ])('stands %s', (_, code) => {
    expect(found(code)).toBe('sdk-errors: one');
  });

  it.each([
    ['two lines above', `${one}\n\nfunction f() ${body}`],
    ['above the class', `${one}\nclass A {\n m() ${body} }`],
    ['above another function', `${one}\nfunction g() {}\nfunction f() ${body}`],
    ['above a block', `${one}\nif (c) ${body}`],
    ['above the statement before', `function f() {\n c();\n ${one}\n b();\n here(a);\n}`],
  ])('is none that stands %s', (_, code) => {
    expect(found(code)).toBeUndefined();
  });

  it('is that of the inner function', () => {
    const code = `${one}\nfunction f() {\n // sdk-errors: two/code\n const g = () => ${body};\n}`;
    expect(found(code)).toBe('sdk-errors: two/code');
  });
});
