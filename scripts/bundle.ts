import { type BuildResult, type Metafile, build } from 'esbuild';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Bundles the plugin, which then starts in a third of the time, and the command, each with the
// libraries that users shall not have to install. The declarations are tsc's.

const root = path.join(import.meta.dirname, '..');

/** What users have installed. */
const external = ['ajv', 'leven', 'typescript'];

/** What bundlers read before "main"; the "main" of jsonc-parser cannot be bundled. */
const mainFields = ['module', 'main'];

const shared = {
  absWorkingDir: root,
  bundle: true,
  external,
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  mainFields,
  metafile: true,
  platform: 'node',
  target: 'node20',
} as const;

const results = [
  await build({
    ...shared,
    entryPoints: ['src/command/main.ts'],
    outfile: 'dist/bin/sdk-errors.js',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: [
        '#!/usr/bin/env node',
        // Bundled CommonJS modules require parts of Node.
        "import { createRequire as createRequireForBundle } from 'node:module';",
        'const require = createRequireForBundle(import.meta.url);',
      ].join('\n'),
    },
  }),
  await build({
    ...shared,
    entryPoints: ['src/plugin.ts'],
    outfile: 'dist/src/plugin.js',
    sourcemap: 'linked',
  }),
];

chmodSync(path.join(root, 'dist/bin/sdk-errors.js'), 0o755);
writeFileSync(path.join(root, 'dist/bin/THIRD-PARTY-LICENSES'), licenses(results));

/** The licences of all packages of which something was bundled. */
function licenses(bundles: readonly BuildResult<{ metafile: true }>[]): string {
  const folders = new Set(bundles.flatMap(({ metafile }) => packageFolders(metafile)));
  const texts = [...folders].sort().map(licenseText);
  return [
    'The files of this package contain parts of the packages below, under these licences.\n',
    ...texts,
  ].join(`\n${'-'.repeat(78)}\n\n`);
}

function packageFolders(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? []),
  );
}

function licenseText(folder: string): string {
  const { license, name, version } = JSON.parse(
    readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
  ) as { readonly license?: string; readonly name: string; readonly version: string };
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined || license === undefined) {
    throw new Error(`${folder} has no licence to copy`);
  }
  const text = readFileSync(path.join(root, folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
