import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

import { SourceFiles } from '../../src/types/typescript/source-files.js';
import { createFolder } from './folder.js';

const target = ts.ScriptTarget.ESNext;

/** Source files over a folder with one file. */
function open(): {
  readonly sourceFiles: SourceFiles;
  readonly file: string;
  readonly write: (text: string) => void;
} {
  const { folder, write } = createFolder({ 'file.ts': 'export {};' });
  return {
    sourceFiles: new SourceFiles(ts),
    file: path.join(folder, 'file.ts'),
    write(text) {
      write('file.ts', text);
    },
  };
}

it('parses a file once for all programs with the same key', () => {
  const { file, sourceFiles } = open();
  const key = sourceFiles.keyOf({ strict: true, target });
  const parsed = sourceFiles.get(file, key, target);
  expect(parsed?.text).toBe('export {};');
  expect(
    sourceFiles.get(file, sourceFiles.keyOf({ noEmit: true, strict: true, target }), target),
  ).toBe(parsed);
  const others = sourceFiles.keyOf({ strict: true, target: ts.ScriptTarget.ES2015 });
  expect(sourceFiles.get(file, others, target)).not.toBe(parsed);
});

it('parses a file once for each module format', () => {
  const { file, sourceFiles } = open();
  const get = (impliedNodeFormat: ts.ResolutionMode): ts.SourceFile | undefined =>
    sourceFiles.get(file, 'key', {
      languageVersion: target,
      ...(impliedNodeFormat !== undefined && { impliedNodeFormat }),
    });
  expect(get(ts.ModuleKind.ESNext)).not.toBe(get(ts.ModuleKind.CommonJS));
  expect(get(ts.ModuleKind.ESNext)).toBe(get(ts.ModuleKind.ESNext));
});

it('has no file that cannot be read', () => {
  const { file, sourceFiles } = open();
  expect(sourceFiles.get(`${file}.none`, 'key', target)).toBeUndefined();
});

it('tells which files have changed, and reads them again when they are forgotten', () => {
  const { file, sourceFiles, write } = open();
  const before = sourceFiles.get(file, 'key', target);
  expect(sourceFiles.changed()).toEqual([]);
  expect(sourceFiles.hasOtherText(file, 'export {};')).toBe(false);
  write('export { };');
  expect(sourceFiles.hasOtherText(file, 'export { };')).toBe(true);
  expect(sourceFiles.hasOtherText(`${file}.none`, '')).toBe(false);
  expect(sourceFiles.changed()).toEqual([file]);
  expect(sourceFiles.get(file, 'key', target)).toBe(before);
  sourceFiles.forget(new Set([file]));
  expect(sourceFiles.get(file, 'key', target)?.text).toBe('export { };');
  expect(sourceFiles.changed()).toEqual([]);
});

it('keeps what a program has, for its key alone', () => {
  const { file, sourceFiles } = open();
  const get = (key: string): ts.SourceFile | undefined => sourceFiles.get(file, key, target);
  const [one, two] = [get('one'), get('two')];
  const program = { getSourceFiles: () => [{ fileName: file }] } as unknown as ts.Program;
  sourceFiles.keep([{ key: 'one', program }]);
  expect(get('one')).toBe(one);
  expect(get('two')).not.toBe(two);
  sourceFiles.keep([]);
  expect(get('one')).not.toBe(one);
});

it('parses the comments of an SDK, and not those of the library of TypeScript', () => {
  const comment = '/** @deprecated */ declare const a: 1;';
  const { folder } = createFolder({
    'typescript/lib/lib.dom.d.ts': comment,
    'sdk/index.d.ts': comment,
  });
  const sourceFiles = new SourceFiles(ts);
  const comments = (file: string): number => {
    const parsed = sourceFiles.get(path.join(folder, file), 'key', { languageVersion: target });
    const statement = parsed?.statements[0] as { readonly jsDoc?: readonly unknown[] } | undefined;
    return statement?.jsDoc?.length ?? 0;
  };
  expect(comments('sdk/index.d.ts')).toBe(1);
  expect(comments('typescript/lib/lib.dom.d.ts')).toBe(0);
});
