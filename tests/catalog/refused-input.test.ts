import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { loadCatalog, validateCatalog } from '../../src/catalog/load.js';
import { loadCompared } from '../../src/catalog/load-compared.js';
import { ConfigurationError } from '../../src/configuration-error.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-refused-'));
const file = path.join(folder, 'own.json');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The line with which something is refused, without the plugin's name. */
function refusal(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    const { message } = error as Error;
    expect(message).not.toMatch(/\p{Cc}/u);
    return message.replace('eslint-plugin-sdk-errors: ', '');
  }
  throw new Error('nothing was refused');
}

function refusalOfFile(content: string | Uint8Array): string {
  writeFileSync(file, content);
  return refusal(() => loadCatalog(file)).replace(`catalog ${file}`, 'own.json');
}

const refusalOfValue = (value: unknown): string => refusal(() => validateCatalog(value, 'own'));

const text = JSON.stringify(smallCatalog(), null, 2);

describe('what is no path is refused', () => {
  const noPath = 'a catalog is read from a path or a file: URL';

  it.each<[string, unknown, string]>([
    ['a URL that is none', 'file://[small', 'catalog file://[small: is not a valid URL'],
    [
      'a URL of the web',
      'https://sdk.example/small.json',
      `catalog https://sdk.example/small.json: ${noPath}`,
    ],
    [
      'a URL object of the web',
      new URL('https://sdk.example/small.json'),
      `catalog https://sdk.example/small.json: ${noPath}`,
    ],
    ['an object', { id: 'small' }, `catalog {"id":"small"}: ${noPath}`],
    ['an object without a prototype', Object.create(null), `catalog {}: ${noPath}`],
    [
      'an object whose text throws',
      {
        get toString() {
          throw new Error('no text');
        },
      },
      `catalog this object: ${noPath}`,
    ],
    ['a symbol', Symbol('small'), `catalog Symbol(small): ${noPath}`],
    ['nothing', undefined, `catalog undefined: ${noPath}`],
  ])('%s', (_, value, line) => {
    expect(refusal(() => loadCatalog(value as string))).toBe(line);
  });

  it('a URL of another host', () => {
    expect(refusal(() => loadCatalog('file://host/small.json'))).toMatch(
      /^catalog file:\/\/host\/small\.json: cannot be read \(/u,
    );
  });
});

describe('a file that is not UTF-8 is refused by the name of its encoding', () => {
  const littleEndian = Buffer.from(text, 'utf16le');
  const bigEndian = Buffer.from(littleEndian).swap16();
  const utf32 = Buffer.concat(
    Array.from(text, (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])),
  );
  const save = 'save it as UTF-8';

  it.each<[string, Uint8Array]>([
    ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian])],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian])],
    ['UTF-16 LE', littleEndian],
    ['UTF-16 BE', bigEndian],
    ['UTF-32 LE', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32])],
    ['UTF-32 BE', Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), Buffer.from(utf32).swap32()])],
    ['UTF-32 LE', utf32],
    ['UTF-32 BE', Buffer.from(utf32).swap32()],
  ])('%s', (name, bytes) => {
    expect(refusalOfFile(bytes)).toBe(`own.json: is encoded in ${name}; ${save}`);
  });

  it.each([
    ['GBK', [0xb4, 0xed, 0xce, 0xf3]],
    ['Latin-1', [0xe9]],
  ])('another one, such as %s', (_, letters) => {
    const [before = '', after = ''] = text.split('Small SDK', 2);
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(letters), Buffer.from(after)]);
    expect(refusalOfFile(bytes)).toBe(
      `own.json: is not encoded in UTF-8 (perhaps in GBK or Latin-1); ${save}`,
    );
  });

  it('but read with a byte order mark of UTF-8', () => {
    writeFileSync(file, `\uFEFF${text}`);
    expect(loadCatalog(file)).toEqual(smallCatalog());
  });
});

describe('a key that is written twice is refused', () => {
  const twice = text.replace(
    '"status": "active"',
    '"status": "hidden",\n          "status": "active"',
  );
  const line = twice.slice(0, twice.lastIndexOf('"status"')).split('\n').length;
  const problem = `:${String(line)}:11: spaces/0/codes/0: duplicate key "status"`;

  it('in a catalog', () => {
    expect(refusalOfFile(twice)).toBe(`own.json${problem}`);
  });

  it('in a catalog or draft that is compared', () => {
    writeFileSync(file, twice);
    expect(refusal(() => loadCompared(file))).toBe(`catalog ${file}${problem}`);
  });

  it.each([
    ['at the top', text.replace('{', '{ "id": "other",'), 'catalog: duplicate key "id"'],
    ['spelled with an escape', text.replace('{', '{ "\\u0069d": "other",'), 'duplicate key "id"'],
    ['that is `__proto__`', text.replace('{', '{ "__proto__": 1, "__proto__": 2,'), '"__proto__"'],
  ])('%s', (_, content, said) => {
    expect(refusalOfFile(content)).toContain(said);
  });

  it('where objects beside each other have the same keys, nothing is', () => {
    const codes = [smallCode('FAILED', 1), smallCode('LOST', 2)];
    const catalog = smallCatalog({ spaces: [smallSpace({ codes })] });
    writeFileSync(file, JSON.stringify(catalog));
    expect(loadCatalog(file)).toEqual(catalog);
  });
});

describe('a number that is not exact is refused', () => {
  const allowed = 'must be a whole number from -9007199254740991 to 9007199254740991';

  it.each(['9007199254740992', '9007199254740993', '-9007199254740992', '1e400', '1e300'])(
    '%s',
    (number) => {
      expect(refusalOfFile(text.replace('"value": 1', `"value": ${number}`))).toMatch(
        new RegExp(`^own\\.json:\\d+:\\d+: spaces/0/codes/0/value: ${allowed}, not `, 'u'),
      );
    },
  );

  it('and the greatest exact one is taken', () => {
    const codes = [smallCode('FAILED', Number.MAX_SAFE_INTEGER)];
    const catalog = smallCatalog({ spaces: [smallSpace({ codes })] });
    expect(validateCatalog(catalog, 'own')).toBe(catalog);
  });
});

describe('a text with a control character or a line end is refused', () => {
  const problem = 'must be one line without control characters, not';

  it.each([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\u2028', '\\u2028'],
    ['\u2029', '\\u2029'],
    ['\u001B', '\\u001b'],
    ['\u0085', '\\u0085'],
    ['\t', '\\t'],
  ])('%j', (character, escape) => {
    for (const [place, part] of [
      ['title/en', '"en": "Small SDK'],
      ['spaces/0/codes/0/summary/en', '"en": "the call failed'],
      ['spaces/0/codes/0/remedy/zh-CN', '"zh-CN": "call again'],
    ] as const) {
      expect(refusalOfFile(text.replace(part, `${part}${escape}steal()`))).toContain(
        `: ${place}: ${problem} `,
      );
    }
    const codes = [smallCode('FAILED', `a${character}b`)];
    expect(
      refusalOfValue(smallCatalog({ spaces: [smallSpace({ values: 'string', codes })] })),
    ).toContain(`own: spaces/0/codes/0/value: ${problem} "a`);
  });
});

describe('a value that is no plain data is refused', () => {
  const holes: unknown[] = [smallCode('FAILED', 1)];
  holes[2] = smallCode('LOST', 2);
  const withCodes = (codes: readonly unknown[]): Catalog =>
    smallCatalog({ spaces: [smallSpace({ codes: codes as Catalog['spaces'][number]['codes'] })] });
  const long: unknown[] = [];
  long.length = 4_294_967_295;

  it.each<[string, unknown, string]>([
    [
      'a getter',
      Object.defineProperty({ ...smallCatalog() }, 'id', { get: () => 'small', enumerable: true }),
      'own: id: must be a plain value, not a getter',
    ],
    [
      'a getter that throws, deep inside',
      withCodes([
        Object.defineProperty(smallCode('FAILED', 1), 'name', {
          get: () => {
            throw new Error('no name');
          },
          enumerable: true,
        }),
      ]),
      'own: spaces/0/codes/0/name: must be a plain value, not a getter',
    ],
    [
      'a sparse array',
      withCodes(holes),
      'own: spaces/0/codes/1: is missing; an array must have no holes',
    ],
    [
      'an array of nothing but holes',
      withCodes(long),
      'own: spaces/0/codes/0: is missing; an array must have no holes',
    ],
    [
      'an object that inherits its keys',
      Object.create(smallCatalog()),
      'own: catalog: must be a plain object or array',
    ],
    [
      'a Map',
      { ...smallCatalog(), title: new Map() },
      'own: title: must be a plain object or array',
    ],
    [
      'a proxy that throws',
      new Proxy(smallCatalog(), {
        ownKeys: () => {
          throw new Error('no\nkeys');
        },
      }),
      'own: cannot be read (no keys)',
    ],
  ])('%s', (_, value, line) => {
    expect(refusalOfValue(value)).toBe(line);
  });

  it('but taken where an object has no prototype', () => {
    const catalog = Object.assign(Object.create(null), smallCatalog()) as Catalog;
    expect(validateCatalog(catalog, 'own')).toBe(catalog);
  });

  it('but taken where two places hold the same object', () => {
    const summary = { en: 'it failed', 'zh-CN': '失败' };
    const catalog = withCodes([
      smallCode('FAILED', 1, { summary, remedy: summary }),
      smallCode('LOST', 2, { summary }),
    ]);
    expect(validateCatalog(catalog, 'own')).toBe(catalog);
  });
});

describe('a name that cannot be one is refused', () => {
  it.each([
    './sdk',
    '../sdk',
    '/opt/sdk',
    'C:\\sdk',
    '..',
    '.sdk',
    '_sdk',
    'sdk/lib/index.js',
    '@scope/sdk/lib',
    '@scope',
    'some sdk',
    'sdk@1.0.0',
    'https://sdk.example',
  ])('of a package: %s', (name) => {
    const allowed = 'is not the name of an npm package, such as "some-sdk" or "@some/sdk"';
    expect(refusalOfValue(smallCatalog({ packages: ['small-sdk', name] }))).toBe(
      `own: packages: ${JSON.stringify(name)} ${allowed}`,
    );
    const sources = [
      { id: 'page', kind: 'typings', title: 'Typings', package: name, version: '1' },
    ] as const;
    expect(refusalOfValue(smallCatalog({ sources }))).toBe(
      `own: sources/page/package: ${JSON.stringify(name)} ${allowed}`,
    );
  });

  it.each(['some-sdk', '@some/sdk', 'sdk.js', '@some/sdk.js', 'SDK_old~1'])(
    'but the package %s is taken',
    (name) => {
      const catalog = smallCatalog({ packages: [name] });
      expect(validateCatalog(catalog, 'own')).toBe(catalog);
    },
  );

  it.each(['a b', 'a;steal()', '1st', ''])('of a property: %j', (name) => {
    const allowed = 'is not the name of a property, as it is written after a dot';
    expect(refusalOfValue(smallCatalog({ spaces: [smallSpace({ path: ['Codes', name] })] }))).toBe(
      `own: spaces/code/path: ${JSON.stringify(name)} ${allowed}`,
    );
    expect(refusalOfValue(smallCatalog({ spaces: [smallSpace({ toldApartBy: name })] }))).toBe(
      `own: spaces/code/toldApartBy: ${JSON.stringify(name)} ${allowed}`,
    );
  });
});
