import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A Markdown page, by its path from the root. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** One page. */
export function page(file: string): Page {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
}

/** The pages of the rules. */
export function rulePages(): Page[] {
  return pagesIn('docs/rules');
}

/** Every page that is written by hand, in whole or in part. */
export function handwrittenPages(): Page[] {
  return [page('README.md'), page('README.zh-CN.md'), ...pagesIn('docs'), ...rulePages()];
}

/** Every page. */
export function allPages(): Page[] {
  return [...handwrittenPages(), ...pagesIn('docs/catalogs')];
}

function pagesIn(folder: string): Page[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => page(`${folder}/${name}`));
}
