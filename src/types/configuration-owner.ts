import path from 'node:path';

/** A configuration, as far as it says which files belong to it. */
export interface Configuration {
  readonly fileNames: ReadonlySet<string>;
  /** The configurations that it refers to. */
  readonly referenced: readonly string[];
}

const configNames = ['tsconfig.json', 'jsconfig.json'];

/**
 * The configuration that a file belongs to, as in an editor: the nearest one upwards that lists it,
 * itself or by its references.
 *
 * @param read - reads a configuration file; undefined where there is none.
 * @returns undefined where no configuration lists the file.
 */
export function configurationOwner<Config extends Configuration>(
  file: string,
  read: (config: string) => Config | undefined,
): Config | undefined {
  for (const config of upwards(path.posix.dirname(file), read)) {
    for (const member of withReferences(config, read, new Set())) {
      if (member.fileNames.has(file)) {
        return member;
      }
    }
  }
  return undefined;
}

function* upwards<Config>(
  folder: string,
  read: (config: string) => Config | undefined,
): Generator<Config> {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    for (const name of configNames) {
      const config = read(path.posix.join(current, name));
      if (config !== undefined) {
        yield config;
      }
    }
    if (path.posix.dirname(current) === current) {
      return;
    }
  }
}

function* withReferences<Config extends Configuration>(
  config: Config,
  read: (config: string) => Config | undefined,
  seen: Set<Config>,
): Generator<Config> {
  if (seen.has(config)) {
    return;
  }
  seen.add(config);
  yield config;
  for (const reference of config.referenced) {
    const referenced = read(reference);
    if (referenced !== undefined) {
      yield* withReferences(referenced, read, seen);
    }
  }
}
