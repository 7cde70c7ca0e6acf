import type { ProjectStore } from './project-store.js';

/** So many files are judged with one that is linted: what lies beyond is not known. */
const mostFiles = 100;

/** A handler passes through so many files from where it is written to where it is registered. */
const mostLevels = 3;

/**
 * The files that are judged with one: what it imports, what imports it, what those import that
 * concerns an SDK, and what else imports the same.
 *
 * @returns paths, that of the file included, in their order.
 */
export function judgedFiles(file: string, store: ProjectStore): readonly string[] {
  const judged = new Set([file]);
  const add = (files: Iterable<string>): readonly string[] => {
    const added: string[] = [];
    for (const other of files) {
      if (judged.size < mostFiles && !judged.has(other)) {
        judged.add(other);
        added.push(other);
      }
    }
    return added;
  };
  const concerning = (files: readonly string[]): readonly string[] =>
    files.filter((other) => store.leadsToSdk(other));

  const imported = add(store.importedBy(file));
  let importers = add(store.importersOf(file));
  for (let level = 1; level < mostLevels; level += 1) {
    importers = [...importers, ...add(importers.flatMap((other) => store.importersOf(other)))];
  }
  add(concerning(importers.flatMap((other) => store.importedBy(other))));
  let below = concerning(imported);
  add(below.flatMap((other) => store.importersOf(other)));
  // Who listens to the same emitter, or fills the same object, need not import what concerns.
  add(imported.flatMap((other) => concerning(store.importersOf(other))));
  for (let level = 1; level < mostLevels; level += 1) {
    below = add(concerning(below.flatMap((other) => store.importedBy(other))));
  }
  return [...judged].sort();
}
