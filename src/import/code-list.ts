import type { Block, Definition, DefinitionsBlock } from './blocks.js';
import { isCodeLike, readName } from './code-words.js';
import type { CodeGroup, Doubt, FoundCode } from './found-code.js';
import type { HeadingTrail } from './heading-trail.js';
import { errorSign } from './labels.js';
import { readRecordLines } from './record.js';
import { type RichText, quoted, sliceText } from './rich-text.js';

/** The share of the entries that may be something else: more of them make it another list. */
const mostOthers = { definitions: 0.5, items: 0.2 } as const;

export interface ListReading {
  readonly group?: CodeGroup;
  readonly doubts: readonly Doubt[];
}

/** Reads definition lists, and bullet lists whose items begin with a name and a value. */
export function readCodeList(block: Block, trail: HeadingTrail): ListReading {
  switch (block.kind) {
    case 'definitions':
      return readDefinitions(block.entries, trail, 'definition list');
    case 'list':
      return readItems(block.items, trail);
    case 'code':
    case 'heading':
    case 'prose':
    case 'table':
      return { doubts: [] };
  }
}

/**
 * Definitions as some dialects of Markdown write them, a term and below it a line that begins with
 * a colon: the parser takes them for paragraphs.
 */
export function withDefinitions(blocks: readonly Block[]): readonly Block[] {
  const result: GrowingBlock[] = [];
  for (const block of blocks) {
    const definition = block.kind === 'prose' ? definitionIn(block.text) : undefined;
    const before = result.at(-1);
    if (block.kind === 'definitions') {
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

function readDefinitions(
  entries: readonly Definition[],
  trail: HeadingTrail,
  what: string,
): ListReading {
  const codes = entries.map((entry) => codeOf(entry));
  const found = codes.filter((code) => code !== undefined);
  if (found.length === 0 || isAnother(codes.length, found.length, 'definitions')) {
    return { doubts: [] };
  }
  const others = entries.filter((_, position) => codes[position] === undefined);
  return { group: groupOf(found, trail, what), doubts: others.map(doubtOf) };
}

function readItems(items: readonly RichText[], trail: HeadingTrail): ListReading {
  const entries = items.map((item) => splitItem(item));
  const split = entries.filter((entry) => entry !== undefined);
  if (split.length < 2 || isAnother(items.length, split.length, 'items')) {
    return { doubts: [] };
  }
  const { group, doubts } = readDefinitions(split, trail, 'list');
  const others = items.filter((_, position) => entries[position] === undefined);
  return group === undefined
    ? { doubts: [] }
    : { group, doubts: [...doubts, ...others.map((term) => doubtOf({ term, descriptions: [] }))] };
}

function isAnother(count: number, found: number, kind: keyof typeof mostOthers): boolean {
  return count - found > count * mostOthers[kind];
}

function doubtOf({ term, descriptions }: Definition): Doubt {
  const quote = [term, ...descriptions].map((text) => quoted(text)).join(' | ');
  return { line: term.line, problem: 'no name and value in this entry', quote };
}

/** `NAME (1001): words`, `1001 - words`, `**NAME** = 1001, words`. */
function splitItem(item: RichText): Definition | undefined {
  const head =
    /^(?<head>(?:[\w$.:]+\s*(?:[(（]\s*[+-]?\w+\s*[)）]|[=＝]\s*[+-]?\w+)|[+-]?\d+\s*(?:[(（]\s*[\w$.]+\s*[)）])?|[+-]?\d+\s+[A-Za-z_$][\w$]*|'[^']+'|"[^"]+"))(?:\s*[:：,，–—]\s*|\s+-+\s+|\s*\n|\s*$)/u.exec(
      item.text,
    );
  const term = head?.groups?.head;
  if (head === null || term === undefined) {
    return undefined;
  }
  const description = sliceText(item, head[0].length);
  return {
    term: sliceText(item, 0, term.length),
    descriptions: description.text === '' ? [] : [description],
  };
}

function codeOf({ term, descriptions }: Definition): FoundCode | undefined {
  const reading = readName(term.text);
  const record = readRecordLines(descriptions);
  const name = reading.name ?? record.name;
  const value = reading.value ?? record.value ?? leadingValue(descriptions[0]);
  const isName = name !== undefined && readName(name).name === name;
  if (value === undefined || (reading.name === undefined && reading.value === undefined)) {
    return undefined;
  }
  if (reading.name !== undefined && reading.value === undefined && !isCodeLike(reading.name)) {
    return undefined;
  }
  const isStruck = term.isStruck || reading.isDeprecated;
  return {
    name: isName ? name : null,
    value,
    ...(isStruck ? { status: 'deprecated' as const } : {}),
    description: record.fields.description,
    resolution: record.fields.resolution,
    successor: record.fields.successor,
    channels: record.fields.channel,
    line: term.line,
    quote: [term, ...descriptions].map((text) => quoted(text)).join(' | '),
    doubts: [],
  };
}

/** A definition may begin with the value: `1001 — the token is invalid`. */
function leadingValue(text: RichText | undefined): number | undefined {
  const digits = /^([+-]?\d+)(?=\s*(?:[:：,，.。–—]|-\s|$))/u.exec(text?.text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function groupOf(codes: readonly FoundCode[], trail: HeadingTrail, what: string): CodeGroup {
  const line = codes[0]?.line ?? 1;
  const named = codes.map((code) => (code.name === null ? 0 : errorSign(code.name)));
  // Names such as `TOKEN_ERROR` say as much as a heading does, if many have them.
  const isErrors = named.filter((sign) => sign === 2).length * 2 > named.length;
  return {
    what: `the ${what} at line ${String(line)}`,
    codes,
    line,
    space: trail.space,
    sign: isErrors ? 2 : trail.sign,
    doubts: [],
  };
}
