/** A place that holds a value. What it holds depends on the path that the run is on. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what it may hold
export class Cell<Held> {
  declare readonly held: Held;
}

/** So many stores read through each other before they become one. */
const maxDepth = 24;

/** What all cells hold on one path of a run. A fork sees its parent's values and writes its own. */
export class Store {
  readonly writes = new Map<Cell<unknown>, unknown>();
  readonly #depth: number;

  constructor(readonly parent?: Store) {
    this.#depth = parent === undefined ? 0 : parent.#depth + 1;
  }

  get<Held>(cell: Cell<Held>): Held | undefined {
    if (this.writes.has(cell)) {
      return this.writes.get(cell) as Held;
    }
    for (let store = this.parent; store !== undefined; store = store.parent) {
      if (store.writes.has(cell)) {
        return store.writes.get(cell) as Held;
      }
    }
    return undefined;
  }

  set<Held>(cell: Cell<Held>, held: Held): void {
    this.writes.set(cell, held);
  }

  /** A store for a path that begins here. */
  fork(): Store {
    return new Store(this.#depth >= maxDepth ? this.#compacted() : this);
  }

  /** What is written here and in the parents, but for the outermost. */
  written(): ReadonlyMap<Cell<unknown>, unknown> {
    return this.#flattened().writes;
  }

  /**
   * A store with the same values that reads through fewer others: it takes in those above a much
   * greater one, so that each value is copied a few times only, however long a run is.
   */
  #compacted(): Store {
    const taken: Store[] = [];
    let size = 0;
    let rest = this as Store;
    while (rest.parent !== undefined && (rest.writes.size <= 2 * size || taken.length < 2)) {
      taken.push(rest);
      size += rest.writes.size;
      rest = rest.parent;
    }
    const compact = new Store(rest);
    for (const store of taken.reverse()) {
      for (const [cell, held] of store.writes) {
        compact.writes.set(cell, held);
      }
    }
    return compact;
  }

  /** A store with the same values that reads through the outermost one alone. */
  #flattened(): Store {
    const chain: Store[] = [];
    let root = this as Store;
    while (root.parent !== undefined) {
      chain.push(root);
      root = root.parent;
    }
    const flat = new Store(root);
    for (const store of chain.reverse()) {
      for (const [cell, held] of store.writes) {
        flat.writes.set(cell, held);
      }
    }
    return flat;
  }
}

/**
 * The store in which several paths meet.
 *
 * @param join - the value that stands for several.
 */
export function joinStores(
  ends: readonly Store[],
  join: (values: readonly unknown[], cell: Cell<unknown>) => unknown,
): Store {
  const [first, ...others] = ends;
  if (first === undefined) {
    throw new RangeError('no path to join');
  }
  if (others.length === 0) {
    return first;
  }
  const base = commonAncestor(ends);
  const written = new Set<Cell<unknown>>();
  for (const end of ends) {
    for (let store: Store | undefined = end; store !== base && store !== undefined;) {
      for (const cell of store.writes.keys()) {
        written.add(cell);
      }
      store = store.parent;
    }
  }
  const joined = base?.fork() ?? new Store();
  for (const cell of written) {
    joined.set(
      cell,
      join(
        ends.map((end) => end.get(cell)),
        cell,
      ),
    );
  }
  return joined;
}

function commonAncestor(ends: readonly Store[]): Store | undefined {
  const counts = new Map<Store, number>();
  for (const end of ends) {
    for (let store: Store | undefined = end; store !== undefined; store = store.parent) {
      counts.set(store, (counts.get(store) ?? 0) + 1);
    }
  }
  for (let store = ends[0]; store !== undefined; store = store.parent) {
    if (counts.get(store) === ends.length) {
      return store;
    }
  }
  return undefined;
}
