import type { JSONSchema } from '@typescript-eslint/utils';

import type { OptionDefinition, OptionDefinitions } from './options.js';

type Schema = JSONSchema.JSONSchema4;

/**
 * The JSON schema of a rule's options, for editors, type generators and documentation.
 *
 * ESLint checks options against it before the rule runs. Its report of a wrong option has several
 * lines and a stack, and does not list the allowed values. Hence the second branch, which accepts
 * everything: `readOptions` then reports the mistake in one line.
 */
export function schemaOf(definitions: OptionDefinitions): Schema {
  return { anyOf: [exactSchemaOf(definitions), anythingElse] };
}

// json-schema-to-typescript, which eslint-typegen uses, leaves out a branch of the type `never`.
const noType = { tsType: 'never' };

const anythingElse: Schema = {
  type: 'array',
  description: 'Anything else: the rule reports what is wrong, and what is allowed, in one line.',
  ...noType,
};

/** The schema that valid options match and no others. */
export function exactSchemaOf(definitions: OptionDefinitions): Schema {
  const entries = Object.entries(definitions);
  if (entries.length === 0) {
    return { type: 'array', description: 'This rule has no options.', maxItems: 0 };
  }
  return {
    type: 'array',
    minItems: 0,
    maxItems: 1,
    items: [
      {
        type: 'object',
        properties: Object.fromEntries(
          entries.map(([name, option]) => [name, optionSchema(option)]),
        ),
        additionalProperties: false,
      },
    ],
  };
}

function optionSchema(option: OptionDefinition): Schema {
  const { description } = option;
  switch (option.kind) {
    case 'boolean':
      return { type: 'boolean', description };
    case 'one-of':
      return { type: 'string', description, enum: [...option.values] };
    case 'some-of':
      return {
        type: 'array',
        description,
        items: { type: 'string', enum: [...option.values] },
      };
  }
}
