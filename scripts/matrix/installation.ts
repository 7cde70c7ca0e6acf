import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { npm } from './npm.js';
import type { Row } from './rows.js';

/** A copy of the project of the matrix in which a row is installed. */
export interface Installation {
  readonly folder: string;
  /** The installed version of each package of the row. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Packs the plugin.
 *
 * @returns the tarball.
 */
export function pack(root: string, target: string): string {
  // What is packed was built before: the scripts of the package would build it again.
  const printed = npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', target);
  const [packed] = JSON.parse(printed) as readonly { readonly filename: string }[];
  return path.join(target, packed?.filename ?? '');
}

/**
 * Copies the project into a folder of its own and installs a row in it, as a user does.
 *
 * @throws {Error} with what npm says, for instance of versions that do not go together.
 */
export function install(row: Row, tarball: string, project: string, target: string): Installation {
  const folder = path.join(target, row.name.replaceAll(/[^\w.]+/gu, '-'));
  mkdirSync(folder, { recursive: true });
  cpSync(project, folder, { recursive: true });
  useSdk(folder, row.sdk);
  const dependencies = { ...row.dependencies, 'eslint-plugin-sdk-errors': `file:${tarball}` };
  const manifest = { name: 'matrix', private: true, type: 'module', devDependencies: dependencies };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  npm(folder, 'install', '--strict-peer-deps', '--no-audit', '--no-fund', '--prefer-offline');
  return {
    folder,
    versions: Object.fromEntries(
      Object.keys(dependencies).map((name) => [name, installedVersion(folder, name)]),
    ),
  };
}

/** Writes the package of the SDK into the imports of the project. */
function useSdk(folder: string, sdk: string): void {
  for (const name of ['calls.js', 'engine.ts', 'room.ts', 'simulcast.ts']) {
    const file = path.join(folder, 'src', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace("'@volcengine/rtc'", `'${sdk}'`));
  }
}

function installedVersion(folder: string, name: string): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
