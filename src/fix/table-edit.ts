import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import { markerText } from '../sites/marker.js';
import type { TableSite } from '../sites/site.js';
import { parentOf, withAssertions } from '../syntax/expression.js';
import { unknownType } from '../types/oracle.js';
import { acceptedKeys } from './key-type.js';
import { Speller, type Spelling } from './spell.js';
import { quoted, styleAt } from './style.js';
import { subjectTypeOf } from './subject-type.js';
import { appendEntries } from './table-layout.js';

/** What can be done to a table that leaves out codes. */
export interface TableEdit {
  readonly suggestion: TSESLint.ReportFixFunction;
  /** How many entries it adds: none for keys that the table's type rejects. */
  readonly added: number;
}

/**
 * Offers the missing entries of a table, each with the summary of its code where the values are
 * texts. No fix: an entry changes what a look-up yields.
 *
 * @returns undefined where the values are of a kind that cannot be made up, no key is accepted, or
 * the layout has no place for more.
 */
export function tableEdit(
  bound: BoundSite<TableSite>,
  missing: readonly Code[],
  model: FileModel,
): TableEdit | undefined {
  const { reads, site, space } = bound;
  const { settings, sourceCode } = model;
  const last = site.tests.at(-1)?.entry;
  const keyOf = (code: Code): Code['value'] => (reads === 'name' ? code.name : code.value);
  const accepts = acceptedKeys(site, model);
  const accepted = missing.filter((code) => accepts(keyOf(code)));
  if (
    last === undefined ||
    site.entries === undefined ||
    accepted.length === 0 ||
    !site.tests.every(({ entry }) => holdsText(entry)) ||
    !accepted.every((code) => mayBeKey(typeof keyOf(code), site)) ||
    makesFallbackIdle(bound, accepted.map(keyOf), model)
  ) {
    return undefined;
  }
  const style = styleAt(site.node, model);
  const speller = new Speller(model);
  const siblings = site.tests.map((test) => test.node);
  const entries = accepted.map((code) => {
    const spelling = speller.spell(code, {
      node: site.node,
      space,
      reads,
      subject: unknownType,
      isMadeText: false,
      siblings,
      style,
    });
    const value = quoted(code.summary[settings.locale], style);
    return {
      comment: `// ${markerText(code, settings.locale)}`,
      text: entryText(spelling, value, site),
    };
  });
  const suggestion = appendEntries(site.entries, last, entries, { sourceCode, style });
  return suggestion === undefined ? undefined : { added: accepted.length, suggestion };
}

/** Whether the entries complete a table by its type, so that what stands for others is never used. */
function makesFallbackIdle(
  bound: BoundSite<TableSite>,
  added: readonly Code['value'][],
  model: FileModel,
): boolean {
  const { lookups, tests } = bound.site;
  const { finite, units } = subjectTypeOf(bound, model);
  const keys = new Set([...added, ...tests.map(({ constant }) => constant?.value)].map(String));
  return (
    finite &&
    units.every(({ value }) => keys.has(String(value))) &&
    lookups.some(({ node }) => parentOf(withAssertions(node))?.type === 'LogicalExpression')
  );
}

/** The compiler reads the type of a `Map`'s keys off its entries, and takes no others. */
function mayBeKey(type: string, { node, tests }: TableSite): boolean {
  return (
    node.type !== 'NewExpression' ||
    node.typeArguments !== undefined ||
    (tests.some(({ constant }) => typeof constant?.value === type) &&
      !tests.some((test) => isAssertedKey(test) || isOfAnotherEnum(test)))
  );
}

/** Whether a key is a member of an enum or object that is no table of the space. */
function isOfAnotherEnum({ constant, node }: TableSite['tests'][number]): boolean {
  return node.type === 'MemberExpression' && constant !== undefined && constant.space === undefined;
}

/** Whether the type of a `Map`'s keys is what somebody has asserted. */
function isAssertedKey({ entry }: { readonly entry: TSESTree.Node }): boolean {
  const key = entry.type === 'ArrayExpression' ? entry.elements[0] : undefined;
  return key?.type === 'TSAsExpression' || key?.type === 'TSTypeAssertion';
}

function entryText(spelling: Spelling, value: string, site: TableSite): string {
  if (site.entries?.type === 'ArrayExpression') {
    return `[${spelling.text}, ${value}]`;
  }
  if (/^[\d_]+$/u.test(spelling.text)) {
    return `${spelling.text}: ${value}`;
  }
  const text = /^(['"])(.*)\1$/u.exec(spelling.text)?.[2];
  if (text === undefined) {
    return `[${spelling.text}]: ${value}`;
  }
  if (text === '__proto__') {
    // Without brackets it sets the prototype.
    return `[${spelling.text}]: ${value}`;
  }
  // As Prettier does it, quotes only where a key needs them, unless the other keys have them all.
  const isBare =
    isIdentifier(text) &&
    (site.tests.some(hasBareKey) || !site.tests.some(({ entry }) => isQuotedForNothing(entry)));
  return `${isBare ? text : spelling.text}: ${value}`;
}

function hasBareKey({ entry }: { readonly entry: TSESTree.Node }): boolean {
  return entry.type === 'Property' && !entry.computed && entry.key.type === 'Identifier';
}

function isQuotedForNothing(entry: TSESTree.Node): boolean {
  return (
    entry.type === 'Property' &&
    !entry.computed &&
    entry.key.type === 'Literal' &&
    typeof entry.key.value === 'string' &&
    isIdentifier(entry.key.value)
  );
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/u.test(text);
}

function holdsText(entry: TSESTree.Node): boolean {
  const value =
    entry.type === 'Property'
      ? entry.value
      : entry.type === 'ArrayExpression'
        ? entry.elements[1]
        : undefined;
  return (
    value?.type === 'TemplateLiteral' ||
    (value?.type === 'Literal' && typeof value.value === 'string')
  );
}
