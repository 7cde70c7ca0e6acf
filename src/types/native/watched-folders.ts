import path from 'node:path';

/** The modules that a text imports by relative paths. */
const relativeImport = /\b(?:from|import|require)\s*\(?\s*["'](?<module>\.[^"'\n]*)["']/gu;

/**
 * The folders in which a new file can change the types of a program: those of its own files, those
 * of the relative imports of the text that is linted, and every folder of installed packages.
 *
 * @param files - the files of the program.
 * @param linted - the text that is linted, and its file.
 */
export function watchedFolders(
  files: readonly string[],
  linted: { readonly fileName: string; readonly text: string },
): Set<string> {
  const own = files.filter((file) => !file.includes('/node_modules/') && path.isAbsolute(file));
  const imported = [...linted.text.matchAll(relativeImport)].map(({ groups }) =>
    path.posix.resolve(path.posix.dirname(linted.fileName), groups?.module ?? '.'),
  );
  const folders = new Set([...own, ...imported].map((file) => path.posix.dirname(file)));
  for (const file of files) {
    for (const folder of packageFolders(file)) {
      folders.add(folder);
    }
  }
  for (const folder of upwards(path.posix.dirname(linted.fileName))) {
    folders.add(path.posix.join(folder, 'node_modules'));
    folders.add(path.posix.join(folder, 'node_modules/@types'));
  }
  return folders;
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
