import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { InstalledTypeScript } from '../installed-typescript.js';

/** The module that TypeScript 7 offers to other programs. */
export type NativeModule = typeof import('@typescript/native/unstable/sync');

/** The version whose interface is known here: it is unstable, and the next one may differ. */
const knownVersion = '7.0.';

/** A loaded TypeScript 7 and the program that answers. */
export interface NativeTypeScript {
  readonly module: NativeModule;
  readonly executable: string;
}

/**
 * Loads TypeScript 7's interface, without starting it.
 *
 * @throws {Error} one line that says why it cannot be used.
 */
export function loadNative({ folder, version }: InstalledTypeScript): NativeTypeScript {
  if (!version.startsWith(knownVersion)) {
    throw new Error(`TypeScript ${version} is not supported as a native source of types (7.0 is)`);
  }
  const require = createRequire(path.join(folder, 'package.json'));
  const executable = executableOf(require, folder);
  const manifest = require('./package.json') as { readonly exports: Record<string, string> };
  const entry = manifest.exports['./unstable/sync'];
  if (entry === undefined) {
    throw new Error(`TypeScript ${version} in ${folder} has no "unstable/sync"`);
  }
  return { module: require(entry) as NativeModule, executable };
}

/**
 * The program for this machine, which is an optional dependency of TypeScript. It is looked for
 * here, because TypeScript reports a failed start as an uncaught exception.
 */
function executableOf(require: NodeJS.Require, folder: string): string {
  const name = `@typescript/typescript-${process.platform}-${process.arch}`;
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const file = path.join(path.dirname(manifest), 'lib', `tsc${suffix}`);
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    throw new Error(`TypeScript in ${folder} lacks its program for this machine (${name})`);
  }
}
