import type { Linter } from 'eslint';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { locales } from '../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import plugin from '../../src/plugin.js';
import type { SdkErrorsRule } from '../../src/rule.js';
import { catalogFacts } from './catalog-facts.js';
import { catalogFactsPage } from './catalog-facts-page.js';
import { catalogPage, catalogPageName } from './catalog-page.js';
import { formatted } from './markdown.js';
import { catalogLinks, catalogsTable, rulesTable } from './readme-sections.js';
import { ruleHeader, ruleOptions } from './rule-sections.js';
import { withSection } from './section.js';

const rules = plugin.rules as unknown as Readonly<Record<string, SdkErrorsRule>>;

/** Has the SDKs, whatever folder the files are compared in. */
const project = path.resolve(import.meta.dirname, '../..');

/** What is to be done to a file so that it says what the source says. */
export interface GeneratedFile {
  /** From the root of the project, with `/`. */
  readonly file: string;
  /** The text that the file should have; empty where it should not be there. */
  readonly text: string;
  /** `surplus` files belong to nothing; `broken` ones have to be mended by hand. */
  readonly state: 'broken' | 'fresh' | 'stale' | 'surplus';
  /** What is wrong, in words; empty where nothing is. */
  readonly problem: string;
}

/** A file into which sections are written. */
interface Sections {
  readonly file: string;
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every file that is generated, or has generated sections, as it should be.
 *
 * @param root - the folder of the project.
 */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const pages = await Promise.all(
    builtInCatalogs().flatMap((catalog) =>
      locales.map((locale) => {
        const file = `docs/catalogs/${catalogPageName(catalog.id, locale)}`;
        return wholeFile(root, file, catalogPage(catalog, locale));
      }),
    ),
  );
  const facts = await wholeFile(
    root,
    'docs/catalogs.md',
    catalogFactsPage(catalogFacts(builtInCatalogs(), project)),
  );
  const presets = await Promise.all(
    Object.entries(plugin.configs).map(([preset, { rules: severities }]) =>
      wholeFile(root, `oxlint/${preset}.json`, [oxlintConfiguration(severities)]),
    ),
  );
  const written = await Promise.all(
    [...readmes(), guide(), ...rulePages()].map((page) => fileWithSections(root, page)),
  );
  return [...pages, facts, ...surplusPages(root, pages), ...presets, ...written];
}

/** A preset for `extends` of oxlint, which takes none from a plugin. */
function oxlintConfiguration(severities: Linter.Config['rules']): string {
  return JSON.stringify({ jsPlugins: ['eslint-plugin-sdk-errors'], rules: severities });
}

function readmes(): Sections[] {
  return locales.map((locale) => ({
    file: locale === 'en' ? 'README.md' : `README.${locale}.md`,
    sections: {
      rules: rulesTable(rules, locale),
      catalogs: catalogsTable(builtInCatalogs(), locale),
    },
  }));
}

function guide(): Sections {
  return {
    file: 'docs/guide.md',
    sections: { 'catalog-pages': catalogLinks(builtInCatalogs()) },
  };
}

function rulePages(): Sections[] {
  return Object.entries(rules).map(([name, rule]) => ({
    file: `docs/rules/${name}.md`,
    sections: {
      header: ruleHeader(name, rule),
      options: ruleOptions(rule.options, strictOptions(name)),
    },
  }));
}

function strictOptions(name: string): Readonly<Record<string, unknown>> {
  const entry = plugin.configs.strict.rules?.[`sdk-errors/${name}`];
  const [, options] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  return (options ?? {}) as Readonly<Record<string, unknown>>;
}

async function wholeFile(
  root: string,
  file: string,
  lines: readonly string[],
): Promise<GeneratedFile> {
  const text = await formatted(lines, path.join(root, file));
  return compared(file, text, read(root, file));
}

async function fileWithSections(
  root: string,
  { file, sections }: Sections,
): Promise<GeneratedFile> {
  const present = read(root, file);
  if (present === undefined) {
    return broken(file, 'is missing');
  }
  let text = present;
  for (const [name, lines] of Object.entries(sections)) {
    const content = await formatted(lines, path.join(root, file));
    const next = withSection(text, name, content);
    if (next === undefined) {
      return broken(file, `has no section "${name}" between markers`);
    }
    text = next;
  }
  return compared(file, text, present);
}

/** Pages of catalogs that are no more. */
function surplusPages(root: string, pages: readonly GeneratedFile[]): GeneratedFile[] {
  const folder = path.join(root, 'docs/catalogs');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => `docs/catalogs/${name}`)
    .filter((file) => !pages.some((page) => page.file === file))
    .map((file) => ({ file, text: '', state: 'surplus', problem: 'belongs to no catalog' }));
}

function compared(file: string, text: string, present: string | undefined): GeneratedFile {
  return present === text
    ? { file, text, state: 'fresh', problem: '' }
    : {
        file,
        text,
        state: 'stale',
        problem: present === undefined ? 'is missing' : 'is not fresh',
      };
}

function broken(file: string, problem: string): GeneratedFile {
  return { file, text: '', state: 'broken', problem };
}

function read(root: string, file: string): string | undefined {
  const location = path.join(root, file);
  return existsSync(location) ? readFileSync(location, 'utf8') : undefined;
}
