import type { Catalog, Hazard, Locale } from '../catalog/catalog.js';
import type { Resemblance } from '../catalog/resemblance.js';
import { printable } from '../printable.js';
import { counted, valueText } from './command-text.js';
import type { Colors } from './terminal.js';

/** What was found in a catalog. */
export interface HazardReport {
  readonly catalog: Catalog;
  readonly hazards: readonly Hazard[];
  readonly undeclared: ReadonlySet<Hazard>;
  /** What the catalog declares and what is not so. */
  readonly untrue: readonly Hazard[];
  readonly resemblances: readonly Resemblance[];
}

type OfKind<Kind, Union extends { readonly kind: string }> = Extract<Union, { kind: Kind }>;

/** The report as lines for a person. */
export function hazardLines(report: HazardReport, locale: Locale, colors: Colors): string[] {
  const { catalog, hazards, resemblances, undeclared, untrue } = report;
  const line = (hazard: Hazard): string =>
    undeclared.has(hazard)
      ? `${hazardLine(hazard, catalog)} ${colors.red('(not declared)')}`
      : hazardLine(hazard, catalog);
  const hazardsOf = (kind: Hazard['kind']): readonly string[] =>
    hazards.filter((hazard) => hazard.kind === kind).map(line);
  const resemblancesOf = (kind: Resemblance['kind']): readonly string[] =>
    resemblances
      .filter((found) => found.kind === kind)
      .filter((found) => found.kind === 'near-names' || found.locale === locale)
      .map(resemblanceLine);
  const parts = [
    { title: 'Same values', lines: hazardsOf('same-value') },
    { title: 'Names that differ from their values', lines: hazardsOf('name-differs-from-value') },
    { title: 'Values of two spaces', lines: hazardsOf('value-in-two-spaces') },
    { title: 'Near names', lines: resemblancesOf('near-names') },
    { title: 'Repeated summaries', lines: resemblancesOf('repeated-summary') },
    {
      title: 'Declared, and not so',
      lines: untrue.map((hazard) => hazardLine(hazard, catalog)),
    },
  ];
  return [
    `${colors.bold(printable(catalog.title[locale]))} (${catalog.id})`,
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }) => [
        '',
        colors.bold(`${title} (${String(lines.length)})`),
        ...lines.map((text) => `  ${text}`),
      ]),
    '',
    verdict(report),
  ];
}

function hazardLine(hazard: Hazard, catalog: Catalog): string {
  switch (hazard.kind) {
    case 'same-value':
      return `${hazard.space}: ${valueText(hazard.value)} is ${hazard.codes.join(', ')}`;
    case 'name-differs-from-value':
      return nameLine(hazard, catalog);
    case 'value-in-two-spaces':
      return `${valueText(hazard.value)} is a code of ${hazard.spaces.join(' and ')}`;
  }
}

function nameLine(hazard: OfKind<'name-differs-from-value', Hazard>, catalog: Catalog): string {
  const code = catalog.spaces
    .find((space) => space.id === hazard.space)
    ?.codes.find(({ name }) => name === hazard.code);
  const arrives = code === undefined ? '' : ` arrives as ${printable(valueText(code.value))}`;
  return `${hazard.space}: ${hazard.code}${arrives}`;
}

function resemblanceLine(found: Resemblance): string {
  const codes = found.codes.join(', ');
  if (found.kind === 'repeated-summary') {
    return `${found.space}: ${codes} all say "${printable(found.summary)}"`;
  }
  const how = found.edits === 0 ? 'the same words' : counted(found.edits, 'letter');
  return `${found.space}: ${codes} (${found.edits === 0 ? how : `${how} differ${found.edits === 1 ? 's' : ''}`})`;
}

function verdict({ hazards, undeclared, untrue }: HazardReport): string {
  if (undeclared.size + untrue.length === 0) {
    return hazards.length === 0
      ? 'No hazards to declare.'
      : `${counted(hazards.length, 'hazard')}, all declared.`;
  }
  const problems = [
    ...(undeclared.size === 0 ? [] : [`${String(undeclared.size)} not declared`]),
    ...(untrue.length === 0 ? [] : [`${String(untrue.length)} declared and not so`]),
  ];
  return `${counted(hazards.length, 'hazard')}; ${problems.join(', ')}. --json prints what the catalog's "hazards" has to be.`;
}
