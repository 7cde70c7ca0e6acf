import { readdirSync } from 'node:fs';
import path from 'node:path';

const configName = /^[jt]sconfig(?:\..+)?\.json$/u;

/**
 * The configuration that a component belongs to. TypeScript lists no components, so that it is the
 * one of its nearest neighbours: in the nearest folder upwards that has configurations, the one
 * that lists a file with the longest way in common.
 *
 * @param file - the component.
 * @param fileNames - reads which files a configuration lists.
 * @returns undefined where no folder upwards has a configuration.
 */
export function componentOwner(
  file: string,
  fileNames: (config: string) => Iterable<string>,
): string | undefined {
  const configs = nearestConfigs(path.posix.dirname(file));
  const [first] = configs
    .map((config) => ({ config, length: longestWay(file, fileNames(config)) }))
    .sort((one, other) => other.length - one.length);
  return first?.config;
}

function nearestConfigs(folder: string): string[] {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    const configs = namesIn(current).filter((name) => configName.test(name));
    if (configs.length > 0) {
      // The plain name comes first, for a folder in which nothing is listed.
      return configs
        .sort((one, other) => one.length - other.length)
        .map((name) => path.posix.join(current, name));
    }
    if (path.posix.dirname(current) === current) {
      return [];
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A file of a processor lies in a folder that is none: `README.md/0.ts`.
    return [];
  }
}

function longestWay(file: string, others: Iterable<string>): number {
  return [...others].reduce((longest, other) => Math.max(longest, commonFolders(file, other)), 0);
}

function commonFolders(one: string, other: string): number {
  const folders = path.posix.dirname(one).split('/');
  const others = path.posix.dirname(other).split('/');
  const different = folders.findIndex((folder, position) => folder !== others[position]);
  return different === -1 ? folders.length : different;
}
