import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import { markersIn } from '../sites/marker.js';
import type { FileModel } from '../model.js';
import type { SwitchSite } from '../sites/site.js';
import { type BoundSite, codesWritten } from '../model/bound-site.js';

/** A case that a fix wrote and nobody has filled in. */
export interface Stub {
  readonly clause: TSESTree.SwitchCase;
  readonly code: Code;
}

/** The cases of a switch that still carry the marker. */
export function stubsOf(bound: BoundSite<SwitchSite>, model: FileModel): Stub[] {
  const { sourceCode } = model;
  return bound.site.tests.flatMap(({ clause, constant }): Stub[] => {
    const next = sourceCode.getTokenAfter(clause);
    const end = next?.range[0] ?? clause.range[1];
    const [code] = constant === undefined ? [] : codesWritten(bound, constant);
    return code !== undefined && markersIn(clause, end, sourceCode).length > 0
      ? [{ clause, code }]
      : [];
  });
}
