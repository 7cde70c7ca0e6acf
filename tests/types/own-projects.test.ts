import { utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { type Folder, createFolder } from './folder.js';
import { type OpenedProjects, openProjects } from './opened-projects.js';
import { ownSources } from './project.js';

const compilerOptions = {
  noLib: true,
  strict: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

const config = (fields: object = {}): string =>
  JSON.stringify({ compilerOptions, include: ['*'], ...fields });

/** As much of TypeScript's library as a checker cannot do without. */
const library = {
  'library.d.ts': `interface Array<T> { [index: number]: T } interface Boolean {} interface Function {}
interface IArguments {} interface Number {} interface Object {} interface RegExp {}
interface String {} interface CallableFunction {} interface NewableFunction {}`,
};

const value = (text: string): string => `export declare const code: '${text}' | undefined;\n`;

const asking = (from: string): string => `import { code } from '${from}';\nconst asked = code;\n`;

beforeEach(() => {
  // What a case writes before its first question is older than that.
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(ownSources)('the projects of %s', (source) => {
  const open = (
    files: Readonly<Record<string, string>>,
  ): OpenedProjects & Folder & { readonly save: (file: string, text: string) => void } => {
    const folder = createFolder({ ...library, ...files });
    return {
      ...folder,
      ...openProjects(source, folder.folder, onTestFinished),
      /** Saves a file at a later time, when files are looked at again. */
      save(file, text) {
        folder.write(file, text);
        vi.setSystemTime(Date.now() + 60_000);
        const seconds = Date.now() / 1000 - 1;
        utimesSync(path.join(folder.folder, file), seconds, seconds);
      },
    };
  };

  it('have the files that are asked about, and what these import', () => {
    const { filesWith } = open({
      'tsconfig.json': config(),
      'a.ts': asking('./b'),
      'b.ts': value('b'),
      'c.ts': value('c'),
      'd.ts': asking('./b'),
    });
    expect(filesWith('a.ts')).toEqual(['a.ts', 'b.ts', 'd.ts', 'library.d.ts']);
    expect(filesWith('c.ts')).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts', 'library.d.ts']);
  });

  it('read a text in the place of a file until it is saved', () => {
    const { save, valuesIn } = open({
      'tsconfig.json': config(),
      'a.ts': asking('./b'),
      'b.ts': value('b'),
      'c.ts': value('c'),
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
    expect(valuesIn('a.ts', asking('./c'))).toEqual(['c']);
    expect(valuesIn('a.ts', `// moved\n${asking('./c')}`)).toEqual(['c']);
    expect(valuesIn('a.ts')).toEqual(['b']);
    save('a.ts', asking('./c'));
    expect(valuesIn('a.ts')).toEqual(['c']);
  });

  it('see imported files as they are on disk, whatever was linted before', () => {
    const { filesWith, valuesIn } = open({
      'tsconfig.json': config(),
      'a.ts': asking('./b'),
      'b.ts': value('b'),
    });
    valuesIn('b.ts', `${value('x')}const asked = 1;`);
    expect(valuesIn('a.ts')).toEqual(['b']);
    expect(valuesIn('new.ts', asking('./b'))).toEqual(['b']);
    expect(filesWith('a.ts')).toEqual(['a.ts', 'b.ts', 'library.d.ts']);
  });

  it('see a file that has changed on disk, when it is time to look', () => {
    const { save, valuesIn, write } = open({
      'tsconfig.json': config(),
      'a.ts': asking('./b'),
      'b.ts': value('b'),
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
    write('b.ts', value('c'));
    expect(valuesIn('a.ts')).toEqual(['b']);
    save('b.ts', value('d'));
    expect(valuesIn('a.ts')).toEqual(['d']);
  });

  it('see a configuration that has changed on disk', () => {
    const { save, valuesIn } = open({
      'tsconfig.json': config({ compilerOptions: { ...compilerOptions, paths: { b: ['./b'] } } }),
      'a.ts': asking('b'),
      'b.ts': value('b'),
      'c.ts': value('c'),
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
    save(
      'tsconfig.json',
      config({ compilerOptions: { ...compilerOptions, paths: { b: ['./c'] } } }),
    );
    expect(valuesIn('a.ts')).toEqual(['c']);
  });

  it('see a file that a configuration has come to list', () => {
    const listing = (...files: string[]): string =>
      config({ include: [], files: ['library.d.ts', 'a.ts', ...files] });
    const { save, valuesIn } = open({
      'tsconfig.json': listing(),
      'a.ts': 'const asked = code;',
      'globals.d.ts': `declare const code: 'global';`,
    });
    expect(valuesIn('a.ts')).toEqual([]);
    save('tsconfig.json', listing('globals.d.ts'));
    expect(valuesIn('a.ts')).toEqual(['global']);
  });

  it('keep what they know while nothing changes', () => {
    const { factsIn, save } = open({
      'tsconfig.json': config(),
      'a.ts': asking('./b'),
      'b.ts': value('b'),
    });
    const facts = factsIn('a.ts');
    expect(factsIn('a.ts')).toBe(facts);
    const text = `// moved\n${asking('./b')}`;
    const moved = factsIn('a.ts', text);
    expect(factsIn('a.ts', text)).toBe(moved);
    save('other.txt', '');
    expect(factsIn('a.ts', text)).toBe(moved);
  });

  it.each([
    ['a folder', './app'],
    ['a file', './app/tsconfig.json'],
  ])('are found behind a reference to %s', (_, reference) => {
    const { valuesIn } = open({
      'tsconfig.json': `{ // Comments are allowed.
        "files": [], "references": [{}, { "path": "./none" }, { "path": "${reference}" }],
      }`,
      'app/tsconfig.json': config({
        compilerOptions: { ...compilerOptions, composite: true, paths: { '#b': ['./b.ts'] } },
        include: ['../a.ts', '../library.d.ts'],
      }),
      'app/b.ts': value('b'),
      'a.ts': asking('#b'),
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
  });

  it('are those of a neighbour for a file that is not on disk', () => {
    const { valuesIn } = open({
      'tsconfig.json': config({
        compilerOptions: { ...compilerOptions, paths: { '#b': ['./b.ts'] } },
      }),
      'b.ts': value('b'),
    });
    expect(valuesIn('new.ts', asking('#b'))).toEqual(['b']);
  });

  it('are those of the nearest neighbour, where several might be', () => {
    const { valuesIn } = open({
      'tsconfig.json': config({ include: ['main.ts'] }),
      'tsconfig.source.json': config({
        compilerOptions: { ...compilerOptions, paths: { '#b': ['./src/b.ts'] } },
        include: ['src', 'library.d.ts'],
      }),
      'main.ts': '',
      'src/b.ts': value('b'),
    });
    expect(valuesIn('src/new.ts', asking('#b'))).toEqual(['b']);
  });

  it('change each by itself', () => {
    const named = (name: string): string =>
      config({
        compilerOptions: { ...compilerOptions, paths: { '#b': [name] } },
        include: ['.', '../library.d.ts'],
      });
    const files = { 'a.ts': asking('#b'), 'b.ts': value('b'), 'c.ts': value('c') };
    const inFolder = (folder: string): [string, string][] =>
      Object.entries({ 'tsconfig.json': named('./b.ts'), ...files }).map(([name, text]) => [
        `${folder}/${name}`,
        text,
      ]);
    const { factsIn, save, valuesIn } = open(
      Object.fromEntries([...inFolder('one'), ...inFolder('two')]),
    );
    const facts = factsIn('one/a.ts');
    expect(valuesIn('two/a.ts')).toEqual(['b']);
    save('two/b.ts', value('changed'));
    expect(valuesIn('two/a.ts')).toEqual(['changed']);
    if (source === 'typescript') {
      expect(factsIn('one/a.ts')).toBe(facts);
    }
    save('two/tsconfig.json', named('./c.ts'));
    expect(valuesIn('one/a.ts')).toEqual(['b']);
    expect(valuesIn('two/a.ts')).toEqual(['c']);
  });

  it.each(['null', '{ "references": 1 }', '{ "references": [null] }'])(
    'are found where a configuration is %j',
    (text) => {
      const { valuesIn } = open({
        'tsconfig.json': text,
        'a.ts': asking('./b'),
        'b.ts': value('b'),
      });
      expect(valuesIn('a.ts')).toEqual(['b']);
    },
  );

  it('are one for each file where there is no configuration', () => {
    const { filesWith, valuesIn } = open({
      'a.js': asking('./b'),
      'b.ts': value('b'),
      'c.js': asking('./b'),
      'd.tsx': `import code from './e';\nconst asked = code;\n`,
      'e.d.ts': `declare const code: 'e';\nexport = code;\n`,
    });
    expect(valuesIn('a.js')).toEqual(['b']);
    expect(valuesIn('d.tsx')).toEqual(['e']);
    expect(filesWith('a.js')).toEqual(['a.js', 'b.ts']);
    expect(filesWith('c.js')).toEqual(['b.ts', 'c.js']);
  });

  it('see a file without a configuration as it has become on disk', () => {
    const { save, valuesIn } = open({ 'a.ts': asking('./b'), 'b.ts': value('b') });
    expect(valuesIn('a.ts')).toEqual(['b']);
    save('b.ts', value('c'));
    expect(valuesIn('a.ts')).toEqual(['c']);
  });

  it('take a referenced project from its sources', () => {
    const { valuesIn } = open({
      'core/tsconfig.json': config({
        compilerOptions: { ...compilerOptions, composite: true, outDir: 'out' },
        include: ['.', '../library.d.ts'],
      }),
      'core/b.ts': `export const code = 'b' as const;\n`,
      'core/out/b.d.ts': value('old'),
      'app/tsconfig.json': config({
        include: ['.', '../library.d.ts'],
        references: [{ path: '../core' }],
      }),
      'app/a.ts': asking('../core/b'),
    });
    expect(valuesIn('app/a.ts')).toEqual(['b']);
  });
});
