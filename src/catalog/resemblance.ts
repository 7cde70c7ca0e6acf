import type { Catalog, Code, Locale, Space } from './catalog.js';
import { locales } from './catalog.js';
import { CodeSpace } from './code-space.js';
import { nearestCode } from './nearest.js';

/** What makes codes easy to mistake for a reader, though no program mistakes them. */
export type Resemblance =
  | {
      readonly kind: 'near-names';
      readonly space: string;
      readonly codes: readonly [string, string];
      /** How many letters differ; none where the same words stand in another order. */
      readonly edits: number;
    }
  | {
      readonly kind: 'repeated-summary';
      readonly space: string;
      readonly locale: Locale;
      readonly summary: string;
      readonly codes: readonly string[];
    };

/**
 * Names of a space that differ by little, then summaries that several of its codes share.
 *
 * @returns both in the order in which the codes stand.
 */
export function findResemblances(catalog: Catalog): Resemblance[] {
  return [
    ...catalog.spaces.flatMap((space) => nearNames(catalog, space)),
    ...catalog.spaces.flatMap((space) =>
      locales.flatMap((locale) => repeatedSummaries(space, locale)),
    ),
  ];
}

function nearNames(catalog: Catalog, space: Space): Resemblance[] {
  const pairs = new Map<string, Resemblance>();
  for (const code of space.codes) {
    const others = space.codes.filter((other) => other !== code);
    const near = nearestCode(code.name, new CodeSpace(catalog, { ...space, codes: others }));
    if (near !== undefined) {
      const [first, second] = inOrder(space, code, near.code);
      const codes = [first.name, second.name] as const;
      const { edits } = near;
      const { id } = space;
      // Each of two is usually the nearest of the other.
      pairs.set(codes.join(' '), { kind: 'near-names', space: id, codes, edits });
    }
  }
  return [...pairs.values()];
}

function repeatedSummaries(space: Space, locale: Locale): Resemblance[] {
  const bySummary = new Map<string, { readonly summary: string; readonly codes: string[] }>();
  for (const code of space.codes) {
    const summary = code.summary[locale];
    const key = summary.toLowerCase();
    const alike = bySummary.get(key) ?? { summary, codes: [] };
    alike.codes.push(code.name);
    bySummary.set(key, alike);
  }
  return [...bySummary.values()]
    .filter(({ codes }) => codes.length > 1)
    .map((alike) => ({ kind: 'repeated-summary', space: space.id, locale, ...alike }));
}

function inOrder(space: Space, one: Code, other: Code): [Code, Code] {
  return space.codes.indexOf(one) < space.codes.indexOf(other) ? [one, other] : [other, one];
}
