import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';

import { exactSchemaOf, schemaOf } from '../src/option-schema.js';
import { readOptions } from '../src/options.js';
import plugin from '../src/plugin.js';
import type { SdkErrorsRule } from '../src/rule.js';

const definitions = {
  strict: { kind: 'boolean', default: true, description: 'Whether it is strict.' },
  mode: { kind: 'one-of', values: ['some', 'all'], default: 'some', description: 'The mode.' },
  kinds: { kind: 'some-of', values: ['old', 'new'], default: [], description: 'The kinds.' },
} as const;

const ajv = new Ajv({ strict: false });
const accepts = (schema: object, options: unknown): boolean =>
  ajv.validate(schema as SchemaObject, options);

describe('the schema of options', () => {
  it('lists and describes every option', () => {
    expect(exactSchemaOf(definitions)).toEqual({
      type: 'array',
      minItems: 0,
      maxItems: 1,
      items: [
        {
          type: 'object',
          properties: {
            strict: { type: 'boolean', description: 'Whether it is strict.' },
            mode: { type: 'string', description: 'The mode.', enum: ['some', 'all'] },
            kinds: {
              type: 'array',
              description: 'The kinds.',
              items: { type: 'string', enum: ['old', 'new'] },
            },
          },
          additionalProperties: false,
        },
      ],
    });
  });

  it('allows no options where a rule has none', () => {
    const schema = exactSchemaOf({});
    expect(accepts(schema, [])).toBe(true);
    expect(accepts(schema, [{}])).toBe(false);
  });

  it.each([
    [[]],
    [[{}]],
    [[{ strict: false, mode: 'all', kinds: ['old', 'new'] }]],
    [[{ stict: true }]],
    [[{ strict: 'yes' }]],
    [[{ mode: 'none' }]],
    [[{ mode: 1 }]],
    [[{ kinds: 'old' }]],
    [[{ kinds: ['older'] }]],
    [['text']],
    [[[]]],
    [[{}, {}]],
  ])('accepts what the rule accepts, and nothing else: %j', (options) => {
    let isAccepted = true;
    try {
      readOptions('a-rule', definitions, options);
    } catch {
      isAccepted = false;
    }
    expect(accepts(exactSchemaOf(definitions), options)).toBe(isAccepted);
  });

  it('leaves mistakes to the rule, which reports them in one line', () => {
    expect(accepts(schemaOf(definitions), [{ mode: 'none' }])).toBe(true);
    expect(schemaOf(definitions).anyOf?.[0]).toEqual(exactSchemaOf(definitions));
  });
});

it.each(Object.entries(plugin.rules ?? {}))('%s carries the schema of its options', (_, rule) => {
  const { meta, options } = rule as unknown as SdkErrorsRule;
  expect(meta.schema).toEqual(schemaOf(options));
  expect(accepts(exactSchemaOf(options), meta.defaultOptions)).toBe(true);
});
