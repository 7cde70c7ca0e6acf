import type { FileModel } from '../model.js';
import type { MembershipSite, Site } from '../sites/site.js';
import { withoutAssertions } from '../syntax/expression.js';
import { unknownType } from '../types/oracle.js';

/** Whether the tests of a site are the elements of a list, as in `[test, …].includes(subject)`. */
export function testsElements(site: Site): site is MembershipSite {
  const [wanted] = site.kind === 'membership' ? site.node.arguments : [];
  return wanted !== undefined && site.tests.every(({ node }) => node !== wanted);
}

/**
 * Whether a file still compiles when constants stand in a site for literals. A list of them may be
 * asked for nothing but members of their enum, where one of texts may be asked for any text: so
 * what is looked for has to be of an enum, or of no known type, and the list of no other use.
 */
export function takesConstants(site: Site, { binder }: FileModel): boolean {
  if (!testsElements(site)) {
    return true;
  }
  const [wanted] = site.node.arguments;
  const { finite, units, unknown } =
    wanted === undefined ? unknownType : binder.oracle.typeOf(wanted);
  const isOfEnum = finite && units.every(({ member }) => member?.enumeration.isEnum === true);
  return unknown || (isOfEnum && !isUsedElsewhere(site, binder));
}

/** Whether the list that is asked has a name by which it is read more than once. */
function isUsedElsewhere({ node }: MembershipSite, { resolver }: FileModel['binder']): boolean {
  const callee = withoutAssertions(node.callee);
  const list = callee.type === 'MemberExpression' ? withoutAssertions(callee.object) : callee;
  const variable = list.type === 'Identifier' ? resolver.variable(list) : undefined;
  return (variable?.references.filter((reference) => reference.isRead()).length ?? 0) > 1;
}
