import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { createFolder } from './folder.js';
import { type OpenedProjects, openProjects } from './opened-projects.js';
import { ownSources } from './project.js';

// What a process that lives for days says after something has changed on disk.

const compilerOptions = {
  noLib: true,
  strict: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

const config = (fields: object = {}): string =>
  JSON.stringify({ compilerOptions, include: ['**/*'], ...fields });

/** As much of TypeScript's library as a checker cannot do without. */
const library = {
  'library.d.ts': `interface Array<T> { [index: number]: T } interface Boolean {} interface Function {}
interface IArguments {} interface Number {} interface Object {} interface RegExp {}
interface String {} interface CallableFunction {} interface NewableFunction {}`,
};

const project = { ...library, 'tsconfig.json': config() };

const value = (text: string): string => `export declare const code: '${text}' | undefined;\n`;

const asking = (from: string): string => `import { code } from '${from}';\nconst asked = code;\n`;

/** What an installed package has beside its typings. */
const manifest = JSON.stringify({ name: 'sdk', version: '1.0.0', types: 'index.d.ts' });

beforeEach(() => {
  // What a case writes before its first question is older than that.
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(ownSources)('%s', (source) => {
  const open = (
    files: Readonly<Record<string, string>>,
  ): OpenedProjects & {
    /** Changes the disk between two looks at it. */
    readonly change: (action: (at: (name: string) => string) => void) => void;
  } => {
    const { folder } = createFolder(files);
    const at = (name: string): string => path.join(folder, name);
    const projects = openProjects(source, folder, onTestFinished);
    let asked = '';
    return {
      ...projects,
      valuesIn(file, text) {
        asked = file;
        return projects.valuesIn(file, text);
      },
      change(action) {
        vi.setSystemTime(Date.now() + 60_000);
        projects.valuesIn(asked);
        action(at);
        vi.setSystemTime(Date.now() + 60_000);
      },
    };
  };

  it.each([
    ['a configuration', project],
    ['no configuration', {}],
  ])('follows an import that is deleted and put back, with %s', (_, files) => {
    const { change, valuesIn } = open({ ...files, 'a.ts': asking('./b'), 'b.ts': value('b') });
    expect(valuesIn('a.ts')).toEqual(['b']);
    change((at) => {
      rmSync(at('b.ts'));
    });
    expect(valuesIn('a.ts')).toEqual([]);
    change((at) => {
      writeFileSync(at('b.ts'), value('c'));
    });
    expect(valuesIn('a.ts')).toEqual(['c']);
  });

  it.each([
    ['a configuration', project],
    ['no configuration', {}],
  ])('finds an import that is created later, with %s', (_, files) => {
    const { change, valuesIn } = open({ ...files, 'a.ts': asking('./deep/b') });
    expect(valuesIn('a.ts')).toEqual([]);
    expect(valuesIn('a.ts', `// unsaved\n${asking('./deep/b')}`)).toEqual([]);
    change((at) => {
      mkdirSync(at('deep'));
      writeFileSync(at('deep/b.ts'), value('b'));
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
  });

  it('finds an import in a folder that had nothing to import', () => {
    const { change, valuesIn } = open({ 'app/a.ts': asking('../other/b'), 'other/readme.md': '' });
    expect(valuesIn('app/a.ts')).toEqual([]);
    change((at) => {
      writeFileSync(at('other/b.ts'), value('b'));
    });
    expect(valuesIn('app/a.ts')).toEqual(['b']);
  });

  it('prefers the file that comes first when it is created', () => {
    const { change, valuesIn } = open({
      ...project,
      'a.ts': asking('./b'),
      'b/index.ts': value('folder'),
    });
    expect(valuesIn('a.ts')).toEqual(['folder']);
    change((at) => {
      writeFileSync(at('b.ts'), value('file'));
    });
    expect(valuesIn('a.ts')).toEqual(['file']);
  });

  it('finds a global that a new file declares', () => {
    const { change, valuesIn } = open({ ...project, 'a.ts': 'const asked = code;\nexport {};\n' });
    expect(valuesIn('a.ts')).toEqual([]);
    change((at) => {
      mkdirSync(at('typings'));
      writeFileSync(at('typings/globals.d.ts'), `declare const code: 'global' | undefined;\n`);
    });
    expect(valuesIn('a.ts')).toEqual(['global']);
    change((at) => {
      rmSync(at('typings'), { recursive: true });
    });
    expect(valuesIn('a.ts')).toEqual([]);
  });

  it('finds a global that a known file has come to declare', () => {
    const { change, valuesIn } = open({
      ...project,
      'a.ts': 'const asked = code;\nexport {};\n',
      'b.ts': 'export {};\n',
    });
    expect(valuesIn('a.ts')).toEqual([]);
    change((at) => {
      writeFileSync(
        at('b.ts'),
        `export {};\ndeclare global { const code: 'global' | undefined }\n`,
      );
    });
    expect(valuesIn('a.ts')).toEqual(['global']);
    change((at) => {
      writeFileSync(at('b.ts'), 'export {};\n');
    });
    expect(valuesIn('a.ts')).toEqual([]);
  });

  const base = (target: string): string =>
    JSON.stringify({ compilerOptions: { ...compilerOptions, paths: { '#b': [target] } } });

  it('follows the configuration that another one extends', () => {
    const { change, valuesIn } = open({
      ...library,
      'base.json': base('./b.ts'),
      'middle.json': JSON.stringify({ extends: './base.json' }),
      'tsconfig.json': JSON.stringify({ extends: './middle.json', include: ['*'] }),
      'a.ts': asking('#b'),
      'b.ts': value('b'),
      'c.ts': value('c'),
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
    change((at) => {
      writeFileSync(at('base.json'), base('./c.ts'));
    });
    expect(valuesIn('a.ts')).toEqual(['c']);
    change((at) => {
      writeFileSync(at('middle.json'), base('./b.ts'));
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
  });

  it('takes the configuration that is created later, and does without the one that goes', () => {
    const { change, valuesIn } = open({
      ...library,
      'a.ts': asking('#b'),
      'b.ts': value('b'),
    });
    expect(valuesIn('a.ts')).toEqual([]);
    change((at) => {
      writeFileSync(at('tsconfig.json'), base('./b.ts'));
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
    change((at) => {
      rmSync(at('tsconfig.json'));
    });
    expect(valuesIn('a.ts')).toEqual([]);
  });

  it('follows typings in node_modules', () => {
    const { change, valuesIn } = open({
      ...project,
      'a.ts': asking('sdk'),
      'node_modules/sdk/package.json': manifest,
      'node_modules/sdk/index.d.ts': value('one'),
    });
    expect(valuesIn('a.ts')).toEqual(['one']);
    change((at) => {
      // As package managers do it: another folder, with the times of the archive.
      mkdirSync(at('node_modules/.new'));
      writeFileSync(at('node_modules/.new/package.json'), manifest);
      writeFileSync(at('node_modules/.new/index.d.ts'), value('two'));
      utimesSync(at('node_modules/.new/index.d.ts'), 499_162_500, 499_162_500);
      rmSync(at('node_modules/sdk'), { recursive: true });
      renameSync(at('node_modules/.new'), at('node_modules/sdk'));
    });
    expect(valuesIn('a.ts')).toEqual(['two']);
  });

  it.each(['sdk', '@scope/sdk'])('finds the package %s that is installed later', (name) => {
    const { change, valuesIn } = open({
      ...project,
      'a.ts': asking(name),
      'node_modules/@scope/other/package.json': '{}',
    });
    expect(valuesIn('a.ts')).toEqual([]);
    change((at) => {
      mkdirSync(at(`node_modules/${name}`));
      writeFileSync(at(`node_modules/${name}/package.json`), manifest);
      writeFileSync(at(`node_modules/${name}/index.d.ts`), value('b'));
    });
    expect(valuesIn('a.ts')).toEqual(['b']);
    change((at) => {
      rmSync(at(`node_modules/${name}`), { recursive: true });
    });
    expect(valuesIn('a.ts')).toEqual([]);
  });
});
