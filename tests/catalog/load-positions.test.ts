import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { loadCatalog } from '../../src/catalog/load.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-positions-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The text of a catalog as people write it: one property on a line. */
const text = JSON.stringify(
  smallCatalog({ spaces: [smallSpace({ codes: [smallCode('FAILED', 1), smallCode('BUSY', 2)] })] }),
  null,
  2,
);

/**
 * Where something stands, counted from 1.
 *
 * @param which - which of several, from 0.
 */
function placeOf(part: string, within: string, which = 0): string {
  const before = within
    .split(part)
    .slice(0, which + 1)
    .join(part);
  const lines = before.split('\n');
  return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`;
}

/** The message without the name of the plugin and the file. */
function messageFor(content: string): string {
  const file = path.join(folder, 'own.json');
  writeFileSync(file, content);
  try {
    loadCatalog(file);
  } catch (error) {
    const { message } = error as Error;
    const start = `eslint-plugin-sdk-errors: catalog ${file}:`;
    expect(message.slice(0, start.length)).toBe(start);
    return message.slice(start.length);
  }
  throw new Error('nothing was thrown');
}

interface Mistake {
  readonly what: string;
  readonly change: readonly [string, string];
  /** What the message points at. */
  readonly at: string;
  readonly which?: number;
  readonly problem: string;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'an unknown key, at the key',
    change: ['"open": true,\n      "codes"', '"open": true,\n      "until": 3,\n      "codes"'],
    at: '"until"',
    problem: 'spaces/0: unknown key "until"; allowed are',
  },
  {
    what: 'a value that is not allowed, at the value',
    change: ['"effect": "action-needed"', '"effect": "fatal"'],
    at: '"fatal"',
    problem: 'spaces/0/codes/0/effect: must be',
  },
  {
    what: 'a missing key, at the object that lacks it',
    change: ['          "effect": "action-needed",\n', ''],
    at: '{\n          "name": "FAILED"',
    problem: "spaces/0/codes/0: must have required property 'effect'",
  },
  {
    what: 'a field that nobody has written yet, at its null',
    change: ['"en": "call again"', '"en": null'],
    at: 'null',
    problem: 'spaces/0/codes/0/remedy/en: must be string',
  },
  {
    what: 'a value of another kind than the space says, at the value',
    change: ['"value": 2', '"value": "2"'],
    at: '"2"',
    problem: 'spaces/code/codes/BUSY/value: "2" is not a number',
  },
  {
    what: 'a name that stands twice, at the second code',
    change: ['"BUSY"', '"FAILED"'],
    at: '{\n          "name": "FAILED"',
    which: 1,
    problem: 'spaces/code/codes: "FAILED" stands twice',
  },
  {
    what: 'a channel that is none, at its name in the list',
    change: [
      '"onError"\n          ],\n          "sources"',
      '"onEror"\n          ],\n          "sources"',
    ],
    at: '"onEror"',
    problem: 'spaces/code/codes/FAILED/channels: no channel "onEror"',
  },
  {
    what: 'a receiver that is none, at its name',
    change: ['"receiver": "engine"', '"receiver": "engin"'],
    at: '"engin"',
    problem: 'channels/onError/receiver: no receiver "engin"',
  },
  {
    what: 'a hazard that is not declared, at the list of hazards',
    change: ['"value": 2', '"value": 1'],
    at: '[]\n}',
    problem: 'hazards: not declared: same-value 1 in code: FAILED, BUSY',
  },
];

describe('the message points at line and column of', () => {
  it.each(mistakes)('$what', ({ at, change: [from, to], problem, which }) => {
    expect(text).toContain(from);
    const wrong = text.replace(from, to);
    const expected = `${placeOf(at, wrong, which)}: ${problem}`;
    expect(messageFor(wrong).slice(0, expected.length)).toBe(expected);
  });

  it('an unknown kind of hazard, at the kind', () => {
    const wrong = text.replace('"hazards": []', '"hazards": [\n    { "kind": "twins" }\n  ]');
    expect(messageFor(wrong)).toMatch(
      new RegExp(`^${placeOf('"twins"', wrong)}: hazards/0/kind: must be "same-value"`, 'u'),
    );
  });

  it('a file that is no catalog at all, at its beginning', () => {
    expect(messageFor('[]')).toBe('1:1: catalog: must be object');
  });
});

const broken: readonly { what: string; content: string; message: string }[] = [
  {
    what: 'a comma before a brace',
    content: '{\n  "id": "own",\n}',
    message: '3:1: is no JSON (property name expected)',
  },
  {
    what: 'a missing comma',
    content: '{\n  "id": "own"\n  "title": {}\n}',
    message: '3:3: is no JSON (comma expected)',
  },
  {
    what: 'a missing colon',
    content: '{\n  "id" "own"\n}',
    message: '2:8: is no JSON (colon expected)',
  },
  {
    what: 'a comment',
    content: '{\n  // ours\n  "id": "own"\n}',
    message: '2:3: is no JSON (invalid comment token)',
  },
  { what: 'single quotes', content: "{ 'id': 1 }", message: '1:3: is no JSON (invalid symbol)' },
  {
    what: 'a file that ends too soon',
    content: '{\n  "id": {',
    message: '2:10: is no JSON (close brace expected)',
  },
  {
    what: 'lines that end as on Windows',
    content: '{\r\n  "id": "own"\r\n  "title": {}\r\n}',
    message: '3:3: is no JSON (comma expected)',
  },
  {
    what: 'a byte order mark, which is no column',
    content: '\uFEFF{ "id" 1 }',
    message: '1:8: is no JSON (colon expected)',
  },
  { what: 'an empty file', content: '', message: '1:1: is no JSON (value expected)' },
];

describe('a file that is no JSON is told with line and column', () => {
  it.each(broken)('$what', ({ content, message }) => {
    expect(messageFor(content)).toBe(message);
  });
});

it('a channel that stands twice is pointed at, not the first one of its name', () => {
  const wrong = JSON.stringify(
    smallCatalog({ channels: [smallChannel(), smallChannel()] }),
    null,
    2,
  );
  expect(messageFor(wrong)).toMatch(
    new RegExp(
      `^${placeOf('{\n      "id": "onError"', wrong, 1)}: channels: "onError" stands`,
      'u',
    ),
  );
});
