import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');

/** The layers, lowest first: a file imports from its own layer and from those below. */
const layers = [
  ['src/printable.ts', 'src/identifier.ts', 'src/configuration-error.ts', 'src/manifest.ts'],
  ['src/catalog'],
  ['src/types'],
  ['src/syntax'],
  ['src/binding'],
  ['src/sites'],
  ['src/channels'],
  ['src/evaluation'],
  ['src/program'],
  ['src/settings'],
  ['src/settings.ts'],
  ['src/model'],
  ['src/model.ts'],
  ['src/judgements'],
  [
    'src/options.ts',
    'src/option-schema.ts',
    'src/wording.ts',
    'src/message.ts',
    'src/stub-message.ts',
  ],
  ['src/fix'],
  ['src/rule.ts'],
  ['rules'],
  ['src/configs.ts'],
  ['src/plugin.ts'],
  ['src/why'],
  ['src/published.ts'],
  ['src/import'],
  ['src/command'],
];

/** The command stands beside the plugin: the two share the catalogs, and what explains a line. */
const layersOfTheCommand = [
  'src/printable.ts',
  'src/configuration-error.ts',
  'src/manifest.ts',
  'src/catalog/',
  'src/import/',
  'src/why/',
];

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);

function layerOf(file: string): number {
  return layers.findIndex((layer) =>
    layer.some((place) => file === place || file.startsWith(`${place}/`)),
  );
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles.map(({ fileName }) => fileName);
}

describe('imports point one way', () => {
  it.each(files)('%s', (file) => {
    expect(layerOf(file), 'belongs to a layer').toBeGreaterThanOrEqual(0);
    const upwards = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => path.join(path.dirname(file), name).replace(/\.js$/u, '.ts'))
      .filter((target) => layerOf(target) > layerOf(file));
    expect(upwards).toEqual([]);
  });

  it.each(files.filter((file) => /^src[\\/](?:import|command)[\\/]/u.test(file)))(
    '%s imports nothing of the plugin but its catalogs and what explains a line',
    (file) => {
      const own = path.dirname(file);
      const others = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => path.join(own, name).replace(/\.js$/u, '.ts'))
        .filter(
          (target) =>
            path.dirname(target) !== own &&
            !layersOfTheCommand.some((layer) => target.startsWith(layer)),
        );
      expect(others).toEqual([]);
    },
  );

  it.each(files)('%s loads nothing of typescript-eslint and no TypeScript', (file) => {
    const { statements } = ts.createSourceFile(
      file,
      readFileSync(path.join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const loaded = statements.flatMap((statement) =>
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
        ? [statement.moduleSpecifier.text]
        : [],
    );
    expect(
      loaded.filter((name) => /^(?:@typescript-eslint\/|typescript$|eslint$)/u.test(name)),
    ).toEqual([]);
  });

  it('rules know no AST shape that sites or channels could have normalised', () => {
    const shapes =
      /['"](?:[A-Z][A-Za-z]+(?:Expression|Statement|Declaration|Declarator)|Identifier|Property|Literal)['"]/u;
    const offenders = files.filter(
      (file) =>
        file.startsWith('rules/') && shapes.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
