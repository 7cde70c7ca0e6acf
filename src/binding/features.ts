import type { Modules } from './modules.js';

/** Tells which features of SDKs the files that are judged together use, by the names in their texts. */
export class Features {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly modules: Modules) {}

  /**
   * Whether something can come to pass in the program.
   *
   * @param names - those of which one stands in every program that uses the feature it belongs to;
   * undefined where it belongs to none.
   */
  areUsed(names: readonly string[] | undefined): boolean {
    return names?.some((name) => this.#stands(name)) ?? true;
  }

  #stands(name: string): boolean {
    let isKnown = this.#known.get(name);
    if (isKnown === undefined) {
      const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', String.raw`\$`)}(?![\\w$])`, 'u');
      isKnown = this.modules.files.some((file) => word.test(this.modules.sourceOf(file).text));
      this.#known.set(name, isKnown);
    }
    return isKnown;
  }
}
