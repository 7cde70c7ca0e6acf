import { expect, it } from 'vitest';

import { ConfigurationError, allowedValues, printedValue } from '../src/configuration-error.js';

it('is one line, which stands where the stack would', () => {
  const error = new ConfigurationError('the file\n  "a\tb.json" is\r\nno catalog');
  expect(error.name).toBe('ConfigurationError');
  expect(error.message).toBe('eslint-plugin-sdk-errors: the file "a b.json" is no catalog');
  expect(error.stack).toBe(error.message);
});

it('steers no terminal', () => {
  expect(new ConfigurationError('"\u001B[2J\u202Ea"').message).toBe(
    'eslint-plugin-sdk-errors: "\\u001B[2J\\u202Ea"',
  );
});

it('is cut where nobody would read on', () => {
  const whole = 'x'.repeat(2000);
  expect(new ConfigurationError(whole).message).toBe(`eslint-plugin-sdk-errors: ${whole}`);
  expect(new ConfigurationError(`${whole}y`).message).toBe(`eslint-plugin-sdk-errors: ${whole}…`);
});

it.each([
  [[], ''],
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
])('the allowed values %j read %s', (values, text) => {
  expect(allowedValues(values)).toBe(text);
});

it.each([
  [() => 1, 'a function'],
  [7n, '7n'],
  [Symbol('code'), 'Symbol(code)'],
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [103, '103'],
  ['text', '"text"'],
  [null, 'null'],
  [true, 'true'],
  [{ code: [1] }, '{"code":[1]}'],
  [{ code: 7n }, 'this object'],
])('a value is printed as the user wrote it: %s', (value, text) => {
  expect(printedValue(value)).toBe(text);
});
