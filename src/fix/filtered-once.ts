/** The items of a list that pass a test. Each is tested once, and not before it is needed. */
export class FilteredOnce<Item> implements Iterable<Item> {
  readonly #passed: Item[] = [];
  #tested = 0;

  constructor(
    private readonly items: readonly Item[],
    private readonly passes: (item: Item) => boolean,
  ) {}

  *[Symbol.iterator](): Generator<Item> {
    for (let at = 0; this.#has(at); at += 1) {
      yield this.#passed[at] as Item;
    }
  }

  /** Tests on until so many items have passed. */
  #has(position: number): boolean {
    while (position >= this.#passed.length && this.#tested < this.items.length) {
      const item = this.items[this.#tested] as Item;
      this.#tested += 1;
      if (this.passes(item)) {
        this.#passed.push(item);
      }
    }
    return position < this.#passed.length;
  }
}
