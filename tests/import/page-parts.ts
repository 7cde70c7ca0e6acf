import { type Block, readBlocks } from '../../src/import/blocks.js';
import { parsePage } from '../../src/import/page-tree.js';
import type { PageFormat } from '../../src/import/page-text.js';
import type { RichText } from '../../src/import/rich-text.js';

/** What a page consists of. */
export function blocksOf(text: string, format: PageFormat = 'html'): readonly Block[] {
  return readBlocks(parsePage({ file: 'page', format, text, sha256: '' }));
}

/** The first block of a kind in a page. */
export function blockOf<Kind extends Block['kind']>(
  kind: Kind,
  text: string,
  format: PageFormat = 'html',
): Extract<Block, { readonly kind: Kind }> {
  const found = blocksOf(text, format).find((block) => block.kind === kind);
  if (found === undefined) {
    throw new Error(`there is no ${kind}`);
  }
  return found as Extract<Block, { readonly kind: Kind }>;
}

/** A sentence with its markup, as HTML writes it. */
export function sentence(html: string): RichText {
  return blockOf('prose', `<p>${html}</p>`).text;
}
