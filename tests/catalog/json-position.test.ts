import { describe, expect, it } from 'vitest';

import { positionInJson, syntaxProblem } from '../../src/catalog/json-position.js';

const text = ['{', '  "a": { "b": [10, 20] },', '  "c": null', '}'].join('\n');
const tooDeep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('the position in a JSON text', () => {
  it.each([
    ['of a value', ['a', 'b', 1], undefined, '2:20'],
    ['of an object', ['a'], undefined, '2:8'],
    ['of the text itself', [], undefined, '1:1'],
    ['of a key', [], 'c', '3:3'],
    ['of a key further in', ['a'], 'b', '2:10'],
    ['of a value that is missing is that of what is around it', ['a', 'x', 'y'], undefined, '2:8'],
    ['of an item that is missing is that of the list', ['a', 'b', 9], undefined, '2:15'],
    ['of a key that is missing is that of the object', ['a'], 'x', '2:8'],
    ['of what nothing leads to is the beginning', ['x'], undefined, '1:1'],
  ])('%s', (_what, path, key, expected) => {
    const { line, column } = positionInJson(text, path, key);
    expect(`${String(line)}:${String(column)}`).toBe(expected);
  });

  it('counts lines of each kind of ending once', () => {
    expect(positionInJson('[\n1,\r\n2,\r3, 4]', [3])).toEqual({ line: 4, column: 4 });
  });

  it.each([
    ['empty', ''],
    ['nested too deeply', tooDeep],
  ])('is the beginning in a text that is %s', (_what, unreadable) => {
    expect(positionInJson(unreadable, [0])).toEqual({ line: 1, column: 1 });
  });
});

describe('the first mistake in a JSON text', () => {
  it('is said in words, with its place', () => {
    expect(syntaxProblem('{\n  "a": [1 2]\n  "b": }')).toEqual({
      position: { line: 2, column: 11 },
      problem: 'comma expected',
    });
  });

  it('is a comment, which JSON has none of', () => {
    expect(syntaxProblem('{\n  // ours\n  "a": 1\n}')).toEqual({
      position: { line: 2, column: 3 },
      problem: 'invalid comment token',
    });
  });

  it.each([
    ['is sound', text],
    ['is nested too deeply to say', tooDeep],
  ])('is none where the text %s', (_what, sound) => {
    expect(syntaxProblem(sound)).toBeUndefined();
  });
});
