import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { hasNoEffect } from '../../src/sites/effect.js';
import { first, parsed } from '../syntax/parsed.js';

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
