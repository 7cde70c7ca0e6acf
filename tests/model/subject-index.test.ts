import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { EntityResolver } from '../../src/binding/entity-resolver.js';
import { oneFile } from '../../src/binding/modules.js';
import { SubjectIndex } from '../../src/model/subject-index.js';
import { walk } from '../../src/syntax/walk.js';
import { parsed } from '../syntax/parsed.js';

/**
 * What has the subject of `wanted(subject)`, of all `add(subject, 'item')`: those before it are
 * added in the order of the program, then those behind it.
 */
function found(code: string): unknown[] {
  const sourceCode = parsed(code);
  const index = new SubjectIndex<unknown>(new EntityResolver(oneFile(sourceCode)), (node) =>
    sourceCode.getText(node),
  );
  const wanted: TSESTree.Node[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === AST_NODE_TYPES.CallExpression) {
      const [subject, item] = node.arguments;
      if (node.callee.type === AST_NODE_TYPES.Identifier && subject !== undefined) {
        if (node.callee.name === 'wanted') {
          wanted.push(subject);
        } else if (node.callee.name === 'add' && item?.type === AST_NODE_TYPES.Literal) {
          index.add(subject, item.value);
        }
      }
    }
    return undefined;
  });
  return wanted.flatMap((subject) => index.withSubject(subject));
}

it.each([
  ['nothing was added', 'wanted(error.code)', []],
  [
    'one property of one parameter',
    "f((e) => { add(e.code, 'same'); add(e.name, 'other'); wanted(e.code); })",
    ['same'],
  ],
  [
    'a name for it',
    "f((e) => { const code = e.code; add(e.code, 'one'); add(code, 'two'); wanted(code); })",
    ['one', 'two'],
  ],
  [
    'one parameter of two',
    "f((a, b) => { add(a.code, 'other'); add(b.code, 'same'); wanted(b.code); })",
    ['same'],
  ],
  [
    'the parameter of another function, of the same name',
    "f((e) => { add(e.code, 'other'); }); f((e) => { wanted(e.code); })",
    [],
  ],
  [
    'a function within: its text is another, its parameter is the same',
    "f((e) => { add(e.code, 'same'); g(() => { wanted(e.code); }); })",
    ['same'],
  ],
  [
    'a property whose name has a dot',
    "f((e) => { add(e['a.b'], 'other'); add(e.a.b, 'same'); wanted(e.a.b); })",
    ['same'],
  ],
  [
    'two things that were caught',
    "try {} catch (e) { add(e.code, 'other') } try {} catch (e) { add(e.code, 'same'); wanted(e.code); }",
    ['same'],
  ],
  [
    'two calls, each held by a name',
    "const a = make(); const b = make(); add(a.code, 'same'); add(b.code, 'other'); wanted(a.code);",
    ['same'],
  ],
  ['two globals', "add(a.code, 'other'); add(b.code, 'same'); wanted(b.code);", ['same']],
  [
    'a module under two names, and another',
    "import a, * as b from 'one'; import c from 'two'; add(a.code, 'same'); add(c.code, 'other'); wanted(b.code);",
    ['same'],
  ],
  [
    'a module that is called as a global is',
    "import a from 'io'; add(io.code, 'other'); add(a.code, 'same'); wanted(a.code);",
    ['same'],
  ],
  [
    'two classes',
    "class A { m() { add(this.code, 'other'); } } class B { m() { add(this.code, 'same'); } n() { wanted(this.code); } }",
    ['same'],
  ],
  [
    'two objects that are filled elsewhere',
    "const a = { ...x }; const b = { ...x }; add(a.code, 'same'); add(b.code, 'other'); wanted(a.code);",
    ['same'],
  ],
  [
    'two texts, each held by a name',
    "const a = 'x'; const b = 'x'; add(a, 'same'); add(b, 'other'); wanted(a);",
    ['same'],
  ],
  [
    'what cannot be followed, by its text',
    "add(codes[i], 'same'); add(codes[j], 'other'); wanted(codes[i]);",
    ['same'],
  ],
  [
    'what cannot be followed, in one function alone',
    "add(codes[i], 'outside'); f(() => { add(codes[i], 'other'); }); f(() => { add(codes[i], 'same'); wanted(codes[i]); });",
    ['same'],
  ],
  [
    'one of a text that can be followed elsewhere, in the order of adding',
    "f((e) => { { let c = x[i]; add(c, 'unknown'); } const c = e.code; add(c, 'known'); { const d = e.code; add(d, 'alias'); } { let c = x[i]; add(c, 'again'); } wanted(c); })",
    ['unknown', 'known', 'alias', 'again'],
  ],
  [
    'one that cannot be followed, of a text that can',
    "f((e) => { const c = e.code; add(c, 'known'); { let c = x[i]; add(c, 'unknown'); wanted(c); } })",
    ['known', 'unknown'],
  ],
])('%s', (_, code, items) => {
  expect(found(code)).toEqual(items);
});
