import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** How an application imports the plugin, by the file that does. */
const importing: Readonly<Record<string, string>> = {
  'module.mts': `
import type { Linter } from 'eslint';
import sdkErrors, { type Catalog, loadCatalog } from 'eslint-plugin-sdk-errors';

export const catalog: Catalog = loadCatalog('acme.json');
export const config: Linter.Config[] = [sdkErrors.configs.recommended, sdkErrors.configs.strict];
`,
  'required.cts': `
import type { Linter } from 'eslint';
import sdkErrors = require('eslint-plugin-sdk-errors');

const catalog: sdkErrors.Catalog = sdkErrors.loadCatalog('acme.json');
const config: Linter.Config[] = [sdkErrors.configs.recommended];
export = { catalog, config };
`,
  'interop.cts': `
import sdkErrors, { type Catalog, loadCatalog } from 'eslint-plugin-sdk-errors';

export const catalog: Catalog = loadCatalog('acme.json');
export const severity = sdkErrors.configs.recommended.rules;
`,
};

let folder: string;
let program: ts.Program;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-types-'));
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(path.join(root, 'node_modules/eslint'), path.join(modules, 'eslint'), 'junction');
  symlinkSync(root, path.join(modules, 'eslint-plugin-sdk-errors'), 'junction');
  const files = Object.entries(importing).flatMap(([name, text]) => [
    written(name, text),
    written(`wrong-${name}`, text.replaceAll('recommended', 'recomended')),
  ]);
  program = ts.createProgram(files, {
    esModuleInterop: true,
    module: ts.ModuleKind.Node16,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the types that are published', () => {
  it.each(Object.keys(importing))('serve %s', (name) => {
    expect(errorsIn(path.join(folder, name))).toEqual([]);
  });

  it.each(Object.keys(importing))('name what is wrong in %s', (name) => {
    expect(errorsIn(path.join(folder, `wrong-${name}`))).toEqual([
      expect.stringContaining("'recomended' does not exist"),
    ]);
  });

  it('have nothing wrong in them', () => {
    const own = program
      .getSourceFiles()
      .map(({ fileName }) => fileName)
      .filter((file) => file.startsWith(path.join(root, 'dist')));

    expect(own.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.ts', '.cts']));
    expect(own.flatMap(errorsIn)).toEqual([]);
  });
});

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What the compiler says of a file. */
function errorsIn(file: string): string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) {
    throw new Error(`${file} is not in the program`);
  }
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
