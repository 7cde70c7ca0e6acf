import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import { markerText } from '../sites/marker.js';
import type { TableSite } from '../sites/site.js';
import { endWithComments } from './ends.js';
import { unknownType } from '../types/oracle.js';
import { Speller, type Spelling } from './spell.js';
import { indentAt, isFirstOnLine, quoted, styleAt } from './style.js';

/**
 * Offers the missing entries of a table, each with the summary of its code where the values are
 * texts. No fix: an entry changes what a look-up yields.
 *
 * @returns undefined where the values are of a kind that cannot be made up.
 */
export function tableEdit(
  bound: BoundSite<TableSite>,
  missing: readonly Code[],
  model: FileModel,
): TSESLint.ReportFixFunction | undefined {
  const { reads, site, space } = bound;
  const { binder, settings, sourceCode } = model;
  const last = site.tests.at(-1)?.entry;
  if (
    last === undefined ||
    !site.tests.every(({ entry }) => holdsText(entry)) ||
    !missing.every((code) => mayBeKey(typeof (reads === 'name' ? code.name : code.value), site))
  ) {
    return undefined;
  }
  return (fixer) => {
    const style = styleAt(site.node, sourceCode);
    const speller = new Speller(binder, sourceCode);
    const siblings = site.tests.map((test) => test.node);
    const ownLine = isFirstOnLine(last.range[0], sourceCode);
    const indent = ownLine ? indentAt(last.range[0], sourceCode) : '';
    const entries = missing.map((code) => {
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
      return [
        `${indent}// ${markerText(code, settings.locale)}`,
        `${indent}${entryText(spelling, value, site)},`,
      ].join(style.endOfLine);
    });
    const comma = sourceCode.getTokenAfter(last);
    const hasComma = comma?.value === ',';
    const end = endWithComments(hasComma ? comma : last, sourceCode);
    return [
      ...(hasComma ? [] : [fixer.insertTextAfter(last, ',')]),
      fixer.insertTextAfterRange(
        [end, end],
        `${style.endOfLine}${entries.join(style.endOfLine)}${ownLine ? '' : style.endOfLine}`,
      ),
    ];
  };
}

/** The compiler reads the type of a `Map`'s keys off its entries, and takes no others. */
function mayBeKey(type: string, { node, tests }: TableSite): boolean {
  return (
    node.type !== 'NewExpression' ||
    node.typeArguments !== undefined ||
    tests.some(({ constant }) => typeof constant?.value === type)
  );
}

function entryText(spelling: Spelling, value: string, site: TableSite): string {
  if (site.entries.type === 'ArrayExpression') {
    return `[${spelling.text}, ${value}]`;
  }
  if (/^\d+$/u.test(spelling.text)) {
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
  const isBare = /^[A-Za-z_$][\w$]*$/u.test(text) && site.tests.some(hasBareKey);
  return `${isBare ? text : spelling.text}: ${value}`;
}

function hasBareKey({ entry }: { readonly entry: TSESTree.Node }): boolean {
  return entry.type === 'Property' && !entry.computed && entry.key.type === 'Identifier';
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
