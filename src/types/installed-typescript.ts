import { createRequire } from 'node:module';
import path from 'node:path';

/** A TypeScript that stands in `node_modules`. */
export interface InstalledTypeScript {
  readonly version: string;
  /** The folder of the package. */
  readonly folder: string;
}

/** The TypeScripts that a file's project has. */
export interface InstalledTypeScripts {
  /** TypeScript 7 or later, which answers from a process of its own. */
  readonly native: InstalledTypeScript | undefined;
  /** TypeScript 5 or 6, which is loaded into this process. */
  readonly typescript: InstalledTypeScript | undefined;
}

/** The first major version that is native code. */
const firstNative = 7;

/** The names under which TypeScript is installed; the second one stands beside an older version. */
const packageNames = ['typescript', '@typescript/native'];

const byFolder = new Map<string, InstalledTypeScripts>();

/**
 * Looks for TypeScript where a file's own imports are looked for, then beside this plugin.
 *
 * @param folder - the folder of the file that is linted.
 */
export function installedTypeScripts(folder: string): InstalledTypeScripts {
  let found = byFolder.get(folder);
  if (found === undefined) {
    const candidates = [path.join(folder, 'file.js'), import.meta.url].flatMap((from) =>
      packageNames.flatMap((name) => installed(name, from) ?? []),
    );
    found = {
      native: candidates.find((candidate) => major(candidate) >= firstNative),
      typescript: candidates.find((candidate) => major(candidate) < firstNative),
    };
    byFolder.set(folder, found);
  }
  return found;
}

function installed(name: string, from: string): InstalledTypeScript | undefined {
  const require = createRequire(from);
  try {
    const file = require.resolve(`${name}/package.json`);
    const { version } = require(file) as { readonly version?: unknown };
    return typeof version === 'string' ? { version, folder: path.dirname(file) } : undefined;
  } catch {
    // Not installed, or being installed just now.
    return undefined;
  }
}

function major({ version }: InstalledTypeScript): number {
  return Number.parseInt(version, 10);
}
