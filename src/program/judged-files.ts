import type { ProjectGraph } from './project-graph.js';

/** So many files are judged with one that is linted: what lies beyond is not known. */
const mostFiles = 60;

/** A handler passes through so many files from where it is written to where it is registered. */
const mostLevels = 3;

/**
 * The files whose registrations are looked at for one that is linted: on the way to the SDK that it
 * imports, the files that import it, with their ways to the SDK, those that share an object of the
 * SDK or an emitter with it, and those that add to a table which one of them reads.
 *
 * @returns paths, that of the file included, in their order.
 */
export function judgedFiles(file: string, graph: ProjectGraph): readonly string[] {
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
  // One that is linted may name an SDK itself, and use another's by way of a wrapper.
  const isWrapper = (one: string, from: string): boolean =>
    from === file &&
    graph.listens(one) &&
    (graph.distanceOf(one) === 1 || graph.callsWith(file, one));
  const addWay = (from: string): readonly string[] => {
    const all: string[] = [];
    let level: readonly string[] = [from];
    for (let depth = 0; depth < mostLevels && level.length > 0; depth += 1) {
      level = add(
        level.flatMap((other) =>
          graph
            .importedBy(other)
            .filter((one) => isNearer(one, other, graph) || isWrapper(one, other)),
        ),
      );
      all.push(...level);
    }
    return all;
  };

  const way = [...addWay(file)];
  // Rejections alone come from what a file imports, whoever else imports that.
  const isReached = graph.isReached(file);
  let importers: readonly string[] = isReached ? [file] : [];
  for (let level = 0; level < mostLevels; level += 1) {
    importers = add(
      importers.flatMap((other) =>
        graph.importersOf(other).filter(
          (importer) =>
            graph.distanceOf(importer) < 2 ||
            graph.exportsAnew(importer, other) ||
            // A helper of a handler need not be near the SDK itself.
            (level === 0 && graph.distanceOf(file) === 0),
        ),
      ),
    );
    for (const importer of importers) {
      way.push(...addWay(importer));
    }
  }
  const shared = isReached
    ? [...way, ...graph.importedBy(file).filter((other) => graph.isFilled(other))]
    : [];
  add(
    shared
      .filter((other) => graph.distanceOf(other) === 0)
      .flatMap((other) => graph.importersOf(other).filter((one) => graph.distanceOf(one) < 2)),
  );
  // What they read may be completed elsewhere.
  const read = new Set([...judged].flatMap((one) => [one, ...graph.importedBy(one)]));
  for (const one of read) {
    add(graph.completersOf(one));
  }
  return [...judged].sort();
}

/** Whether an import leads nearer to what names an SDK, or from one that does to another. */
function isNearer(to: string, from: string, graph: ProjectGraph): boolean {
  const distance = graph.distanceOf(to);
  return distance === 0 || distance < graph.distanceOf(from);
}
