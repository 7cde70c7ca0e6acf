import { builtInCatalogs } from '../../src/catalog/load.js';
import { type NewCatalog, catalogFile, catalogTest } from '../templates/catalog.js';
import { type PlannedFile, read, withLineAfter } from './project-files.js';
import type { Plan } from './run.js';

/** The files with a list of all catalogs. */
const lists = ['src/catalog/load.ts', 'tests/catalog/load.test.ts'];

/** The test with a list of the declarations that are generated: a new catalog cites no typings. */
const typingsTest = 'tests/typings/generated.test.ts';

/**
 * What a new catalog adds and changes.
 *
 * @throws {Error} one line that says what is wrong with its id.
 */
export function catalogPlan(catalog: NewCatalog, root: string): Plan {
  const { id } = catalog;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new Error(
      `"${id}" is no id of a catalog; write words in small letters, joined by hyphens, that begin with a letter, such as "agora-signaling"`,
    );
  }
  if (builtInCatalogs().some((other) => other.id === id)) {
    throw new Error(`there is a catalog "${id}" already`);
  }
  return {
    added: [
      { file: `catalogs/${id}.json`, text: catalogFile(catalog) },
      { file: `tests/catalog/${id}.test.ts`, text: catalogTest(catalog) },
    ],
    changed: [
      ...lists.map((file) => listed(root, file, id, (name) => `'${name}',`)),
      listed(root, typingsTest, id, (name) => `'typings/${name}.d.ts',`),
    ],
  };
}

/** A file whose list of catalogs has a further one at its end. */
function listed(root: string, file: string, id: string, line: (id: string) => string): PlannedFile {
  const text = read(root, file);
  const lines = text.split('\n').map((candidate) => candidate.trim());
  const last = builtInCatalogs().findLast((catalog) => lines.includes(line(catalog.id)));
  if (last === undefined) {
    throw new Error(`${file} lists no catalog`);
  }
  return { file, text: withLineAfter(text, line(last.id), line(id)) };
}
