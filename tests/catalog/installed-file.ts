import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import type { Catalog, Value } from '../../src/catalog/catalog.js';
import { builtInCatalogs, loadCatalog } from '../../src/catalog/load.js';

/** A constant as an installed file declares it. */
export interface DeclaredConstant {
  readonly name: string;
  readonly value: Value;
  /** Whether its documentation comment keeps it out of the vendor's reference. */
  readonly isIgnored: boolean;
}

/** A line of an installed file that a catalog names as evidence. */
export interface Evidence {
  /** The code or channel that the line is evidence of. */
  readonly of: string;
  readonly text: string;
  /** Whether the line has its name, or hands its number to the constructor of a class. */
  readonly isFitting: boolean;
}

const modules = path.join(import.meta.dirname, '../../node_modules');

/** A catalog by its id, whether or not the plugin has it built in. */
export function catalogOf(id: string): Catalog {
  return (
    builtInCatalogs().find((catalog) => catalog.id === id) ??
    loadCatalog(path.join(import.meta.dirname, `../../catalogs/${id}.json`))
  );
}

/** What `settings['sdk-errors']` needs for a catalog to be in use. */
export function settingsWith(id: string): Readonly<Record<string, unknown>> {
  const catalog = catalogOf(id);
  return builtInCatalogs().includes(catalog) ? {} : { catalogs: [catalog] };
}

export function installedText(packageName: string, file: string): string {
  return readFileSync(path.join(modules, packageName, file), 'utf8');
}

export function installedVersion(packageName: string): string {
  return (JSON.parse(installedText(packageName, 'package.json')) as { version: string }).version;
}

/** The members of the enum, or of the const object, that an installed file declares under a name. */
export function declaredConstants(
  packageName: string,
  file: string,
  name: string,
): readonly DeclaredConstant[] {
  const found: DeclaredConstant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isEnumDeclaration(node) && node.name.text === name) {
      for (const member of node.members) {
        const written = member.initializer === undefined ? undefined : literal(member.initializer);
        const last = found.at(-1)?.value;
        const value = written ?? (typeof last === 'number' ? last + 1 : 0);
        found.push({ name: member.name.getText(), value, isIgnored: isIgnored(member) });
      }
    }
    if (
      ts.isPropertyDeclaration(node) &&
      node.name.getText() === name &&
      node.type !== undefined &&
      ts.isTypeLiteralNode(node.type)
    ) {
      for (const member of node.type.members.filter((one) => ts.isPropertySignature(one))) {
        const value =
          member.type && ts.isLiteralTypeNode(member.type) && literal(member.type.literal);
        if (value !== undefined && value !== false) {
          found.push({ name: member.name.getText(), value, isIgnored: isIgnored(member) });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceFile(packageName, file));
  return found;
}

/** The values that the union type of a name is made of. */
export function declaredUnion(packageName: string, file: string, name: string): readonly Value[] {
  const found: Value[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isTypeAliasDeclaration(node) &&
      node.name.text === name &&
      ts.isUnionTypeNode(node.type)
    ) {
      for (const part of node.type.types) {
        const value = ts.isLiteralTypeNode(part) ? literal(part.literal) : undefined;
        if (value !== undefined) {
          found.push(value);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceFile(packageName, file));
  return found;
}

/** The name of the interface, class or type that encloses a line of an installed file. */
export function declarationAround(
  packageName: string,
  file: string,
  line: number,
): string | undefined {
  const source = sourceFile(packageName, file);
  let name: string | undefined;
  const visit = (node: ts.Node): void => {
    const first = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const last = source.getLineAndCharacterOfPosition(node.end).line + 1;
    if (first <= line && line <= last) {
      if (
        ts.isInterfaceDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isTypeAliasDeclaration(node)
      ) {
        name = node.name?.text;
      }
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return name;
}

/** Every line of an installed file that a catalog's codes and channels name as their evidence. */
export function evidenceOf(catalog: Catalog): readonly Evidence[] {
  const items = [
    ...catalog.spaces.flatMap((space) =>
      space.codes.map(({ name, sources, value }) => ({
        of: `${space.id}/${name}`,
        pattern: new RegExp(`\\b${name}\\b|super.*[^\\d-]${String(value)}\\b`, 'u'),
        sources,
      })),
    ),
    ...catalog.channels.map(({ id, sources }) => ({
      of: id,
      pattern: new RegExp(`(?:\\b|event_)${id.replaceAll('-', '[-_]')}\\b`, 'u'),
      sources,
    })),
  ];
  return items.flatMap(({ of, pattern, sources }) =>
    sources.flatMap((reference) => {
      const place = lineOf(catalog, reference);
      if (place === undefined) {
        return [];
      }
      const text = installedText(place.package, place.file).split('\n')[place.line - 1] ?? '';
      return [{ of, text, isFitting: pattern.test(text) }];
    }),
  );
}

/** Where a reference such as `typings#L12` leads, if it leads into an installed package. */
export function lineOf(
  catalog: Catalog,
  reference: string,
): { readonly package: string; readonly file: string; readonly line: number } | undefined {
  const [id, line] = reference.split('#L');
  const source = catalog.sources.find((candidate) => candidate.id === id);
  return source?.package === undefined || source.file === undefined || line === undefined
    ? undefined
    : { package: source.package, file: source.file, line: Number(line) };
}

function sourceFile(packageName: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, installedText(packageName, file), ts.ScriptTarget.ES2023, true);
}

function literal(node: ts.Node): Value | undefined {
  if (ts.isStringLiteral(node)) {
    return node.text;
  }
  if (ts.isNumericLiteral(node)) {
    return Number(node.text);
  }
  return ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)
    ? -Number(node.operand.text)
    : undefined;
}

function isIgnored(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'ignore');
}
