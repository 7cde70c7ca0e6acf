import type { ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';

import { schemaCompiler } from '../../scripts/shapes/shape-code.js';
import { assertShape } from '../../src/catalog/shape.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    status: { enum: ['active', 'hidden'] },
    kind: { enum: ['one'] },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind'],
        discriminator: { propertyName: 'kind' },
        oneOf: [
          { properties: { kind: { const: 'event' } } },
          { properties: { kind: { const: 'method' } } },
        ],
      },
    },
  },
};

/** The line for a value, with the place in brackets. */
function lineFor(
  value: unknown,
  hasShape = schemaCompiler().compile<object>(schema),
): string | undefined {
  try {
    assertShape(value, hasShape, ({ key, path }) => `[${[...path, key ?? '-'].join(' ')}]`);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace('eslint-plugin-sdk-errors: ', '');
  }
}

describe('the shape of a value', () => {
  it('that is right is told by silence', () => {
    expect(lineFor({ id: 'a', status: 'active', items: [{ kind: 'event' }] })).toBeUndefined();
  });

  it.each([
    ['another type', 3, '[-]: catalog: must be object'],
    ['a missing key', {}, "[-]: catalog: must have required property 'id'"],
    [
      'an unknown key',
      { id: 'a', name: 'b' },
      '[name]: catalog: unknown key "name"; allowed are "id", "status", "kind" or "items"',
    ],
    ['a value of another type', { id: 3 }, '[id -]: id: must be string'],
    [
      'a value that is none of several',
      { id: 'a', status: 'gone' },
      '[status -]: status: must be "active" or "hidden"',
    ],
    ['a value that is not the only one', { id: 'a', kind: 'two' }, '[kind -]: kind: must be "one"'],
    [
      'an unknown kind further in',
      { id: 'a', items: [{ kind: 'event' }, { kind: 'signal' }] },
      '[items 1 kind -]: items/1/kind: must be "event" or "method"',
    ],
  ])('with %s is told in one line', (_what, value, line) => {
    expect(lineFor(value)).toBe(line);
  });

  it('is refused all the same where a check gives no reason', () => {
    const refuse = Object.assign(() => false, {}) as unknown as ValidateFunction<object>;
    expect(lineFor({}, refuse)).toBe('[-]: is no catalog');
  });
});
