import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import {
  compilerErrors,
  copyOfExample,
  exampleFolder,
  expectationOf,
  linesOf,
} from '../examples/example.js';
import { oxlint } from './oxlint.js';

/** The files in which a switch leaves out codes. */
const switches = ['src/background-music.ts', 'src/classroom.ts'];
const sources = [...switches, 'src/chat.ts', 'src/recording.js', 'src/signaling.js', 'src/view.ts'];

describe('the example oxlint', () => {
  const expected = expectationOf('oxlint');
  const original = exampleFolder('oxlint');
  let copy: ReturnType<typeof copyOfExample>;

  beforeAll(() => {
    copy = copyOfExample('oxlint');
    oxlint(copy.folder, '--fix');
  });

  afterAll(() => {
    copy.remove();
  });

  it('switches on the rules that are recommended', () => {
    const { rules } = JSON.parse(readFileSync(path.join(original, '.oxlintrc.json'), 'utf8')) as {
      rules: unknown;
    };
    expect(rules).toEqual(plugin.configs.recommended.rules);
  });

  it('has the mistakes that it says, and no others', () => {
    expect(lines(original)).toEqual(expected.asItIs);
  });

  it('is told of them in Chinese', () => {
    const messages = oxlint(original).map(({ message }) => message);
    expect(messages.filter((message) => !/[一-鿿]/u.test(message))).toEqual([]);
  });

  it('is changed by --fix where a switch leaves out codes', () => {
    expect(sources.filter((file) => text(copy.folder, file) !== text(original, file))).toEqual(
      switches,
    );
  });

  it('has stubs after --fix, and what only a person can mend', () => {
    expect(lines(copy.folder)).toEqual(expected.afterFix);
  });

  it('is left alone by a second --fix', () => {
    const once = sources.map((file) => text(copy.folder, file));
    oxlint(copy.folder, '--fix');
    expect(sources.map((file) => text(copy.folder, file))).toEqual(once);
  });

  it('compiles before and after --fix', () => {
    expect(compilerErrors(original)).toEqual([]);
    expect(compilerErrors(copy.folder)).toEqual([]);
  });
});

/** The reports in the form of `expected.txt`. */
function lines(folder: string): string[] {
  const results = oxlint(folder).map(({ file, line, message, rule }) => ({
    filePath: path.join(folder, file),
    messages: [{ line, message, ruleId: rule }],
  }));
  return linesOf(results, folder);
}

function text(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
