import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { TableSite } from '../sites/site.js';
import type { BoundSite } from '../model/bound-site.js';
import { type Demands, type Gap, gapOf, speaker } from './coverage.js';

/** The codes for which some look-up of a table yields nothing, and nothing is done about that. */
export function uncoveredInTable(
  bound: BoundSite<TableSite>,
  model: FileModel,
  demands: Demands,
): readonly Code[] {
  const missing = model.groupsOfLookups(bound).flatMap((group) => {
    const gap = gapOf(group, bound, model, demands);
    return !isReplaced(bound, gap, demands) && speaker(gap, bound, model) === bound
      ? gap.missing
      : [];
  });
  return [...new Set(missing)];
}

/** Whether something takes the place of what each look-up of the table does not find. */
function isReplaced(
  { site: { lookups } }: BoundSite<TableSite>,
  { verdicts }: Gap,
  { fallbackCovers }: Demands,
): boolean {
  return (
    fallbackCovers !== 'none' &&
    verdicts.every(({ replaced, visited }) =>
      lookups.every(({ node }) => !visited.has(node) || replaced.has(node)),
    )
  );
}
