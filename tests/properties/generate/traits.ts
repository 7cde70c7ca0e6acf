/** What a program has, for the count of what the generators reach. */
export class Traits {
  readonly #names = new Set<string>();

  add(...names: readonly string[]): void {
    for (const name of names) {
      this.#names.add(name);
    }
  }

  get names(): ReadonlySet<string> {
    return this.#names;
  }
}
