import { createRequire } from 'node:module';
import path from 'node:path';

import { ConfigurationError } from '../configuration-error.js';

export type TypeScript = typeof import('typescript');

/**
 * The user's own TypeScript, else the one beside this package.
 *
 * @param folder - where the user's project is.
 * @param findInstalled - gives what is installed, the user's own first.
 * @throws {ConfigurationError} one line, where there is none, or one that cannot be asked.
 */
export function loadTypeScript(
  folder: string,
  findInstalled: (folder: string) => readonly Partial<TypeScript>[] = installedFor,
): TypeScript {
  const installed = findInstalled(folder);
  const usable = installed.find((candidate) => typeof candidate.createProgram === 'function');
  if (usable !== undefined) {
    return usable as TypeScript;
  }
  const [found] = installed;
  if (found === undefined) {
    throw new ConfigurationError(
      'declarations are read with TypeScript, which is not installed: npm install --save-dev typescript@6',
    );
  }
  const version = typeof found.version === 'string' ? found.version : '7';
  throw new ConfigurationError(
    `declarations are read with TypeScript 5 or 6, and TypeScript ${version} alone cannot be asked: install typescript@6 beside it`,
  );
}

function installedFor(folder: string): readonly Partial<TypeScript>[] {
  return [path.join(folder, 'package.json'), import.meta.url]
    .map((from) => load(from))
    .filter((candidate) => candidate !== undefined);
}

function load(from: string): Partial<TypeScript> | undefined {
  try {
    return createRequire(from)('typescript') as Partial<TypeScript>;
  } catch {
    return undefined;
  }
}
