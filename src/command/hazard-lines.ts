import type { Catalog, Hazard, Locale } from '../catalog/catalog.js';
import type { Resemblance } from '../catalog/resemblance.js';
import { printable } from '../printable.js';
import { hazardWords } from './hazard-words.js';
import type { Colors } from './terminal.js';

/** What was found in a catalog. */
export interface HazardReport {
  readonly catalog: Catalog;
  readonly hazards: readonly Hazard[];
  readonly undeclared: ReadonlySet<Hazard>;
  /** What the catalog declares and does not have. */
  readonly untrue: readonly Hazard[];
  readonly resemblances: readonly Resemblance[];
}

/** The kinds of hazards and resemblances, in the order in which they are printed. */
const hazardKinds = ['same-value', 'name-differs-from-value', 'value-in-two-spaces'] as const;
const resemblanceKinds = ['near-names', 'repeated-summary'] as const;

/** The report as lines for a person. */
export function hazardLines(report: HazardReport, locale: Locale, colors: Colors): string[] {
  const { catalog, hazards, resemblances, undeclared, untrue } = report;
  const words = hazardWords[locale];
  const line = (hazard: Hazard): string =>
    undeclared.has(hazard)
      ? `${hazardLine(hazard, catalog, locale)} ${colors.red(words.notDeclared)}`
      : hazardLine(hazard, catalog, locale);
  const parts = [
    ...hazardKinds.map((kind) => ({
      title: words.titles[kind],
      lines: hazards.filter((hazard) => hazard.kind === kind).map(line),
    })),
    ...resemblanceKinds.map((kind) => ({
      title: words.titles[kind],
      lines: resemblances
        .filter((found) => found.kind === kind)
        .filter((found) => found.kind === 'near-names' || found.locale === locale)
        .map((found) => resemblanceLine(found, locale)),
    })),
    {
      title: words.titles.nonexistent,
      lines: untrue.map((hazard) => hazardLine(hazard, catalog, locale)),
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
    words.verdict({
      found: hazards.length,
      undeclared: undeclared.size,
      nonexistent: untrue.length,
    }),
  ];
}

function hazardLine(hazard: Hazard, catalog: Catalog, locale: Locale): string {
  const words = hazardWords[locale];
  switch (hazard.kind) {
    case 'same-value':
      return words.sameValue(hazard.space, hazard.value, hazard.codes);
    case 'name-differs-from-value': {
      const space = catalog.spaces.find(({ id }) => id === hazard.space);
      const code = space?.codes.find(({ name }) => name === hazard.code);
      return words.otherName(hazard.space, hazard.code, code?.value);
    }
    case 'value-in-two-spaces':
      return words.twoSpaces(hazard.value, hazard.spaces);
  }
}

function resemblanceLine(found: Resemblance, locale: Locale): string {
  const words = hazardWords[locale];
  return found.kind === 'repeated-summary'
    ? words.repeatedSummary(found.space, found.codes, found.summary)
    : words.nearNames(found.space, found.codes, found.edits);
}
