import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

import { ConfigurationError } from '../configuration-error.js';
import { markdownToHtml } from './markdown-html.js';
import { assertQuickToParse } from './markdown-work.js';
import type { PageText } from './page-text.js';
import { TracedHtml } from './traced-html.js';

const parser = unified().use(rehypeParse, { fragment: true });

export type PageRoot = ReturnType<typeof parser.parse>;
export type PageNode = PageRoot['children'][number];
export type PageElement = Extract<PageNode, { readonly type: 'element' }>;

/** A page as one tree of HTML elements, whatever it was written in. */
export interface PageTree {
  readonly root: PageRoot;
  /** The line of the page that an element comes from. */
  readonly lineOf: (node: PageNode) => number;
  /** What the reviewer should know about how the page was read. */
  readonly note?: string;
}

/**
 * Parses a page. One that is no MDX though its name says so is read as Markdown.
 *
 * @throws {ConfigurationError} where the page is nested too deeply to be read.
 */
export function parsePage(page: PageText): PageTree {
  try {
    const { html, note } = toHtml(page);
    const root = parser.parse(html.html);
    return {
      root,
      lineOf: (node) => html.lineAt(node.position?.start.offset ?? 0),
      ...(note === undefined ? {} : { note }),
    };
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ConfigurationError(`${page.file}: cannot be read: its markup is nested too deeply`);
    }
    throw error;
  }
}

function toHtml(page: PageText): { readonly html: TracedHtml; readonly note?: string } {
  if (page.format === 'html') {
    const html = new TracedHtml();
    html.copy(page.text, 1);
    return { html };
  }
  if (page.format === 'mdx') {
    try {
      assertQuickToParse(page, 'mdx');
      return { html: markdownToHtml(page.text, 'mdx') };
    } catch (error) {
      if (error instanceof RangeError || error instanceof ConfigurationError) {
        throw error;
      }
      assertQuickToParse(page, 'markdown');
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      return {
        html: markdownToHtml(page.text, 'markdown'),
        note: `is no MDX (${reason ?? ''}), so it was read as Markdown`,
      };
    }
  }
  assertQuickToParse(page, 'markdown');
  return { html: markdownToHtml(page.text, 'markdown') };
}
