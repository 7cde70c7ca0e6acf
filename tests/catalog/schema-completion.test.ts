import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { TextDocument, getLanguageService } from 'vscode-json-languageservice';

const schema = new URL('../../catalogs/schema.json', import.meta.url);

/** The line that a catalog of the user's own begins with. */
const schemaLine = '"$schema": "./node_modules/eslint-plugin-sdk-errors/catalogs/schema.json"';

/** An editor, opened on a catalog beside `node_modules`. */
const editor = getLanguageService({
  schemaRequestService: (uri) =>
    uri === 'file:///project/node_modules/eslint-plugin-sdk-errors/catalogs/schema.json'
      ? readFile(schema, 'utf8')
      : Promise.reject(new Error(`asked for ${uri}`)),
  workspaceContext: {
    resolveRelativePath: (path, from) => new URL(path, from).href,
  },
});

function opened(text: string): TextDocument {
  return TextDocument.create('file:///project/acme.json', 'json', 1, text);
}

/** What the editor offers at the mark `|`. */
async function offeredAt(marked: string): Promise<string[]> {
  const document = opened(marked.replace('|', ''));
  const position = document.positionAt(marked.indexOf('|'));
  const offered = await editor.doComplete(document, position, editor.parseJSONDocument(document));
  return (offered?.items ?? []).map(({ label }) => label);
}

describe('an editor offers for a catalog', () => {
  it('the keys of a catalog', async () => {
    const labels = await offeredAt(`{ ${schemaLine}, | }`);
    expect(labels).toEqual(
      expect.arrayContaining(['id', 'title', 'packages', 'spaces', 'channels', 'hazards']),
    );
  });

  it('the keys of a code that are not written yet', async () => {
    const labels = await offeredAt(
      `{ ${schemaLine}, "spaces": [{ "codes": [{ "name": "BUSY", | }] }] }`,
    );
    expect(labels).toEqual(expect.arrayContaining(['value', 'status', 'effect', 'remedy']));
    expect(labels).not.toContain('name');
  });

  it.each([
    ['effect', ['"session-ended"', '"action-needed"', '"retrying"', '"ignorable"', '"success"']],
    ['status', ['"active"', '"deprecated"', '"hidden"']],
  ])('the values of %s', async (key, values) => {
    const labels = await offeredAt(`{ ${schemaLine}, "spaces": [{ "codes": [{ "${key}": | }] }] }`);
    expect(labels.sort()).toEqual([...values].sort());
  });

  it('the kinds of channels', async () => {
    const labels = await offeredAt(`{ ${schemaLine}, "channels": [{ "kind": | }] }`);
    expect(labels.sort()).toEqual(['"callback"', '"event"', '"method"', '"option"', '"prop"']);
  });

  it('the kinds of hazards', async () => {
    const labels = await offeredAt(`{ ${schemaLine}, "hazards": [{ "kind": | }] }`);
    expect(labels.sort()).toEqual([
      '"name-differs-from-value"',
      '"same-value"',
      '"value-in-two-spaces"',
    ]);
  });
});

it('an editor says what a key is for', async () => {
  const text = `{ ${schemaLine}, "spaces": [{ "codes": [{ "effect": "retrying" }] }] }`;
  const document = opened(text);
  const position = document.positionAt(text.indexOf('"effect"') + 1);
  const hover = await editor.doHover(document, position, editor.parseJSONDocument(document));
  expect(JSON.stringify(hover?.contents)).toContain('retrying: the SDK retries by itself');
});

it('an editor underlines what is not allowed', async () => {
  const document = opened(`{ ${schemaLine}, "spce": [] }`);
  const problems = await editor.doValidation(document, editor.parseJSONDocument(document));
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('Property spce is not allowed'),
  );
});

it.each([
  ['a line end in a text', '"title": { "en": "Small\\nSDK" }', '"Small\\nSDK"'],
  [
    'a line separator in a value',
    '"spaces": [{ "codes": [{ "value": "a\\u2028b" }] }]',
    '"a\\u2028b"',
  ],
  ['a control character in a package', '"packages": ["a\\u001bb"]', '"a\\u001bb"'],
  [
    'a number that is not exact',
    '"spaces": [{ "codes": [{ "value": 9007199254740992 }] }]',
    '9007199254740992',
  ],
])('an editor underlines %s', async (_, property, underlined) => {
  const document = opened(`{ ${schemaLine}, ${property} }`);
  const problems = await editor.doValidation(document, editor.parseJSONDocument(document));
  expect(problems.map(({ range }) => document.getText(range))).toContain(underlined);
});
