import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

it('all that linting loads is installed with the plugin', () => {
  const missing = filesFrom('dist/src/plugin.js').flatMap((file) =>
    packagesIn(file)
      .filter((name) => !Object.hasOwn(dependencies, name))
      .map((name) => `${file}: ${name}`),
  );

  expect(missing).toEqual([]);
});

it('every dependency is used', () => {
  const texts = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));

  const unused = Object.keys(dependencies).filter(
    (name) => !texts.some((text) => text.includes(`'${name}'`)),
  );

  expect(unused).toEqual([]);
});

/** A file and all that it imports, at any remove. */
function filesFrom(entry: string, found = new Set<string>()): string[] {
  if (!found.has(entry)) {
    found.add(entry);
    for (const name of importedAtRunTime(entry).filter((other) => other.startsWith('.'))) {
      filesFrom(path.posix.join(path.posix.dirname(entry), name), found);
    }
  }
  return [...found];
}

/** The packages that a file imports. */
function packagesIn(file: string): string[] {
  return importedAtRunTime(file)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map((name) => (/^(?:@[^/]+\/)?[^/]+/u.exec(name) ?? [''])[0]);
}

function importedAtRunTime(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles.map(({ fileName }) => fileName);
}
