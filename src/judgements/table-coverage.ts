import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { TableSite } from '../sites/site.js';
import type { BoundSite } from '../model/bound-site.js';
import { type Demands, gapOf, speaker } from './coverage.js';

/** The codes for which some look-up of a table yields nothing, and nothing is done about that. */
export function uncoveredInTable(
  bound: BoundSite<TableSite>,
  model: FileModel,
  demands: Demands,
): readonly Code[] {
  const missing = model.groupsOfLookups(bound).flatMap((group) => {
    const gap = gapOf(group, bound, model, demands);
    return speaker(gap, bound, model) === bound ? gap.missing : [];
  });
  return [...new Set(missing)];
}
