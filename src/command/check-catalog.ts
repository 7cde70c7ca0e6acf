import { type Agreement, compareWithDeclaration } from '../catalog/agreement.js';
import type { Catalog, Code, Space } from '../catalog/catalog.js';
import { CodeSpace } from '../catalog/code-space.js';
import { builtInCatalogs } from '../catalog/load.js';
import type { TypeScript } from '../import/typescript.js';
import { type ConstantsDeclaration, DeclaredConstants } from './declared-constants.js';
import { type InstalledPackage, installedPackage } from './installed-package.js';

/** An SDK as it is installed, and the version that the catalog knows. */
export interface CheckedPackage extends InstalledPackage {
  /** The latest version among the catalog's sources. */
  readonly knownVersion: string | undefined;
}

/** A space against one declaration of it. */
export interface CheckedSpace extends Agreement {
  readonly space: string;
  readonly declaration: ConstantsDeclaration;
  /** Codes of later versions: the installed one is older than the catalog's. */
  readonly later: readonly Code[];
}

/** What came of a catalog. */
export interface CheckedCatalog {
  readonly catalog: Catalog;
  /** Comes with this package: an application cannot correct it. */
  readonly isBuiltIn: boolean;
  readonly packages: readonly CheckedPackage[];
  readonly spaces: readonly CheckedSpace[];
  /** Spaces that name an enum that no typings declare. */
  readonly undeclared: readonly { readonly space: string; readonly enum: string }[];
  /** Spaces without an enum, whose constants the typings have nowhere either. */
  readonly skippedSpaces: readonly string[];
  /** Enums of the typings that go by the name of errors, and that no space names. */
  readonly otherEnums: readonly string[];
}

/** What a check found, and what it could not look at. */
export interface CheckReport {
  readonly checked: readonly CheckedCatalog[];
  readonly skipped: readonly { readonly catalog: string; readonly reason: string }[];
}

/** The packages of a catalog that a project has. */
export function packagesInUse(catalog: Catalog, project: string): readonly CheckedPackage[] {
  return catalog.packages.flatMap((name) => {
    const installed = installedPackage(name, project);
    return installed === undefined
      ? []
      : [{ ...installed, knownVersion: knownVersion(catalog, name) }];
  });
}

/**
 * Compares a catalog with the typings of the SDK that a project has.
 *
 * @param packages - as `packagesInUse` gives them, at least one.
 * @returns undefined where none of the packages has typings.
 */
export function checkAgainstTypings(
  catalog: Catalog,
  packages: readonly CheckedPackage[],
  typescript: TypeScript,
  project: string,
): CheckedCatalog | undefined {
  const names = packages.map(({ name }) => name);
  const constants = new DeclaredConstants(typescript, project, names, catalog.packages);
  if (constants.packages.length === 0) {
    return undefined;
  }
  const found = catalog.spaces.map((space) => ({
    space,
    declarations: space.enum === undefined ? constants.at(space) : constants.find(space.enum),
  }));
  return {
    catalog,
    isBuiltIn: builtInCatalogs().includes(catalog),
    packages,
    spaces: found.flatMap(({ declarations, space }) =>
      onePerPackage(declarations, space).map((declaration) =>
        checkSpace(catalog, space, declaration, packages),
      ),
    ),
    undeclared: found.flatMap(({ declarations, space }) =>
      declarations.length === 0 && space.enum !== undefined
        ? [{ space: space.id, enum: space.enum }]
        : [],
    ),
    skippedSpaces: found
      .filter(({ declarations, space }) => declarations.length === 0 && space.enum === undefined)
      .map(({ space }) => space.id),
    otherEnums: constants
      .errorEnums()
      .filter((name) => catalog.spaces.every((space) => space.enum !== name)),
  };
}

/** Whether a catalog and the typings agree. */
export function isTrue({ spaces, undeclared }: CheckedCatalog): boolean {
  return undeclared.length === 0 && spaces.every(({ disagreements }) => disagreements.length === 0);
}

function checkSpace(
  catalog: Catalog,
  space: Space,
  declaration: ConstantsDeclaration,
  packages: readonly CheckedPackage[],
): CheckedSpace {
  const typings = new Set(
    catalog.sources.filter(({ kind }) => kind === 'typings').map(({ id }) => id),
  );
  const { disagreements, documentedOnly } = compareWithDeclaration(
    new CodeSpace(catalog, space),
    declaration.members,
    // A reference may go on to the line: `typings#L40`.
    (code) => code.sources.some((source) => typings.has(source.replace(/#.*$/u, ''))),
  );
  const isOlder = packages.some((each) => each.name === declaration.package && isOutdated(each));
  const gone = disagreements.filter((each) => each.kind === 'gone');
  return {
    space: space.id,
    declaration,
    disagreements: isOlder ? disagreements.filter((each) => each.kind !== 'gone') : disagreements,
    later: isOlder ? gone.map(({ code }) => code) : [],
    documentedOnly,
  };
}

/** A package may declare a name in several namespaces: the one that is most like the space counts. */
function onePerPackage(
  declarations: readonly ConstantsDeclaration[],
  space: Space,
): readonly ConstantsDeclaration[] {
  const known = new Set<unknown>(space.codes.flatMap(({ name, value }) => [name, value]));
  const likeness = ({ members }: ConstantsDeclaration): number =>
    members.filter(({ name, value }) => known.has(name) || known.has(value)).length;
  const best = new Map<string, ConstantsDeclaration>();
  for (const declaration of declarations) {
    const other = best.get(declaration.package);
    if (other === undefined || likeness(declaration) > likeness(other)) {
      best.set(declaration.package, declaration);
    }
  }
  return [...best.values()];
}

/** Numbers by what they count; a pre-release stands after its release, which does no harm here. */
const { compare: compareVersions } = new Intl.Collator('en', { numeric: true });

function knownVersion(catalog: Catalog, name: string): string | undefined {
  return catalog.sources
    .filter((source) => source.kind === 'typings' && source.package === name)
    .flatMap(({ version }) => version ?? [])
    .sort(compareVersions)
    .at(-1);
}

function isOutdated({ knownVersion, version }: CheckedPackage): boolean {
  return knownVersion !== undefined && compareVersions(version, knownVersion) < 0;
}
