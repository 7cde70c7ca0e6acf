import { expect, it } from 'vitest';

import { relevantRoots } from '../../src/types/relevant-roots.js';

/** Which of one file's texts make it a root of its own; the text that is asked about names `SDK`. */
const isRoot = (file: string, text: string | undefined): boolean =>
  relevantRoots(
    [file],
    () => text,
    (content) => content.includes('SDK'),
  ).length === 1;

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
  const roots = relevantRoots(
    ['a.d.ts', 'b.ts', 'c.ts'],
    (file) => {
      read.push(file);
      return file === 'b.ts' ? 'export {};' : '';
    },
    () => false,
  );
  expect(roots).toEqual(['a.d.ts', 'c.ts']);
  expect(read).toEqual(['b.ts', 'c.ts']);
});
