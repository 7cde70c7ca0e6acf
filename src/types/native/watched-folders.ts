import path from 'node:path';

/** The modules that a text imports, where they are named by relative paths or lie in a scope. */
const importedModule = /\b(?:from|import|require)\s*\(?\s*["'](?<module>[.@][^"'\n]*)["']/gu;

/**
 * The folders in which a new file can change the types of a program: those of its own files, those
 * that the linted text imports from, and every folder of installed packages.
 *
 * @param files - the files of the program.
 * @param linted - the text that is linted, and its file.
 */
export function watchedFolders(
  files: readonly string[],
  { fileName, text }: { readonly fileName: string; readonly text: string },
): Set<string> {
  const own = files.filter((file) => !file.includes('/node_modules/') && path.isAbsolute(file));
  const folder = path.posix.dirname(fileName);
  const modules = [...text.matchAll(importedModule)].map(({ groups }) => groups?.module ?? '.');
  const imported = modules
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.resolve(folder, name));
  const scopes = modules.filter((name) => name.startsWith('@')).map((name) => name.split('/', 1));
  return new Set([
    ...[...own, ...imported].map((file) => path.posix.dirname(file)),
    ...files.flatMap((file) => [...packageFolders(file)]),
    ...[...upwards(folder)].flatMap((current) =>
      [[], ['@types'], ...scopes].map((names) =>
        path.posix.join(current, 'node_modules', ...names),
      ),
    ),
  ]);
}

/** The folders named `node_modules`, and the scopes in them, that a file lies in. */
function* packageFolders(file: string): Generator<string> {
  for (const { 0: match, index } of file.matchAll(/\/node_modules(?:\/@[^/]+)?(?=\/)/gu)) {
    yield file.slice(0, index + match.length);
    yield file.slice(0, index + '/node_modules'.length);
  }
}

function* upwards(folder: string): Generator<string> {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    yield current;
    if (path.posix.dirname(current) === current) {
      return;
    }
  }
}
