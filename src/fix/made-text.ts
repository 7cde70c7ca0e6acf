import { propertyName, withoutAssertions } from '../syntax/expression.js';
import type { Site } from '../sites/site.js';

/**
 * Whether a switch inspects a text that is made of the code, as `String(code)` is: its labels are
 * texts, whatever the SDK sends.
 */
export function inspectsMadeText(site: Site): boolean {
  if (site.kind !== 'switch') {
    return false;
  }
  const inspected = withoutAssertions(site.node.discriminant);
  if (inspected.type !== 'CallExpression') {
    return inspected.type === 'TemplateLiteral';
  }
  const callee = withoutAssertions(inspected.callee);
  return callee.type === 'MemberExpression'
    ? propertyName(callee) === 'toString'
    : callee.type === 'Identifier' && callee.name === 'String';
}
