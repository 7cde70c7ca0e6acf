import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

import { npm } from '../../scripts/matrix/npm.js';

const root = path.resolve(import.meta.dirname, '../..');

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly peerDependencies: Readonly<Record<string, string>>;
};

it('nothing is installed with the plugin', () => {
  expect(Object.keys(manifest)).not.toContain('dependencies');
  expect(Object.keys(manifest)).not.toContain('optionalDependencies');
  expect(Object.keys(manifest)).not.toContain('bundledDependencies');
});

it.each(['dist/src/plugin.js', 'dist/src/plugin.cjs', 'dist/bin/sdk-errors.js'])(
  '%s loads parts of Node and its own files alone',
  async (entry) => {
    expect(await packagesLoadedBy(entry)).toEqual([]);
  },
);

it.each(['dist/src/plugin.d.ts', 'dist/src/plugin.d.cts'])(
  'the types of %s come from the package itself and from what the user has',
  (entry) => {
    const packages = filesFrom(entry).flatMap(packagesIn);

    expect(packages).toContain('eslint');
    expect(packages.filter((name) => !Object.hasOwn(manifest.peerDependencies, name))).toEqual([]);
  },
);

it('what is installed takes three megabytes at most, and no source maps', () => {
  const [packed] = JSON.parse(npm(root, 'pack', '--dry-run', '--ignore-scripts', '--json')) as {
    readonly unpackedSize: number;
    readonly files: readonly { readonly path: string }[];
  }[];

  expect(packed?.unpackedSize).toBeLessThan(3_000_000);
  expect(packed?.files.map((file) => file.path)).toContain('dist/src/plugin.cjs');
  expect(packed?.files.filter((file) => file.path.endsWith('.map'))).toEqual([]);
});

/** The packages that a script loads, itself or through its own files. */
async function packagesLoadedBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    packages: 'external',
    platform: 'node',
    write: false,
  });
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports.map(({ path: name }) => name))
    .filter((name) => !isBuiltin(name));
}

/** A file of declarations and all that it imports, at any remove. */
function filesFrom(entry: string, found = new Set<string>()): string[] {
  if (!found.has(entry)) {
    found.add(entry);
    for (const name of importedBy(entry).filter((other) => other.startsWith('.'))) {
      const file = name.replace(/\.(?<kind>c?)js$/u, '.d.$<kind>ts');
      filesFrom(path.posix.join(path.posix.dirname(entry), file), found);
    }
  }
  return [...found];
}

/** The packages whose types a file of declarations imports. */
function packagesIn(file: string): string[] {
  return importedBy(file)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map((name) => (/^(?:@[^/]+\/)?[^/]+/u.exec(name) ?? [''])[0]);
}

function importedBy(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles.map(({ fileName }) => fileName);
}
