import type { Catalog, Code, Effect } from '../../src/catalog/catalog.js';
import { unwritten } from '../scaffold/project-files.js';

/** What a new catalog is made from. */
export interface NewCatalog {
  readonly id: string;
  readonly title: string;
  readonly packages: readonly string[];
  readonly globals: readonly string[];
}

/** A catalog that is complete, of two codes that arrive by one event. */
export function catalogFile({ globals, id, packages, title }: NewCatalog): string {
  const catalog: Catalog & { readonly $schema: string } = {
    $schema: './schema.json',
    id,
    title: { en: title, 'zh-CN': title },
    packages,
    vendoredModules: [],
    globals,
    sources: [
      { id: 'seen', kind: 'observation', title: `${unwritten}: name the page, typings or code` },
    ],
    receivers: [{ id: 'client', createdBy: [{ on: 'sdk', member: 'createClient' }] }],
    spaces: [
      {
        id: 'code',
        values: 'number',
        names: 'catalog',
        open: true,
        codes: [
          code('CONNECTION_LOST', 1, 'session-ended'),
          code('TOO_MANY_CALLS', 2, 'action-needed'),
        ],
      },
    ],
    channels: [
      {
        id: 'error',
        kind: 'event',
        role: 'error',
        open: true,
        receiver: 'client',
        payload: [{ space: 'code', path: ['code'] }],
        sources: ['seen'],
      },
    ],
    hazards: [],
  };
  return JSON.stringify(catalog, undefined, 2);
}

function code(name: string, value: number, effect: Effect): Code {
  return {
    name,
    value,
    status: 'active',
    effect,
    channels: ['error'],
    sources: ['seen'],
    summary: {
      en: `${unwritten}: say what happened`,
      'zh-CN': `${unwritten}：写明发生了什么`,
    },
    remedy: {
      en: `${unwritten}: say what the application should do`,
      'zh-CN': `${unwritten}：写明应用该怎么做`,
    },
  };
}

/** The test of a catalog: what the vendor's page says, written down apart from the catalog. */
export function catalogTest({ id, packages }: NewCatalog): string {
  return `import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { builtInCatalog, namesAndValues, spaceOf } from './built-in-catalog.js';

const catalog = builtInCatalog('${id}');

// ${unwritten}: copy this list from the vendor's page or typings, not from the catalog.
const documented = [
  { name: 'CONNECTION_LOST', value: 1 },
  { name: 'TOO_MANY_CALLS', value: 2 },
];

describe('${id}', () => {
  it('has the codes that the vendor documents, in their order', () => {
    expect(namesAndValues(spaceOf(catalog, 'code').codes)).toEqual(documented);
  });

  it('names the codes that a handler leaves to the floor', () => {
    const code = [
      "import sdk from '${packages[0] ?? id}';",
      'const client = sdk.createClient();',
      "client.on('error', (error) => {",
      '  if (error.code === 2) callLater();',
      '});',
    ].join('\\n');

    expect(lintScript(code, { sourceType: 'module' }).map(({ codes }) => codes)).toEqual([
      ['CONNECTION_LOST'],
    ]);
  });
});
`;
}
