import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import {
  calleeName,
  inspectedExpression,
  isFunction,
  isNothing,
  keyName,
  literalValue,
  propertyName,
  withAssertions,
  withoutAssertions,
} from '../../src/syntax/expression.js';
import { expression, first, parsed } from './parsed.js';

const text = (code: string, node: TSESTree.Node): string => `(${code});`.slice(...node.range);

describe('assertions change no value', () => {
  const around = ['code', 'code as T', 'code satisfies T', 'code!', '<T>code', '(code as T)!'];

  it.each(around)('%s', (code) => {
    expect(text(code, withoutAssertions(expression(code)))).toBe('code');
  });

  it('an optional chain is what it reads', () => {
    expect(withoutAssertions(expression('error?.code')).type).toBe('MemberExpression');
  });

  it('a cast of Flow is what it casts', () => {
    const inner = expression('code');
    const cast = { type: 'TypeCastExpression', expression: inner } as unknown as TSESTree.Node;
    expect(withoutAssertions(cast)).toBe(inner);
  });

  it.each(around)('from within, they are found again: %s', (code) => {
    const outer = expression(code);
    expect(withAssertions(withoutAssertions(outer))).toBe(outer);
  });

  it('a call around it is more than an assertion', () => {
    const sourceCode = parsed('f(code as T);');
    const asserted = first(sourceCode, AST_NODE_TYPES.TSAsExpression);
    expect(withAssertions(asserted.expression)).toBe(asserted);
  });
});

describe('a conversion inspects what it converts', () => {
  it.each([
    'Number(code)',
    'String(code)',
    'parseInt(code, 10)',
    'parseFloat(code)',
    '+code',
    'code.toString()',
    '`${code}`',
    'String(Number(code as T)!)',
  ])('%s', (code) => {
    expect(text(code, inspectedExpression(expression(code)))).toBe('code');
  });

  it.each([
    ['another function', 'trim(code)'],
    ['a method that has the name of one', 'own.Number(code)'],
    ['nothing converted', 'Number()'],
    ['a spread', 'Number(...codes)'],
    ['another method', 'code.toFixed()'],
    ['the negative', '-code'],
    ['the contrary', '!code'],
    ['a text around it', '`E${code}`'],
    ['a text behind it', '`${code}!`'],
    ['two codes', '`${code}${code}`'],
    ['a text alone', '`code`'],
    ['no text', '``'],
  ])('%s is inspected itself', (_, code) => {
    const whole = expression(code);
    expect(inspectedExpression(whole)).toBe(whole);
  });
});

describe('the name of a property', () => {
  it.each([
    ['error.code', 'code'],
    [`error['code']`, 'code'],
    ['error[`code`]', 'code'],
    ['table[103]', '103'],
    ['table[-7]', '-7'],
    ['table[key]', undefined],
    ['table[`${key}`]', undefined],
  ])('%s', (code, name) => {
    expect(propertyName(expression(code) as TSESTree.MemberExpression)).toBe(name);
  });

  it('that is private is no other', () => {
    const member = first(
      parsed('class A { #code = 1; read() { return this.#code; } }'),
      AST_NODE_TYPES.MemberExpression,
    );
    expect(propertyName(member)).toBe('#code');
  });

  it.each([
    ['{ code: 1 }', 'code'],
    [`{ 'code': 1 }`, 'code'],
    ['{ 103: 1 }', '103'],
    [`{ ['code']: 1 }`, 'code'],
    ['{ [code]: 1 }', undefined],
    ['{ code() {} }', 'code'],
    ['{ __proto__: 1 }', undefined],
    [`{ '__proto__': 1 }`, undefined],
    [`{ ['__proto__']: 1 }`, '__proto__'],
    ['{ __proto__ }', '__proto__'],
    ['{ __proto__() {} }', '__proto__'],
    ['{ get __proto__() { return 1; } }', '__proto__'],
  ])('of an object: %s', (code, name) => {
    const sourceCode = parsed(`(${code});`);
    expect(keyName(first(sourceCode, AST_NODE_TYPES.Property))).toBe(name);
  });

  it('of a pattern: what is taken out of an object', () => {
    const sourceCode = parsed('const { __proto__: prototype } = codes;');
    expect(keyName(first(sourceCode, AST_NODE_TYPES.Property))).toBe('__proto__');
  });

  it.each([
    ['enum Code { Lost }', 'Lost'],
    [`enum Code { 'Lost' }`, 'Lost'],
  ])('of an enum: %s', (code, name) => {
    expect(keyName(first(parsed(code), AST_NODE_TYPES.TSEnumMember))).toBe(name);
  });

  it.each([
    ['class A { static codes = 1 }', 'codes'],
    ['class A { #codes = 1 }', '#codes'],
    ['class A { [codes] = 1 }', undefined],
  ])('of a class: %s', (code, name) => {
    expect(keyName(first(parsed(code), AST_NODE_TYPES.PropertyDefinition))).toBe(name);
  });
});

describe('what is called', () => {
  it.each([
    ['leave()', 'leave'],
    ['engine.leave()', 'leave'],
    [`engine['leave']()`, 'leave'],
    ['engine?.leave()', 'leave'],
    ['engine.leave!()', 'leave'],
    ['new Set()', 'Set'],
    ['leave()()', undefined],
    ['(() => {})()', undefined],
    ['engine[name]()', undefined],
  ])('%s', (code, name) => {
    const called = withoutAssertions(expression(code));
    expect(calleeName(called as TSESTree.CallExpression)).toBe(name);
  });
});

describe('a value that is written out', () => {
  it.each([
    ['103', 103],
    [`'LOST'`, 'LOST'],
    ['`LOST`', 'LOST'],
    ['-7', -7],
    [`('LOST' as const)`, 'LOST'],
    [`''`, ''],
    ['+7', undefined],
    [`-'7'`, undefined],
    ['~7', undefined],
    ['`${code}`', undefined],
    ['`LOST_${code}`', undefined],
    ['true', undefined],
    ['null', undefined],
    ['7n', undefined],
    ['/LOST/u', undefined],
    ['code', undefined],
  ])('%s', (code, value) => {
    expect(literalValue(expression(code))).toBe(value);
  });
});

describe('nothing to act on', () => {
  it.each(['undefined', 'null', `''`, '``', 'void 0', '(undefined as T)'])('%s', (code) => {
    expect(isNothing(expression(code))).toBe(true);
  });

  it.each(['0', 'false', `'text'`, 'nothing', '!0', 'other.undefined', '-0'])(
    '%s is something',
    (code) => {
      expect(isNothing(expression(code))).toBe(false);
    },
  );
});

it('a function is one by arrow, expression or declaration', () => {
  expect(isFunction(expression('() => {}'))).toBe(true);
  expect(isFunction(expression('function () {}'))).toBe(true);
  expect(isFunction(first(parsed('function f() {}'), AST_NODE_TYPES.FunctionDeclaration))).toBe(
    true,
  );
  expect(isFunction(expression('class {}'))).toBe(false);
  expect(isFunction(null)).toBe(false);
  expect(isFunction(undefined)).toBe(false);
});
