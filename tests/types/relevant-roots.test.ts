import { expect, it } from 'vitest';

import { RelevantRoots } from '../../src/types/relevant-roots.js';

const concerns = (text: string): boolean => text.includes('SDK');

/** Whether a file is a root of its own; the text that is asked about names `SDK`. */
const isRoot = (file: string, text: string | undefined): boolean =>
  new RelevantRoots([file], () => text, concerns).has(file);

it.each([
  ['a file that is asked about', 'a.ts', `import { x } from 'SDK';`],
  ['a file that cannot be read', 'a.ts', undefined],
  ['a script, whose names are global', 'a.ts', 'var engine = 1;'],
  ['a script that speaks of modules', 'a.ts', 'var text = 1; // import and export'],
  ['a script with a name that only begins so', 'a.ts', 'exported(); \n importer();'],
  ['what augments the globals', 'a.ts', `export {};\ndeclare global { var engine: 1 }`],
  ['what augments a module', 'a.ts', `export {};\ndeclare  module 'x' {}`],
  ['a declaration', 'a.d.ts', 'export {};'],
  ['a declaration for a module of ECMAScript', 'a.d.mts', 'export {};'],
  ['a declaration for a module of CommonJS', 'a.d.cts', 'export {};'],
  ['JSON', 'a.json', 'export {};'],
])('%s is a root', (_, file, text) => {
  expect(isRoot(file, text)).toBe(true);
});

it.each([
  ['a module that imports', 'a.ts', `import { x } from 'y';`],
  ['a module that exports', 'a.ts', 'export const x = 1;'],
  ['a module whose first line is a comment', 'a.ts', '// one\n  import "y";'],
  ['a module that declares for itself', 'a.ts', 'export {};\ndeclare const global: 1;'],
  ['a module whose name looks like that of a declaration', 'a.d.ts.ts', 'export {};'],
  ['a module whose name looks like that of JSON', 'a.json.ts', 'export {};'],
  ['a module whose name ends like a declaration', 'ad.xts', 'export {};'],
  ['a module that speaks of globals', 'a.ts', 'export {};\nundeclare global; declare globally;'],
])('%s comes in by imports', (_, file, text) => {
  expect(isRoot(file, text)).toBe(false);
});

it('a declaration is a root unread', () => {
  const read: string[] = [];
  const roots = new RelevantRoots(
    ['a.d.ts', 'b.ts', 'c.ts'],
    (file) => {
      read.push(file);
      return file === 'b.ts' ? 'export {};' : '';
    },
    () => false,
  );
  expect(roots.with('a.d.ts')).toEqual(['a.d.ts', 'c.ts']);
  expect(read).toEqual(['b.ts', 'c.ts']);
});

it('adds the file that is asked about, and does not keep it', () => {
  const roots = new RelevantRoots(['a.d.ts', 'b.ts'], () => 'export {};', concerns);
  expect(roots.with('b.ts')).toEqual(['a.d.ts', 'b.ts']);
  expect(roots.with('new.ts')).toEqual(['a.d.ts', 'new.ts']);
  expect(roots.with('a.d.ts')).toEqual(['a.d.ts']);
  expect(roots.has('b.ts')).toBe(false);
});

it('reads a file again that has changed', () => {
  const texts: Record<string, string> = { 'a.ts': 'export {};', 'b.ts': 'export {};' };
  const roots = new RelevantRoots(Object.keys(texts), (file) => texts[file], concerns);
  texts['a.ts'] = `import 'SDK';`;
  expect(roots.update(['b.ts', 'unknown.ts'])).toBe(false);
  expect(roots.with('a.d.ts')).toEqual(['a.d.ts']);
  expect(roots.update(['a.ts', 'b.ts'])).toBe(true);
  expect(roots.with('a.ts')).toEqual(['a.ts']);
  expect(roots.update(['a.ts'])).toBe(false);
  texts['a.ts'] = 'export {};';
  expect(roots.update(['a.ts'])).toBe(true);
});
