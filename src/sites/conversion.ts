import { inspectedExpression, withoutAssertions } from '../syntax/expression.js';
import type { Site } from './site.js';

/** Whether `String(…)`, `Number(…)` or the like stands around what a site inspects. */
export function isConverted(site: Site): boolean {
  const inspected =
    site.kind === 'comparison'
      ? [site.node.left, site.node.right]
      : site.kind === 'switch'
        ? [site.node.discriminant]
        : site.kind === 'membership'
          ? site.node.arguments
          : [];
  return inspected.some(
    (node) =>
      inspectedExpression(node) === site.subject && withoutAssertions(node) !== site.subject,
  );
}
