import path from 'node:path';

import type { Disagreement } from '../catalog/agreement.js';
import type { Code } from '../catalog/catalog.js';
import { printable } from '../printable.js';
import { codeLabel } from './change-words.js';
import {
  type CheckReport,
  type CheckedCatalog,
  type CheckedSpace,
  isTrue,
} from './check-catalog.js';
import { counted, valueText } from './command-text.js';
import type { Colors } from './terminal.js';

/** A report as lines for a person. */
export function checkLines({ checked, skipped }: CheckReport, colors: Colors): string {
  return [
    ...checked.flatMap((each) => [...catalogLines(each, colors), '']),
    ...skipped.map(({ catalog, reason }) =>
      colors.dim(`${catalog}: skipped, ${printable(reason)}`),
    ),
    ...(skipped.length === 0 ? [] : ['']),
    ...conclusion(checked),
  ].join('\n');
}

/** What came of all catalogs, and who has to do something about it. */
function conclusion(checked: readonly CheckedCatalog[]): readonly string[] {
  const untrue = checked.filter((each) => !isTrue(each));
  const all = `${counted(checked.length, 'catalog')} checked`;
  if (untrue.length === 0) {
    return [
      checked.length === 0
        ? 'Nothing was checked: every catalog was skipped.'
        : `${all}, nothing differs.`,
    ];
  }
  return [
    `${all}, ${String(untrue.length)} ${untrue.length === 1 ? 'differs' : 'differ'}.`,
    ...adviceForOwn(idsOf(untrue.filter(({ isBuiltIn }) => !isBuiltIn))),
    ...adviceForBuiltIn(idsOf(untrue.filter(({ isBuiltIn }) => isBuiltIn))),
  ];
}

function idsOf(checked: readonly CheckedCatalog[]): readonly string[] {
  return checked.map(({ catalog }) => catalog.id);
}

function adviceForOwn(ids: readonly string[]): readonly string[] {
  return ids.length === 0
    ? []
    : [`Correct your ${ids.length === 1 ? 'catalog' : 'catalogs'}: ${ids.join(', ')}.`];
}

function adviceForBuiltIn(ids: readonly string[]): readonly string[] {
  return ids.length === 0
    ? []
    : [
        `Built in: ${ids.join(', ')}. There is nothing to correct in your project.`,
        'With types, the rules follow the installed typings for new, removed and deprecated codes.',
        'Without types, reports about the codes above may be wrong. Look for a newer version of eslint-plugin-sdk-errors.',
      ];
}

/** A report as JSON output has it. */
export function checkJson({ checked, skipped }: CheckReport): object {
  return {
    checked: checked.map(
      ({ catalog, isBuiltIn, otherEnums, packages, skippedSpaces, spaces, undeclared }) => ({
        catalog: catalog.id,
        builtIn: isBuiltIn,
        packages,
        spaces: spaces.map((each) => ({
          space: each.space,
          package: each.declaration.package,
          file: each.declaration.file,
          line: each.declaration.line,
          differences: each.disagreements.map(disagreementJson),
          later: each.later.map(({ name }) => name),
          documentedOnly: each.documentedOnly.map(({ name }) => name),
        })),
        undeclared,
        skippedSpaces,
        otherEnums,
      }),
    ),
    skipped,
  };
}

function catalogLines(checked: CheckedCatalog, colors: Colors): readonly string[] {
  const packages = checked.packages.map(({ knownVersion, name, version }) =>
    knownVersion === undefined || knownVersion === version
      ? printable(`${name} ${version}`)
      : printable(`${name} ${version} (the catalog was made from ${knownVersion})`),
  );
  return [
    `${colors.bold(checked.catalog.id)}: ${packages.join(', ')}`,
    ...checked.spaces.flatMap((space) => spaceLines(space, checked, colors)),
    ...checked.undeclared.map(
      (each) =>
        `  ${colors.red('-')} ${each.space}: the typings declare no ${printable(each.enum)}`,
    ),
    ...checked.skippedSpaces.map((space) =>
      colors.dim(
        `  ${space}: skipped, the catalog names no enum for it, and no path that the typings have`,
      ),
    ),
    ...(checked.otherEnums.length === 0
      ? []
      : [colors.dim(`  not in the catalog: ${checked.otherEnums.join(', ')}`)]),
  ];
}

function spaceLines(
  checked: CheckedSpace,
  { packages }: CheckedCatalog,
  colors: Colors,
): readonly string[] {
  const { declaration, disagreements, documentedOnly, later, space } = checked;
  const where = packages.length > 1 ? ` in ${printable(declaration.package)}` : '';
  const place = `${space}${where}`;
  return [
    disagreements.length === 0
      ? `  ${colors.green('✓')} ${place}: ${agreementOf(declaration.members.length)}`
      : `  ${place}, ${path.basename(declaration.file)}:${String(declaration.line)}`,
    ...disagreements.map((each) => `    ${disagreementLine(each, colors)}`),
    ...noteLines('of a later version', later, colors),
    ...noteLines('in documents only', documentedOnly, colors),
  ];
}

function agreementOf(members: number): string {
  return members === 1 ? 'its one member agrees' : `all ${String(members)} members agree`;
}

function noteLines(what: string, codes: readonly Code[], colors: Colors): readonly string[] {
  const names = codes.map(({ name }) => name).join(', ');
  return codes.length === 0
    ? []
    : [colors.dim(`    ${counted(codes.length, 'code')} ${what}: ${names}`)];
}

function disagreementLine(found: Disagreement, colors: Colors): string {
  switch (found.kind) {
    case 'lacking': {
      const { name, value } = found.member;
      const label = codeLabel({ name: name ?? null, value: value ?? null });
      const known = found.sameValue.map((code) => code.name).join(', ');
      const also = known === '' ? '' : `, which knows the value as ${known}`;
      return `${colors.green('+')} ${label} is not in the catalog${also}`;
    }
    case 'gone':
      return `${colors.red('-')} ${codeLabel(found.code)} is no longer in the typings`;
    case 'revalued':
      return `${colors.yellow('~')} ${found.code.name} is ${valueText(found.value)} in the typings, ${valueText(found.code.value)} in the catalog`;
    case 'deprecated':
      return `${colors.yellow('!')} ${codeLabel(found.code)} is deprecated in the typings, active in the catalog`;
  }
}

function disagreementJson(found: Disagreement): object {
  switch (found.kind) {
    case 'lacking': {
      const { name = null, value = null } = found.member;
      return { kind: found.kind, name, value, sameValue: found.sameValue.map((code) => code.name) };
    }
    case 'gone':
    case 'deprecated':
      return { kind: found.kind, name: found.code.name, value: found.code.value };
    case 'revalued':
      return {
        kind: found.kind,
        name: found.code.name,
        catalog: found.code.value,
        typings: found.value,
      };
  }
}
