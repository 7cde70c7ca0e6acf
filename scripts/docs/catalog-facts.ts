import type { Catalog, Code, Source } from '../../src/catalog/catalog.js';
import {
  type CheckedSpace,
  checkAgainstTypings,
  packagesInUse,
} from '../../src/command/check-catalog.js';
import { loadTypeScript } from '../../src/import/typescript.js';

/** A count, with why it is zero where it is. */
export interface Count {
  readonly count: number;
  readonly whyZero: string | undefined;
}

/** What a catalog rests on, in numbers. */
export interface CatalogFacts {
  readonly id: string;
  readonly codes: number;
  readonly sources: Readonly<Record<Source['kind'], number>>;
  /** Codes that `sdk-errors check` finds in the typings installed beside this project. */
  readonly inTypings: Count;
  /** Codes that somebody saw in the code of a package. */
  readonly atRunTime: Count;
  readonly hazards: Count;
  readonly channels: number;
  /** Channels that no code lists, and that do not deliver any code of a space. */
  readonly channelsWithoutCode: Count & { readonly names: readonly string[] };
  /**
   * Codes that list no channel, and no channel delivers any code of their space. General ones
   * are apart: every method can deliver them.
   */
  readonly codesWithoutChannel: Count & { readonly hidden: number };
  readonly generalCodes: number;
}

/**
 * Counts what each catalog rests on.
 *
 * @param project - the folder whose `node_modules` has the SDKs.
 */
export function catalogFacts(
  catalogs: readonly Catalog[],
  project: string,
): readonly CatalogFacts[] {
  const typescript = loadTypeScript(project);
  return catalogs.map((catalog) => {
    const codes = catalog.spaces.flatMap((space) => space.codes);
    const delivered = deliveredWhole(catalog);
    const listed = new Set(codes.flatMap((code) => code.channels));
    const unlisted = catalog.channels
      .filter(({ id, payload }) => !listed.has(id) && payload.every((each) => each.codes !== 'any'))
      .map(({ id }) => id);
    const withoutChannel = catalog.spaces
      .filter(({ id }) => !delivered.has(id))
      .flatMap((space) => space.codes)
      .filter(({ channels }) => channels.length === 0);
    const stray = withoutChannel.filter(({ general }) => general !== true);
    return {
      id: catalog.id,
      codes: codes.length,
      sources: {
        document: countOf(catalog, 'document'),
        typings: countOf(catalog, 'typings'),
        observation: countOf(catalog, 'observation'),
      },
      inTypings: inTypings(catalog, typescript, project),
      atRunTime: atRunTime(catalog, codes),
      hazards: counted(
        catalog.hazards.length,
        'no value means two codes, and no code arrives as a text other than its name',
      ),
      channels: catalog.channels.length,
      channelsWithoutCode: {
        ...counted(unlisted.length, 'each delivers a code'),
        names: unlisted,
      },
      codesWithoutChannel: {
        ...counted(
          stray.length,
          'each code lists a channel, is general, or comes by a channel that delivers any code of its space',
        ),
        hidden: stray.filter(({ status }) => status === 'hidden').length,
      },
      generalCodes: codes.filter(({ general }) => general === true).length,
    };
  });
}

/** The spaces of which a channel delivers any code. */
function deliveredWhole({ channels }: Catalog): ReadonlySet<string> {
  const payloads = channels.flatMap(({ payload }) => payload);
  return new Set(payloads.filter(({ codes }) => codes === 'any').map(({ space }) => space));
}

function countOf({ sources }: Catalog, kind: Source['kind']): number {
  return sources.filter((source) => source.kind === kind).length;
}

function counted(count: number, whyZero: string): Count {
  return { count, whyZero: count === 0 ? whyZero : undefined };
}

function inTypings(
  catalog: Catalog,
  typescript: ReturnType<typeof loadTypeScript>,
  project: string,
): Count {
  const packages = packagesInUse(catalog, project);
  if (packages.length === 0) {
    return counted(0, whyNotInstalled(catalog));
  }
  const checked = checkAgainstTypings(catalog, packages, typescript, project);
  const found = new Set((checked?.spaces ?? []).flatMap((space) => codesIn(catalog, space)));
  const names = packages.map(({ name }) => `\`${name}\``).join(', ');
  return counted(found.size, `the typings of ${names} have no constants of its spaces`);
}

/** The codes of a space that a declaration has, by their names; unions of literals have values alone. */
function codesIn({ spaces }: Catalog, { declaration, space }: CheckedSpace): readonly Code[] {
  const names = new Set(declaration.members.map(({ name }) => name));
  const values = new Set(
    declaration.members.filter(({ name }) => name === undefined).map(({ value }) => value),
  );
  return spaces
    .filter(({ id }) => id === space)
    .flatMap(({ codes }) => codes)
    .filter((code) => names.has(code.name) || values.has(code.value));
}

function whyNotInstalled({ packages }: Catalog): string {
  return packages.length === 0
    ? 'the SDK is no npm package'
    : `${packages.map((name) => `\`${name}\``).join(', ')} is not installed here`;
}

/** Who observes a package, and not a page or an application, names it. */
function atRunTime(catalog: Catalog, codes: readonly Code[]): Count {
  const observed = new Set(
    catalog.sources
      .filter((source) => source.kind === 'observation' && source.package !== undefined)
      .map(({ id }) => id),
  );
  const found = codes.filter((code) =>
    // A reference may go on to the line: `observed#L40`.
    code.sources.some((source) => observed.has(source.replace(/#.*$/u, ''))),
  );
  const why =
    catalog.packages.length === 0
      ? 'the SDK is no npm package'
      : observed.size === 0
        ? 'no source is an observation of the package'
        : 'the observation of the package shows none of its codes';
  return counted(found.length, why);
}
