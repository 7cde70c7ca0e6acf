import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { ConfigurationError } from '../configuration-error.js';

/** An SDK as it is installed in a project. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
}

/**
 * Looks for a package where an import in the project would.
 *
 * @param project - the project's folder.
 * @throws {ConfigurationError} one line, where its package.json cannot be read.
 */
export function installedPackage(name: string, project: string): InstalledPackage | undefined {
  const folders = createRequire(path.join(project, 'package.json')).resolve.paths(name) ?? [];
  const manifest = folders
    .map((folder) => path.join(folder, name, 'package.json'))
    .find((file) => existsSync(file));
  if (manifest === undefined) {
    return undefined;
  }
  return { name, version: versionIn(manifest) ?? 'of unknown version' };
}

function versionIn(manifest: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      readonly version?: unknown;
    };
    return typeof version === 'string' ? version : undefined;
  } catch {
    throw new ConfigurationError(`${manifest}: cannot be read as JSON`);
  }
}
