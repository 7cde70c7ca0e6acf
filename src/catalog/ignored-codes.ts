import type { Catalog } from './catalog.js';

/** The names of codes that the user takes out of reach, by catalog. */
export class IgnoredCodes {
  readonly #patterns: ReadonlyMap<string, readonly RegExp[]>;

  /**
   * @param patterns - by catalog id, names of codes; `*` matches any text.
   */
  constructor(patterns: Readonly<Record<string, readonly string[]>> = {}) {
    this.#patterns = new Map(
      Object.entries(patterns).map(([id, names]) => [id, names.map(namePattern)]),
    );
  }

  has({ id }: Catalog, name: string): boolean {
    return this.#patterns.get(id)?.some((pattern) => pattern.test(name)) ?? false;
  }
}

/** A pattern for names, of which `*` matches any part. */
export function namePattern(pattern: string): RegExp {
  const parts = pattern.split(/\*+/u).map((part) => part.replaceAll(/[$()+.?[\\\]^{|}]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}
