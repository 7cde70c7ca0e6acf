import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import { type BoundSite, codesWritten } from '../model/bound-site.js';
import { markersIn } from '../sites/marker.js';
import type { ComparisonSite, SwitchSite, TableSite } from '../sites/site.js';
import { ancestors } from '../syntax/expression.js';

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
  const owners = ownersOf(model);
  return markersIn(start, end, model.markers).some((marker) => {
    const owner = owners.get(marker);
    // A switch that begins between them ends there too.
    return owner === undefined || owner.range[0] < start;
  });
}

type Owners = ReadonlyMap<TSESTree.Comment, TSESTree.SwitchStatement>;

/** The innermost switch over codes around each marker. */
function ownersOf(model: FileModel): Owners {
  return model.memory.once(model.sourceCode.ast, 'markers', () => findOwners(model));
}

function findOwners(model: FileModel): Owners {
  const owners = new Map<TSESTree.Comment, TSESTree.SwitchStatement>();
  const switches = model.switches
    .map(({ site }) => site.node)
    .sort((one, other) => other.range[0] - one.range[0]);
  const open: TSESTree.SwitchStatement[] = [];
  for (const marker of model.markers) {
    const [position] = marker.range;
    for (let next = switches.at(-1); next !== undefined && next.range[0] < position;) {
      open.push(next);
      switches.pop();
      next = switches.at(-1);
    }
    while ((open.at(-1)?.range[1] ?? position) < position) {
      open.pop();
    }
    const owner = open.at(-1);
    if (owner !== undefined) {
      owners.set(marker, owner);
    }
  }
  return owners;
}

/** The branch that a comparison alone, or an alternative of it, opens. */
function branchOf(comparison: TSESTree.Node): TSESTree.Statement | undefined {
  for (const { parent } of ancestors(comparison)) {
    if (parent.type === 'IfStatement') {
      return parent.consequent;
    }
    if (parent.type !== 'LogicalExpression' || parent.operator !== '||') {
      return undefined;
    }
  }
  return undefined;
}
