import { type Catalog, type Locale, packagesOf } from '../../src/catalog/catalog.js';
import type { SdkErrorsRule } from '../../src/rule.js';
import { catalogPageName } from './catalog-page.js';
import { code, plain, table } from './markdown.js';
import { listed } from './words.js';

/** The table of rules in a README. */
export function rulesTable(
  rules: Readonly<Record<string, SdkErrorsRule>>,
  locale: Locale,
): readonly string[] {
  const rows = Object.entries(rules).map(([name, { meta }]) => [
    `[${name}](docs/rules/${name}.md)`,
    (locale === 'en' ? meta.docs?.description : meta.docs?.descriptionChinese) ?? '',
    meta.docs?.recommended === true ? '✅' : '🔒',
    [meta.fixable === undefined ? '' : '🔧', meta.hasSuggestions === true ? '💡' : ''].join(''),
  ]);
  const [headings, legend] =
    locale === 'en'
      ? [
          ['Rule', 'What it asks for', 'Preset', 'Help'],
          '✅ in `recommended` and `strict`, 🔒 in `strict` only, 🔧 fixed by `eslint --fix`, 💡 suggestions in the editor.',
        ]
      : [
          ['规则', '要求', '预设', '修复'],
          '✅ 包含在 `recommended` 和 `strict` 中，🔒 仅在 `strict` 中，🔧 可用 `eslint --fix` 修复，💡 在编辑器中提供建议。',
        ];
  return [...table(headings, rows), '', legend];
}

/** The table of catalogs in a README. */
export function catalogsTable(catalogs: readonly Catalog[], locale: Locale): readonly string[] {
  const rows = catalogs.map((catalog) => {
    const names = [...packagesOf(catalog), ...catalog.vendoredModules, ...catalog.globals];
    const codes = catalog.spaces.reduce((sum, space) => sum + space.codes.length, 0);
    return [
      `[${plain(catalog.title[locale])}](docs/catalogs/${catalogPageName(catalog.id, locale)})`,
      code(catalog.id),
      listed(
        [...new Set(names)].map((name) => code(name)),
        locale,
      ),
      String(codes),
      String(catalog.channels.length),
    ];
  });
  const headings =
    locale === 'en'
      ? ['SDK', 'Catalog', 'Known by (packages, files, globals)', 'Codes', 'Channels']
      : ['SDK', '错误码表', '识别依据（包名、文件名、全局变量）', '错误码', '到达途径'];
  return table(headings, rows);
}

/** The links from the guide to the pages of all catalogs. */
export function catalogLinks(catalogs: readonly Catalog[]): readonly string[] {
  return catalogs.map(
    ({ id, title }) => `- [${plain(title.en)}](catalogs/${catalogPageName(id, 'en')})`,
  );
}
