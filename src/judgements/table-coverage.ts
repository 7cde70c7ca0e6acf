import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import { lookupFate } from '../sites/lookup-fate.js';
import type { TableSite } from '../sites/site.js';
import type { BoundSite } from '../model/bound-site.js';
import { type Demands, isCovered, untested } from './coverage.js';

/** The codes for which some look-up of a table yields nothing, and nothing is done about that. */
export function uncoveredInTable(
  bound: BoundSite<TableSite>,
  model: FileModel,
  demands: Demands,
): readonly Code[] {
  const open = untested(bound, model, demands);
  if (open.length === 0) {
    return open;
  }
  const { visitorKeys } = model.sourceCode;
  const surroundings = { inspection: model.withoutTests, visitorKeys };
  const fates = bound.site.lookups.map(({ node }) => lookupFate(node, surroundings));
  return open.filter((code) => fates.some((fate) => !isCovered(code, fate, demands)));
}
