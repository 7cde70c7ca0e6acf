import type { TSESTree } from '@typescript-eslint/utils';

import type { EntityResolver } from '../binding/entity-resolver.js';
import { inspectedExpression, withoutAssertions } from '../syntax/expression.js';
import type { Site } from './site.js';

/** What a variable holds a conversion of: `error.code` of `const code = Number(error.code)`. */
export function convertedFrom(
  node: TSESTree.Node,
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const value = node.type === 'Identifier' ? resolver.initializer(node) : undefined;
  const inspected = value === undefined ? undefined : inspectedExpression(value);
  return value === undefined || inspected === withoutAssertions(value) ? undefined : inspected;
}

/** Whether `String(…)`, `Number(…)` or the like stands around what a site inspects. */
export function isConverted(site: Site, resolver: EntityResolver): boolean {
  const inspected =
    site.kind === 'comparison'
      ? [site.node.left, site.node.right]
      : site.kind === 'switch'
        ? [site.node.discriminant]
        : site.kind === 'membership'
          ? site.node.arguments
          : [];
  return (
    convertedFrom(site.subject, resolver) !== undefined ||
    inspected.some(
      (node) =>
        inspectedExpression(node) === site.subject && withoutAssertions(node) !== site.subject,
    )
  );
}
