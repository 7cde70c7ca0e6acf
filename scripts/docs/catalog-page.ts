import type { Catalog, Code, Locale, Source, Space, Value } from '../../src/catalog/catalog.js';
import { channelsSection } from './channels-section.js';
import { hazardText } from './hazard-text.js';
import { code, plain, table } from './markdown.js';
import { effectWords, labelled, listed, sourceWords, statusWords, word } from './words.js';

/** The file name of a catalog's page. */
export function catalogPageName(id: string, locale: Locale): string {
  return locale === 'en' ? `${id}.md` : `${id}.zh-CN.md`;
}

/** The page of a catalog: where its facts come from, its codes, how they arrive, what is odd. */
export function catalogPage(catalog: Catalog, locale: Locale): readonly string[] {
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return [
    `# ${plain(catalog.title[locale])}`,
    '',
    `[${word('otherLanguage', locale)}](${catalogPageName(catalog.id, other)})`,
    '',
    word('generated', locale),
    word('legend', locale) + (locale === 'en' ? '.' : '。'),
    '',
    ...facts(catalog, locale),
    '',
    ...sourcesSection(catalog.sources, locale),
    ...catalog.spaces.flatMap((space) => spaceSection(space, locale)),
    ...channelsSection(catalog, locale),
    ...errataSection(catalog, locale),
    ...hazardsSection(catalog, locale),
  ];
}

function facts(catalog: Catalog, locale: Locale): string[] {
  const names = {
    packages: catalog.packages,
    companions: (catalog.companions ?? []).map((companion) => companion.package),
    vendoredModules: catalog.vendoredModules,
    globals: catalog.globals,
  };
  const lists = (['packages', 'companions', 'vendoredModules', 'globals'] as const).filter(
    (key) => names[key].length > 0,
  );
  return [
    `- ${labelled(word('catalogFile', locale), code(catalog.id), locale)}`,
    ...lists.map((key) => {
      const items = names[key].map((item) => code(item));
      return `- ${labelled(word(key, locale), listed(items, locale), locale)}`;
    }),
  ];
}

function sourcesSection(sources: readonly Source[], locale: Locale): string[] {
  const headings = (['source', 'kind', 'reference', 'date'] as const).map((key) =>
    word(key, locale),
  );
  const rows = sources.map((source) => [
    plain(source.title),
    sourceWords[source.kind][locale],
    reference(source),
    source.date ?? source.retrieved ?? '',
    source.sha256 === undefined ? '' : code(source.sha256),
  ]);
  return [`## ${word('sources', locale)}`, '', ...table([...headings, 'SHA-256'], rows), ''];
}

function reference(source: Source): string {
  const packed =
    source.package === undefined ? undefined : `${source.package} ${source.version ?? ''}`;
  return [source.document, packed]
    .filter((text) => text !== undefined)
    .map((text) => code(text.trim()))
    .join(' ');
}

function spaceSection(space: Space, locale: Locale): string[] {
  const headings = (['name', 'value', 'status', 'effect', 'summary', 'remedy'] as const).map(
    (key) => word(key, locale),
  );
  return [
    `## ${word('codeSpace', locale)}${code(space.id)}`,
    '',
    ...spaceFacts(space, locale),
    '',
    ...table(
      headings,
      space.codes.map((entry) => codeRow(entry, locale)),
    ),
    '',
  ];
}

function spaceFacts(space: Space, locale: Locale): string[] {
  const facts: [key: 'constants' | 'enumeration' | 'toldApartBy', text: string | undefined][] = [
    ['enumeration', space.enum],
    ['constants', space.path?.join('.')],
    ['toldApartBy', space.toldApartBy],
  ];
  return [
    ...facts.flatMap(([key, text]) =>
      text === undefined ? [] : [`- ${labelled(word(key, locale), code(text), locale)}`],
    ),
    `- ${word(space.open ? 'open' : 'closed', locale)}`,
    ...(space.exported === 'name' ? [`- ${word('exportedByName', locale)}`] : []),
    ...(space.names === 'catalog' ? [`- ${word('namesOfCatalog', locale)}`] : []),
  ];
}

function codeRow(entry: Code, locale: Locale): string[] {
  const status = [
    statusWords[entry.status][locale],
    ...(entry.successor === undefined
      ? []
      : [`${word('insteadUse', locale)} ${code(entry.successor)}`]),
    ...(entry.general === true ? [word('general', locale)] : []),
  ];
  return [
    code(entry.name),
    code(valueText(entry.value)),
    listed(status, locale),
    effectWords[entry.effect][locale],
    plain(entry.summary[locale]),
    plain(entry.remedy[locale]),
  ];
}

function valueText(value: Value): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}

function errataSection({ spaces }: Catalog, locale: Locale): string[] {
  const items = spaces
    .flatMap((space) => space.codes)
    .flatMap((entry) =>
      (entry.errata ?? []).map(
        (erratum) => `- ${labelled(code(entry.name), plain(erratum.note[locale]), locale)}`,
      ),
    );
  return items.length === 0 ? [] : [`## ${word('errata', locale)}`, '', ...items, ''];
}

function hazardsSection({ hazards }: Catalog, locale: Locale): string[] {
  return hazards.length === 0
    ? []
    : [
        `## ${word('hazards', locale)}`,
        '',
        ...hazards.map((hazard) => `- ${hazardText(hazard, locale)}`),
        '',
      ];
}
