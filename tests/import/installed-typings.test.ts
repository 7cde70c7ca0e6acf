import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { loadTypeScript } from '../../src/import/typescript.js';
import { readDeclarationFile, readPackage } from '../../src/import/typings-package.js';
import { folderWith } from './import-surroundings.js';

const typescript = loadTypeScript(import.meta.dirname);

/** A folder below which a package is installed, with these files. */
function folderWithPackage(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({});
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'node_modules/orca-sdk', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const manifest = JSON.stringify({ name: 'orca-sdk', version: '3.2.1', types: 'index.d.ts' });
const declared = 'export enum ErrorCode { LOST = 1, DENIED = 2 }\n';

describe('the typings of an installed package', () => {
  it('are told with its version and the file of each set', () => {
    const folder = folderWithPackage({
      'package.json': manifest,
      'index.d.ts': "export * from './lib/errors';\n",
      'lib/errors.d.ts': declared,
    });
    const { groups, name, version } = readPackage(typescript, 'orca-sdk', folder);
    expect([name, version]).toEqual(['orca-sdk', '3.2.1']);
    expect(groups.map(({ declaredAs, file }) => [declaredAs, file])).toEqual([
      ['ErrorCode', 'orca-sdk/lib/errors.d.ts'],
    ]);
  });

  it('have each set once, though several entry points declare it', () => {
    const other = 'export enum ErrorCode { LOST = 1, DENIED = 3 }\n';
    const folder = folderWithPackage({
      'package.json': manifest,
      'index.d.ts': "export * from './a';\nexport * as b from './b';\nexport * as c from './c';\n",
      'a.d.ts': declared,
      'b.d.ts': declared,
      'c.d.ts': other,
    });
    const { groups } = readPackage(typescript, 'orca-sdk', folder);
    expect(groups.map(({ file }) => file)).toEqual(['orca-sdk/a.d.ts', 'orca-sdk/c.d.ts']);
  });

  it('without a version have none that was published', () => {
    const folder = folderWithPackage({
      'package.json': JSON.stringify({ name: 'orca-sdk', types: 'index.d.ts' }),
      'index.d.ts': declared,
    });
    expect(readPackage(typescript, 'orca-sdk', folder).version).toBe('0.0.0');
  });

  it('are missed where the package is not installed, or has only sources', () => {
    expect(() => readPackage(typescript, 'orca-sdk', folderWith({}))).toThrow(
      '--from-typings orca-sdk: no such package with typings is installed here; npm install it first',
    );
    const folder = folderWithPackage({
      'package.json': JSON.stringify({ name: 'orca-sdk', version: '1.0.0', main: 'index.ts' }),
      'index.ts': 'export const code = 1;\n',
    });
    expect(() => readPackage(typescript, 'orca-sdk', folder)).toThrow(
      '--from-typings orca-sdk: the package has no typings',
    );
  });
});

describe('a file of declarations', () => {
  const read = (
    manifestText: string | undefined,
    text = declared,
  ): ReturnType<typeof readDeclarationFile> => {
    const folder = folderWithPackage({
      ...(manifestText === undefined ? {} : { 'package.json': manifestText }),
      'types/index.d.ts': text,
    });
    const file = 'node_modules/orca-sdk/types/index.d.ts';
    return readDeclarationFile(
      typescript,
      { file, format: 'declarations', sha256: '', text },
      folder,
    );
  };

  it('belongs to the package around it', () => {
    const { groups, package: name, version } = read(manifest);
    expect([name, version]).toEqual(['orca-sdk', '3.2.1']);
    expect(groups.map(({ declaredAs }) => declaredAs)).toEqual(['ErrorCode']);
  });

  it('belongs to none where the package has no name', () => {
    expect(read('{}')).not.toHaveProperty('package');
    expect(read('{ "name": 7 }')).not.toHaveProperty('version');
  });

  it('belongs to none where what stands around it is no JSON', () => {
    expect(read('{ "name": ')).not.toHaveProperty('package');
  });
});
