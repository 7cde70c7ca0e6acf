import { type BuildOptions, type BuildResult, type Metafile, type Plugin, build } from 'esbuild';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { publishDeclarations } from './declarations.js';

// Bundles the plugin, which then starts in a third of the time, and the command, each with the
// libraries that users shall not have to install. The declarations are tsc's.

const root = path.join(import.meta.dirname, '..');

/** The manifest, of which a bundle needs no more than this. */
const shortManifest: Plugin = {
  name: 'short-manifest',
  setup: (bundler) => {
    bundler.onLoad({ filter: /package\.json$/ }, ({ path: file }) => {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

/** Leaves a part to a file of its own, which is minified, because nobody reads it. */
function separate(filter: RegExp, file: string): Plugin {
  return {
    name: `separate ${file}`,
    setup: (bundler) => {
      bundler.onResolve({ filter }, () => ({ path: file, external: true }));
    },
  };
}

const separateResolver = separate(/^enhanced-resolve$/, './enhanced-resolve.cjs');
const shapes = /\/shapes\.generated\.js$/;

/** What the command shares with the plugin is not bundled twice. */
const sharedWithPlugin: Plugin = {
  name: 'shared-with-plugin',
  setup: (bundler) => {
    bundler.onResolve({ filter: /\/explaining-rule\.js$/ }, () => ({
      path: '../src/core.cjs',
      external: true,
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  // What users have installed.
  external: ['typescript'] as string[],
  legalComments: 'none',
  logLevel: 'warning',
  // What bundlers read before "main"; the "main" of jsonc-parser cannot be bundled.
  mainFields: ['module', 'main'],
  metafile: true,
  platform: 'node',
  target: 'node20',
} as const satisfies BuildOptions;

const results = [
  await build({
    ...shared,
    plugins: [shortManifest, sharedWithPlugin, separate(shapes, '../src/shapes.cjs')],
    entryPoints: ['src/command/main.ts'],
    outfile: 'dist/bin/sdk-errors.js',
    format: 'esm',
    minify: true,
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
    entryPoints: ['enhanced-resolve'],
    outfile: 'dist/src/enhanced-resolve.cjs',
    format: 'cjs',
    minify: true,
  }),
  await build({
    ...shared,
    entryPoints: ['src/catalog/shapes.generated.js'],
    outfile: 'dist/src/shapes.cjs',
    format: 'cjs',
    minify: true,
  }),
  // One copy for both kinds of modules: ESLint refuses two plugins of one name that are not the
  // same object. It is not minified, so that what it throws can be read without a source map.
  await build({
    ...shared,
    plugins: [shortManifest, separateResolver, separate(shapes, './shapes.cjs')],
    entryPoints: ['src/published.ts'],
    outfile: 'dist/src/core.cjs',
    format: 'cjs',
    define: { 'import.meta.url': 'urlOfBundle' },
    banner: { js: "const urlOfBundle = require('node:url').pathToFileURL(__filename).href;" },
  }),
];

const { default: plugin, ...named } = await import('../src/plugin.js');
const missing = Object.keys(named).filter((name) => !Object.hasOwn(plugin, name));
if (missing.length > 0) {
  throw new Error(`the plugin itself has no ${missing.join(', ')}, which require would not find`);
}
writeFileSync(
  path.join(root, 'dist/src/plugin.cjs'),
  `module.exports = require('./core.cjs').default;\n`,
);
writeFileSync(
  path.join(root, 'dist/src/plugin.js'),
  [
    // By require: an import would first search all of the file for the names that it exports.
    "import { createRequire } from 'node:module';",
    "const plugin = createRequire(import.meta.url)('./plugin.cjs');",
    'export default plugin;',
    `export const { ${Object.keys(named).join(', ')} } = plugin;\n`,
  ].join('\n'),
);
publishDeclarations(path.join(root, 'dist'), path.join(root, 'dist/src/plugin.d.ts'));

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
