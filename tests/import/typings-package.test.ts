import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { DraftCode, ReviewItem } from '../../src/import/draft-catalog.js';
import { importCatalog } from '../../src/import/import-catalog.js';
import { loadTypeScript } from '../../src/import/typescript.js';
import { builtInCatalog, spaceOf } from '../catalog/built-in-catalog.js';
import { folderWith, runIn } from './import-surroundings.js';

const project = path.join(import.meta.dirname, '../..');

/** A project with one package, whose typings are given. */
function projectWith(typings: string, page = ''): string {
  const folder = folderWith({ 'page.md': page });
  const root = path.join(folder, 'node_modules/orca-sdk');
  mkdirSync(root, { recursive: true });
  writeFileSync(
    path.join(root, 'package.json'),
    JSON.stringify({ name: 'orca-sdk', version: '3.2.1', types: 'index.d.ts' }),
  );
  writeFileSync(path.join(root, 'index.d.ts'), "export * from './errors';\n");
  writeFileSync(path.join(root, 'errors.d.ts'), typings);
  return folder;
}

describe('--from-typings of an installed SDK', () => {
  const { draft } = importCatalog({
    files: [],
    id: 'volcengine-rtc-web',
    folder: project,
    today: '2026-01-31',
    packages: ['@volcengine/rtc'],
    enums: [],
  });
  const catalog = builtInCatalog('volcengine-rtc-web');

  it.each(['ErrorCode', 'AudioMixingError'])(
    '%s has the members of the catalog from the typings',
    (id) => {
      const facts = ({
        name,
        status,
        successor,
        value,
      }: Pick<DraftCode, 'name' | 'status' | 'successor' | 'value'>): object => ({
        name,
        value,
        status,
        successor,
      });
      const drafted = draft?.spaces.find((space) => space.id === id);
      const byName = new Map(spaceOf(catalog, id).codes.map((code) => [code.name, facts(code)]));
      expect(new Map(drafted?.codes.map((code) => [code.name, facts(code)]))).toEqual(byName);
      expect(drafted?.enum).toBe(id);
    },
  );

  it('takes the enums that say in their names that they are about errors, and no others', () => {
    const enums = [
      ...readFileSync(
        path.join(project, 'node_modules/@volcengine/rtc/index.d.ts'),
        'utf8',
      ).matchAll(/\benum (\w+)/gu),
    ];
    const names = enums.map(([, name = '']) => name).filter((name) => name.includes('Error'));
    expect(names).toHaveLength(4);
    expect(draft?.spaces.map((space) => space.id).sort()).toEqual(names.sort());
  });

  it('names the package and its version', () => {
    expect(draft?.packages).toEqual(['@volcengine/rtc']);
    expect(draft?.sources).toEqual([
      {
        id: 'typings',
        kind: 'typings',
        title: 'Declarations of @volcengine/rtc',
        package: '@volcengine/rtc',
        version: catalog.sources.find((source) => source.id === 'typings')?.version,
      },
    ]);
  });
});

describe('a page together with typings', () => {
  const page =
    '# Errors\n\n| Error | Value | Description |\n| - | - | - |\n| DENIED | 1 | No. |\n| LOST | 2 | Gone. |\n| ONCE | / | Once. |\n| MOVED | 4 | Moved. |\n';
  const typings = `
export declare enum OrcaStatus {
  DENIED = 1,
  LOST = 2,
  ONCE = 3,
  /** @deprecated use LOST */
  MOVED = 44,
  /** @hidden */
  INNER = 5,
}
export declare enum LeaveReason { BORED = 1 }
export declare enum Profile { LOW = 1 }
`;

  it('joins the enum whose names the page has, whatever it is called', () => {
    const space = merged().draft?.spaces[0];
    expect(space?.id).toBe('code');
    expect(space?.enum).toBe('OrcaStatus');
    expect(
      space?.codes.map(({ name, sources, status, value }) => [name, value, status, sources]),
    ).toEqual([
      ['DENIED', 1, 'active', ['page', 'typings']],
      ['LOST', 2, 'active', ['page', 'typings']],
      ['ONCE', 3, 'active', ['page', 'typings']],
      ['MOVED', null, 'deprecated', ['page', 'typings']],
      ['INNER', 5, 'hidden', ['typings']],
    ]);
  });

  it('tells the reviewer where the two differ', () => {
    const { review } = merged();
    expect(problemsOf(review, 'code/MOVED')).toEqual([
      'page.md:8 says 4, orca-sdk/errors.d.ts:7 44',
      'orca-sdk/errors.d.ts:7 says that it is deprecated',
    ]);
    expect(problemsOf(review, 'code/ONCE')).toEqual([]);
  });

  it('lists a set of reasons, which --enum takes', () => {
    const { draft, review } = merged();
    expect(draft?.spaces).toHaveLength(1);
    expect(problemsOf(review, '')).toEqual([
      'LeaveReason, with 1 member, was not taken: nothing says that it is about errors; --enum takes it',
    ]);
    expect(merged(['LeaveReason']).draft?.spaces.map((space) => space.id)).toEqual(['LeaveReason']);
  });

  function merged(enums: readonly string[] = []): ReturnType<typeof importCatalog> {
    return importCatalog({
      files: enums.length > 0 ? [] : ['page.md'],
      id: 'orca',
      folder: projectWith(typings, page),
      today: '2026-01-31',
      packages: ['orca-sdk'],
      enums,
    });
  }
});

describe('what an entry point exports of another package', () => {
  it('is read, and nothing else of that package', () => {
    const { draft, review } = imported();
    expect(draft?.spaces.map(({ id }) => id)).toEqual(['OrcaError', 'PodError']);
    expect(review.find(({ place }) => place === 'PodError/GONE')?.file).toBe(
      'shared-codes/index.d.ts',
    );
  });

  it('is listed where it is not there', () => {
    expect(imported().review.filter(({ kind }) => kind === 'unsure')).toEqual([
      {
        file: 'orca-sdk/index.d.ts',
        line: 3,
        kind: 'unsure',
        place: '',
        problem: "what './unsaved' exports was not read: it is not there",
      },
    ]);
  });

  function imported(): ReturnType<typeof importCatalog> {
    const folder = projectWith('export declare enum OrcaError { LOST = 1 }');
    const files = {
      'shared-codes/index.d.ts': `
declare enum InnerError { X = 9 }
export enum PodError { GONE = 2 }
export enum OtherError { Y = 3 }
export {};`,
      'orca-sdk/index.d.ts': `export * from './errors';
export { PodError } from 'shared-codes';
export * from './unsaved';`,
    };
    for (const [file, text] of Object.entries(files)) {
      const location = path.join(folder, 'node_modules', file);
      mkdirSync(path.dirname(location), { recursive: true });
      writeFileSync(location, text);
    }
    return importCatalog({
      files: [],
      id: 'orca',
      folder,
      today: '2026-01-31',
      packages: ['orca-sdk'],
      enums: [],
    });
  }
});

describe('typings that cannot be read end with one line', () => {
  it('a package that is not installed', () => {
    const { errors, exitCode } = runIn(folderWith({}), [], { fromTypings: ['no-such-sdk'] });
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      'sdk-errors: --from-typings no-such-sdk: no such package with typings is installed here; npm install it first\n',
    );
  });

  it('a package without an enum of errors', () => {
    const folder = projectWith('export declare function join(): void;');
    const { errors, exitCode } = runIn(folder, [], { fromTypings: ['orca-sdk'] });
    expect(exitCode).toBe(1);
    expect(errors).toContain(
      'no error codes found in the typings of orca-sdk (0 sets of constants)',
    );
  });
});

describe('the TypeScript that reads declarations', () => {
  it('is the user’s own', () => {
    const folder = folderWith({});
    install(folder, { createProgram: 'function () {}' }, '5.9.0');
    expect(loadTypeScript(folder)).toMatchObject({ version: '5.9.0' });
  });

  it('is another one where the user’s own is TypeScript 7, which has no such interface', () => {
    const folder = folderWith({});
    install(folder, {}, '7.0.2');
    expect(typeof loadTypeScript(folder).createProgram).toBe('function');
  });

  it.each([
    {
      shows: 'without any',
      installed: [],
      says: 'declarations are read with TypeScript, which is not installed: npm install --save-dev typescript@6',
    },
    {
      shows: 'with TypeScript 7 alone',
      installed: [{ version: '7.0.2' }],
      says: 'declarations are read with TypeScript 5 or 6, and TypeScript 7.0.2 alone cannot be asked: install typescript@6 beside it',
    },
  ])('$shows, one line says what to install', ({ installed, says }) => {
    expect(() => loadTypeScript('anywhere', () => installed)).toThrow(
      `eslint-plugin-sdk-errors: ${says}`,
    );
  });

  function install(
    folder: string,
    members: Readonly<Record<string, string>>,
    version: string,
  ): void {
    const root = path.join(folder, 'node_modules/typescript');
    mkdirSync(root, { recursive: true });
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name: 'typescript', version }));
    const lines = Object.entries(members).map(([name, text]) => `exports.${name} = ${text};`);
    writeFileSync(
      path.join(root, 'index.js'),
      [`exports.version = ${JSON.stringify(version)};`, ...lines].join('\n'),
    );
  }
});

function problemsOf(review: readonly ReviewItem[], place: string): readonly string[] {
  return review
    .filter((item) => item.kind === 'unsure' && item.place === place)
    .map((item) => item.problem);
}
