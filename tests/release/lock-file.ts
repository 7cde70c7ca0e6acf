import semver from 'semver';

/** A package as `package-lock.json` lists it. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
}

/** `package-lock.json`; its packages by where they are installed, the project itself at `''`. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The `overrides` of `package.json`: for a package everywhere, or below another. */
export interface Overrides {
  readonly [name: string]: Overrides | string;
}

type Ranges = Readonly<Record<string, string>>;

/**
 * The ranges that `npm ci` asks the registry about, whatever the lock file says: what they stand
 * for can be another version tomorrow, and then it refuses the lock file.
 *
 * @returns a line for each.
 */
export function movingRanges({ packages }: LockFile, overrides: Overrides): string[] {
  return Object.entries(packages).flatMap(([place, locked]) =>
    Object.entries(rangesOf(locked))
      .map(([name, range]) => ({ name, range: overridden(place, name, overrides) ?? range }))
      .filter(({ range }) => moves(range, place === ''))
      .map(({ name, range }) => `${place === '' ? 'package.json' : place}: ${name}@${range}`),
  );
}

/** Whom a version of Node is too old or too new for, which `npm ci` says of each as EBADENGINE. */
export function refusedBy({ packages }: LockFile, node: string): string[] {
  return Object.entries(packages)
    .filter(([, { engines, optional }]) => {
      const range = engines?.node;
      return optional !== true && range !== undefined && !semver.satisfies(node, range);
    })
    .map(([place, { engines }]) => `${place}: ${engines?.node ?? ''}`);
}

function rangesOf(locked: LockedPackage): Ranges {
  return {
    ...locked.peerDependencies,
    ...locked.devDependencies,
    ...locked.optionalDependencies,
    ...locked.dependencies,
  };
}

function overridden(place: string, name: string, overrides: Overrides): string | undefined {
  const dependent = /(?:@[^/]+\/)?[^/]+$/u.exec(place)?.[0] ?? '';
  const below = overrides[dependent];
  const override = (typeof below === 'object' ? below[name] : undefined) ?? overrides[name];
  const range = typeof override === 'object' ? override['.'] : override;
  // `$name` stands for the project's own range, which is looked at by itself.
  return typeof range === 'string' ? range.replace(/^\$.*$/u, '1.0.0') : undefined;
}

/** Of others `*` is satisfied by whatever is locked; of our own it says nothing of what was meant. */
function moves(range: string, isOwn: boolean): boolean {
  const [, aliased] = /^npm:(?:@[^/]+\/)?[^@]+(?:@(?<range>.*))?$/u.exec(range) ?? [];
  const known = range.startsWith('npm:') ? (aliased ?? '*') : range;
  const valid = semver.validRange(known);
  return valid === null || (isOwn && valid === '*');
}
