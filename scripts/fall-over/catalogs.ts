import fc from 'fast-check';

import { ConfigurationError } from '../../src/configuration-error.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { builtInCatalogs, validateCatalog } from '../../src/catalog/load.js';
import { smallCatalog, smallCode, smallSpace } from '../../tests/catalog/small-catalog.js';
import { mutatedJson } from '../../tests/hostile/mutated-json.js';
import { prototypeMembers } from '../../tests/hostile/prototype-members.js';
import type { Effort } from './effort.js';

const million = 1_000_000;

/**
 * Checks catalogs that are almost right, and such as nobody writes.
 *
 * @returns what ended in anything but one line that says what is wrong.
 */
export function fallOverCatalogs({ runs, seed }: Effort): string[] {
  const before = JSON.stringify(prototypeMembers().map((members) => members.map(String)));
  const problems: string[] = [];
  let accepted = 0;
  const outcome = fc.check(
    fc.property(mutatedJson(builtInCatalogs()), (catalog) => {
      accepted += refusal(catalog) === undefined ? 1 : 0;
    }),
    { numRuns: runs, seed },
  );
  console.log(`${String(runs)} catalogs, of which ${String(accepted)} could be used`);
  if (outcome.failed) {
    problems.push(
      `${String(outcome.errorInstance)}\n${JSON.stringify(outcome.counterexample?.[0]).slice(0, 5000)}`,
    );
  }
  for (const [name, values] of [
    ['values', (index: number) => index],
    ['names for one value', () => 1],
  ] as const) {
    const start = performance.now();
    const codes = Array.from({ length: million }, (_, index) =>
      smallCode(`C${String(index)}`, values(index)),
    );
    const answer = refusal(smallCatalog({ spaces: [smallSpace({ codes })] })) ?? 'accepted';
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`a million ${name} in ${seconds} s: ${answer.slice(0, 100)}`);
  }
  if (JSON.stringify(prototypeMembers().map((members) => members.map(String))) !== before) {
    problems.push('a prototype was touched');
  }
  return problems;
}

/** Why a value is no catalog; one that is can be looked up. */
function refusal(value: unknown): string | undefined {
  try {
    const catalog: Catalog = validateCatalog(value, 'catalog');
    new CatalogIndex([catalog]).concerns('switch (code) { case 404: }');
    return undefined;
  } catch (error) {
    if (!(error instanceof ConfigurationError) || /[\n\r]/u.test(error.message)) {
      throw error;
    }
    return error.message;
  }
}
