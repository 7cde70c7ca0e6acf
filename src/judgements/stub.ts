import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import { type BoundSite, codesWritten } from '../model/bound-site.js';
import { markersIn } from '../sites/marker.js';
import type { ComparisonSite, SwitchSite, TableSite } from '../sites/site.js';
import { ancestors, isInside } from '../syntax/expression.js';

/** A case, branch or entry that an edit wrote and nobody has filled in. */
export interface Stub {
  /** The label, comparison or key. */
  readonly node: TSESTree.Node;
  readonly code: Code;
}

/** The cases of a switch that still carry the marker. */
export function stubsOfSwitch(bound: BoundSite<SwitchSite>, model: FileModel): Stub[] {
  return bound.site.tests.flatMap(({ clause, constant, node }) => {
    const next = model.sourceCode.getTokenAfter(clause);
    const hasMarker = isMarked(clause.range[0], next?.range[0] ?? clause.range[1], model);
    const [code] = constant === undefined ? [] : codesWritten(bound, constant);
    return code !== undefined && hasMarker ? [{ node, code }] : [];
  });
}

/** The branches of comparisons that still carry the marker. */
export function stubsOfComparison(bound: BoundSite<ComparisonSite>, model: FileModel): Stub[] {
  const [{ constant }] = bound.site.tests;
  const branch = branchOf(bound.site.node);
  const [code] = constant === undefined ? [] : codesWritten(bound, constant);
  return code !== undefined &&
    branch !== undefined &&
    !bound.site.negated &&
    isMarked(branch.range[0], branch.range[1], model)
    ? [{ node: bound.site.node, code }]
    : [];
}

/** The entries of a table that still carry the marker, which stands above them. */
export function stubsOfTable(bound: BoundSite<TableSite>, model: FileModel): Stub[] {
  return bound.site.tests.flatMap(({ constant, entry, node }) => {
    const before = model.sourceCode.getTokenBefore(entry);
    const hasMarker = isMarked(before?.range[1] ?? entry.range[0], entry.range[0], model);
    const [code] = constant === undefined ? [] : codesWritten(bound, constant);
    return code !== undefined && hasMarker ? [{ node, code }] : [];
  });
}

/** Whether there is a marker between two positions that is not that of a switch in between. */
function isMarked(start: number, end: number, model: FileModel): boolean {
  const markers = markersIn(start, end, model.sourceCode);
  if (markers.length === 0) {
    return false;
  }
  const inner = model.switches
    .map(({ site }) => site.node)
    .filter((node) => node.range[0] >= start && node.range[1] <= end);
  return markers.some((marker) => !inner.some((node) => isInside(marker, node)));
}

/** The branch that a comparison alone, or an alternative of it, opens. */
function branchOf(comparison: TSESTree.Node): TSESTree.Statement | undefined {
  for (const { child, parent } of ancestors(comparison)) {
    if (parent.type === 'IfStatement' && parent.test === child) {
      return parent.consequent;
    }
    if (parent.type !== 'LogicalExpression' || parent.operator !== '||') {
      return undefined;
    }
  }
  return undefined;
}
