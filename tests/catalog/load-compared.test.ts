import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { loadCompared } from '../../src/catalog/load-compared.js';
import { smallCatalog } from './small-catalog.js';

const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-compared-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(value: unknown): string {
  const file = path.join(folder, 'draft.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const unwritten = { en: null, 'zh-CN': null };
const code = { name: null, value: null, status: null, summary: unwritten, remedy: unwritten };
const draft = { id: 'draft', title: unwritten, spaces: [{ id: 'code', codes: [code] }] };

function withCode(changes: object): object {
  return { ...draft, spaces: [{ id: 'code', codes: [{ ...code, ...changes }] }] };
}

describe('to be compared is read', () => {
  it.each([
    ['a catalog', smallCatalog()],
    ['a draft that nobody has written texts of', draft],
    ['a draft with further keys', { ...draft, note: 'to be checked' }],
  ])('%s', (_what, value) => {
    expect(loadCompared(written(value))).toEqual(value);
  });
});

describe('to be compared is refused', () => {
  it.each([
    ['a list', [], '1:1: catalog: must be object'],
    ['no spaces', { id: 'a', title: {} }, "1:1: catalog: must have required property 'spaces'"],
    ['an id that is no text', { ...draft, id: 3 }, '1:7: id: must be string'],
    ['a title that is no text', { ...draft, title: { en: 3 } }, 'title/en: must be string,null'],
    ['a space without codes', { ...draft, spaces: [{ id: 'a' }] }, "required property 'codes'"],
    ['a code without a name', withCode({ name: undefined }), "required property 'name'"],
    ['a name that is no text', withCode({ name: 1 }), 'codes/0/name: must be string,null'],
    ['a value with a fraction', withCode({ value: 1.5 }), 'value: must be string,integer,null'],
    ['a status that is no text', withCode({ status: 1 }), 'codes/0/status: must be string,null'],
    ['a successor that is null', withCode({ successor: null }), 'successor: must be string'],
    ['a summary that is no text', withCode({ summary: { en: 1 } }), 'summary/en: must be string'],
    ['a remedy that is none', withCode({ remedy: 'wait' }), 'codes/0/remedy: must be object'],
  ])('%s', (_what, value, problem) => {
    const file = written(value);
    expect(() => loadCompared(file)).toThrow(problem);
    expect(() => loadCompared(file)).toThrow(`eslint-plugin-sdk-errors: catalog ${file}:1:`);
  });
});
