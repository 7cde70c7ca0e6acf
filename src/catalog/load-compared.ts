import type { Compared } from './difference.js';
import { readJsonFile } from './json-file.js';
import { assertShape, compileShape } from './shape.js';

const text = { type: 'object', properties: { en: orNull('string'), 'zh-CN': orNull('string') } };

/** What a catalog and its draft have in common. */
const shape = {
  type: 'object',
  required: ['id', 'title', 'spaces'],
  properties: {
    id: { type: 'string' },
    title: text,
    spaces: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'codes'],
        properties: {
          id: { type: 'string' },
          codes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'value', 'status', 'summary', 'remedy'],
              properties: {
                name: orNull('string'),
                value: orNull('string', 'integer'),
                status: orNull('string'),
                successor: { type: 'string' },
                summary: text,
                remedy: text,
              },
            },
          },
        },
      },
    },
  },
};

/**
 * Reads a catalog, or the draft of one, to compare it.
 *
 * @throws {ConfigurationError} one line that names the file with line and column, and the key.
 */
export function loadCompared(path: string): Compared {
  const { value, labelOf } = readJsonFile(path);
  assertShape(value, compileShape<Compared>(shape), labelOf);
  return value;
}

function orNull(...types: string[]): object {
  return { type: [...types, 'null'] };
}
