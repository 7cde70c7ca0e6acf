import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { hasNoEffect, isConsoleCall, isConsoleMethod } from '../../src/sites/effect.js';
import { expression, first, parsed } from '../syntax/parsed.js';

describe('a method of the console', () => {
  it.each(['console.error', 'console?.warn', "console['log']", '(console.info as Log)'])(
    'is %s',
    (code) => {
      expect(isConsoleMethod(expression(code))).toBe(true);
    },
  );

  it.each(['console', 'error', 'logger.error', 'page.console.error', 'console().error'])(
    'is not %s',
    (code) => {
      expect(isConsoleMethod(expression(code))).toBe(false);
    },
  );

  it('is what a call calls', () => {
    const call = (code: string): boolean =>
      isConsoleCall(first(parsed(code), AST_NODE_TYPES.CallExpression));
    expect(call('console.error(error);')).toBe(true);
    expect(call('report(console.error);')).toBe(false);
  });
});

describe('a call without an effect', () => {
  const call = (code: string): boolean =>
    hasNoEffect(first(parsed(code), AST_NODE_TYPES.CallExpression));

  it.each([
    'Boolean(error)',
    'Number(code)',
    'String(error)',
    'parseInt(code, 10)',
    'texts.get(code)',
    'ended.has(code)',
    'fatal.includes(code)',
    'fatal.indexOf(code)',
    'Object.keys(error)',
    'JSON.stringify(error)',
    'code.toString()',
  ])('is %s', (code) => {
    expect(call(code)).toBe(true);
  });

  it.each(['report(error)', 'room.leave()', 'texts.set(code, text)', 'handlers[code]()'])(
    'is not %s',
    (code) => {
      expect(call(code)).toBe(false);
    },
  );
});
