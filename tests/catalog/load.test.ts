import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtInCatalogs, loadCatalog } from '../../src/catalog/load.js';
import { ConfigurationError } from '../../src/configuration-error.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

const catalogs = new URL('../../catalogs/', import.meta.url);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdk-errors-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the built-in catalogs', () => {
  it('are those of the documents, then those of typings, in the order in which they are looked up', () => {
    expect(builtInCatalogs().map((catalog) => catalog.id)).toEqual([
      'volcengine-rtc-web',
      'volcengine-rts-web',
      'volcengine-rtc-miniapp',
      'agora-signaling',
      'netease-webrtc',
      'agora-rtc-web',
      'agora-rtm',
      'livekit-client',
      'nertc-web',
      'trtc-web',
      'twilio-video',
      'zego-express-web',
    ]);
  });

  it.each(builtInCatalogs())('$id satisfies the schema and has no problems', (catalog) => {
    expect(loadCatalog(new URL(`${catalog.id}.json`, catalogs))).toEqual(catalog);
  });

  it('are read once', () => {
    expect(builtInCatalogs()).toBe(builtInCatalogs());
  });
});

describe('a good file', () => {
  it('is read by its path', () => {
    expect(loadCatalog(written(JSON.stringify(smallCatalog())))).toEqual(smallCatalog());
  });

  it('is read by a URL', () => {
    const url = pathToFileURL(written(JSON.stringify(smallCatalog())));
    expect(loadCatalog(url)).toEqual(smallCatalog());
  });

  it('is read by the text of a URL', () => {
    const url = pathToFileURL(written(JSON.stringify(smallCatalog())));
    expect(loadCatalog(url.href)).toEqual(smallCatalog());
  });

  it('may name its schema', () => {
    const text = JSON.stringify({ $schema: './schema.json', ...smallCatalog() });
    expect(loadCatalog(written(text)).id).toBe('small');
  });
});

describe('a file that cannot be read', () => {
  it('that does not exist is named', () => {
    const path = join(folder, 'missing.json');
    expect(failureOf(path)).toContain(`catalog ${path}: cannot be read (ENOENT`);
  });

  it('that is a folder is named', () => {
    expect(failureOf(folder)).toContain(`catalog ${folder}: cannot be read (EISDIR`);
  });

  it.each([
    ['text', 'code'],
    ['text of several lines', 'first\nsecond\nthird'],
    ['an object that is cut off', '{\n  "id": "small",\n'],
    ['nothing', ''],
  ])('that holds %s is no JSON', (_what, text) => {
    const path = written(text);
    expect(failureOf(path)).toContain(`catalog ${path}: is no JSON (`);
  });
});

const misshapen: readonly { name: string; value: unknown; problem: string }[] = [
  { name: 'an array', value: [smallCatalog()], problem: 'catalog: must be object' },
  { name: 'null', value: null, problem: 'catalog: must be object' },
  { name: 'a text', value: 'small', problem: 'catalog: must be object' },
  {
    name: 'an unknown key',
    value: { ...smallCatalog(), codes: [] },
    problem: 'catalog: unknown key "codes"',
  },
  {
    name: 'an unknown key of a code',
    value: withCode({ ...smallCode('FAILED', 1), severity: 'high' }),
    problem: 'spaces/0/codes/0: unknown key "severity"',
  },
  {
    name: 'a key that every object inherits',
    value: { ...smallCatalog(), constructor: {} },
    problem: 'catalog: unknown key "constructor"',
  },
  {
    name: 'a missing key',
    value: { ...smallCatalog(), hazards: undefined },
    problem: "catalog: must have required property 'hazards'",
  },
  {
    name: 'a text in one language',
    value: withCode({ ...smallCode('FAILED', 1), summary: { en: 'the call failed' } }),
    problem: "spaces/0/codes/0/summary: must have required property 'zh-CN'",
  },
  {
    name: 'an unknown status',
    value: withCode({ ...smallCode('FAILED', 1), status: 'obsolete' }),
    problem: 'spaces/0/codes/0/status: must be "active", "deprecated" or "hidden"',
  },
  {
    name: 'an unknown kind of channel',
    value: { ...smallCatalog(), channels: [{ ...smallChannel(), kind: 'signal' }] },
    problem: 'channels/0/kind: must be "event", "callback", "option", "prop" or "method"',
  },
  {
    name: 'a single value that is not the one allowed',
    value: smallCatalog({
      channels: [
        smallChannel({ payload: [{ space: 'code', path: [], codes: 'all' as unknown as 'any' }] }),
      ],
    }),
    problem: 'channels/0/payload/0/codes: must be "any"',
  },
  {
    name: 'a typings source without its package',
    value: { ...smallCatalog(), sources: [{ id: 'page', kind: 'typings', title: 'Typings' }] },
    problem: "sources/0: must have required property 'package'",
  },
  {
    name: 'a value with a fraction',
    value: withCode(smallCode('FAILED', 1.5)),
    problem: 'spaces/0/codes/0/value: must be string,integer',
  },
  {
    name: 'constants that are exported and no path to them',
    value: smallCatalog({ spaces: [smallSpace({ exported: 'name' })] }),
    problem: 'spaces/0: must have property path when property exported is present',
  },
  {
    name: 'no space',
    value: smallCatalog({ spaces: [] }),
    problem: 'spaces: must NOT have fewer than 1 items',
  },
];

describe('a file of the wrong shape', () => {
  it.each(misshapen)('with $name', ({ value, problem }) => {
    const path = written(JSON.stringify(value));
    expect(failureOf(path)).toContain(`catalog ${path}: ${problem}`);
  });

  it('with the key __proto__', () => {
    // As a literal it would set the prototype; in JSON it is a key like any other.
    const path = written(JSON.stringify(smallCatalog()).replace('{', '{"__proto__":{},'));
    expect(failureOf(path)).toContain(`catalog ${path}: catalog: unknown key "__proto__"`);
  });

  it('with the key __proto__ in a code', () => {
    const text = JSON.stringify(smallCatalog()).replace('"status"', '"__proto__":{},"status"');
    expect(failureOf(written(text))).toContain('spaces/0/codes/0: unknown key "__proto__"');
  });
});

describe('a file of the right shape with a wrong meaning', () => {
  it('is refused with the key and the reason', () => {
    const path = written(JSON.stringify(withCode(smallCode('FAILED', '1'))));
    expect(failureOf(path)).toBe(
      `eslint-plugin-sdk-errors: catalog ${path}: spaces/code/codes/FAILED/value: "1" is not a number`,
    );
  });

  it('is refused with the first of its problems and the number of the others', () => {
    const code = smallCode('FAILED', '1', { channels: ['onError', 'onFailure'], sources: ['api'] });
    expect(failureOf(written(JSON.stringify(withCode(code))))).toMatch(
      /: spaces\/code\/codes\/FAILED\/value: "1" is not a number \(and 2 more\)$/u,
    );
  });
});

let files = 0;

function written(text: string): string {
  files += 1;
  const path = join(folder, `catalog-${String(files)}.json`);
  writeFileSync(path, text);
  return path;
}

function withCode(code: unknown): object {
  return { ...smallCatalog(), spaces: [{ ...smallSpace(), codes: [code] }] };
}

/**
 * The one line with which a file is refused, without line and column, which load-positions.test.ts
 * looks at; nothing else may be printed of it.
 */
function failureOf(path: string): string {
  let thrown: unknown;
  try {
    loadCatalog(path);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigurationError);
  const { message, stack } = thrown as ConfigurationError;
  expect(message.split('\n')).toHaveLength(1);
  expect(stack).toBe(message);
  expect(message.startsWith('eslint-plugin-sdk-errors: ')).toBe(true);
  return message.replace(/(?<=\.json):\d+:\d+(?=: )/u, '');
}
