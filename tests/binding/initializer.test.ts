import { describe, expect, it } from 'vitest';

import { marked, markedNode } from './marked.js';

/** The text of the expression that the marked name always is. */
function initializerText(code: string): string | undefined {
  const program = marked(code);
  const node = markedNode(program);
  if (node.type !== 'Identifier') {
    throw new Error('a program marks a name');
  }
  const found = program.resolver.initializer(node);
  return found && program.sourceCode.getText(found);
}

describe('a variable always is', () => {
  it.each([
    ['what it begins with', 'const a = one; here(a);'],
    ['what is written to it once', 'let a; a = one; here(a);'],
    ['what an outer function writes', 'const a = one; function f() { here(a); }'],
  ])('%s', (_, code) => {
    expect(initializerText(code)).toBe('one');
  });

  it.each([
    ['nothing where nothing declares it', 'here(a);'],
    ['nothing where it is never written', 'let a; here(a);'],
    ['nothing where it is written twice', 'let a = one; a = two; here(a);'],
    ['nothing where it is declared twice', 'var a = one; var a; here(a);'],
    ['nothing where it is a part', 'const { a } = one; here(a);'],
    ['nothing where it is a part that is written', 'let { a } = one; a = two; here(a);'],
    ['nothing where a loop writes it', 'for (const a of one) { here(a); }'],
    ['nothing where it is a parameter', 'function f(a) { here(a); }'],
    ['nothing where it is a parameter that is written', 'function f(a) { a = one; here(a); }'],
    ['nothing where it is a function', 'function a() {} here(a);'],
    ['nothing where it is a function that is written', 'function a() {} a = one; here(a);'],
  ])('%s', (_, code) => {
    expect(initializerText(code)).toBeUndefined();
  });
});
