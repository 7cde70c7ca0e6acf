import type { Block, Definition, DefinitionsBlock } from './blocks.js';
import { type RichText, sliceText } from './rich-text.js';

/**
 * Definitions as some dialects of Markdown write them, a term and below it a line or an item that
 * begins with a colon: the parser takes them for paragraphs and lists.
 */
export function withDefinitions(blocks: readonly Block[]): readonly Block[] {
  const result: GrowingBlock[] = [];
  for (const block of blocks) {
    const definition = block.kind === 'prose' ? definitionIn(block.text) : undefined;
    const before = result.at(-1);
    const inList = block.kind === 'list' ? definitionsIn(block.items) : undefined;
    if (inList !== undefined) {
      result.push(growing(inList));
    } else if (block.kind === 'definitions') {
      result.push(growing(block));
    } else if (definition === undefined) {
      result.push(block);
    } else if (definition.term.text !== '') {
      add(result, definition);
    } else if (before?.kind === 'prose') {
      // The term is a paragraph of its own.
      result.pop();
      add(result, { term: before.text, descriptions: definition.descriptions });
    } else if (before?.kind === 'definitions') {
      before.entries.at(-1)?.descriptions.push(...definition.descriptions);
    } else {
      result.push(block);
    }
  }
  return result;
}

/** Definitions to which those of the next paragraphs are added. */
interface GrowingDefinitions {
  readonly kind: 'definitions';
  readonly entries: { readonly term: RichText; readonly descriptions: RichText[] }[];
}

type GrowingBlock = Exclude<Block, DefinitionsBlock> | GrowingDefinitions;

function growing({ entries, kind }: DefinitionsBlock): GrowingDefinitions {
  return {
    kind,
    entries: entries.map(({ descriptions, term }) => ({ term, descriptions: [...descriptions] })),
  };
}

function add(blocks: GrowingBlock[], entry: Definition): void {
  const { entries } = growing({ kind: 'definitions', entries: [entry] });
  const before = blocks.at(-1);
  if (before?.kind === 'definitions') {
    before.entries.push(...entries);
  } else {
    blocks.push({ kind: 'definitions', entries });
  }
}

function definitionIn(text: RichText): Definition | undefined {
  const marks = [...text.text.matchAll(/(?:^|[\u2028\n])[:：]\s+/gu)];
  const [first] = marks;
  if (first === undefined) {
    return undefined;
  }
  return {
    term: sliceText(text, 0, first.index),
    descriptions: marks.map((mark, position) =>
      sliceText(text, mark.index + mark[0].length, marks[position + 1]?.index),
    ),
  };
}

/** A list of terms, below each of which an item begins with a colon. */
function definitionsIn(items: readonly RichText[]): DefinitionsBlock | undefined {
  const entries = items.map((item) => definitionIn(item));
  const found = entries.filter((entry) => entry !== undefined && entry.term.text !== '');
  return found.length > 0 && found.length === items.length
    ? { kind: 'definitions', entries: found.filter((entry) => entry !== undefined) }
    : undefined;
}
