const text = { type: 'object', properties: { en: orNull('string'), 'zh-CN': orNull('string') } };

/** What a catalog and its draft have in common: the shape of `Compared`. */
export const comparedSchema = {
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

function orNull(...types: string[]): object {
  return { type: [...types, 'null'] };
}
