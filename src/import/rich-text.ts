import type { PageElement, PageNode } from './page-tree.js';

/** A name that the page marks up as code or links. */
export interface Mention {
  readonly text: string;
  readonly mark: 'code' | 'link';
  /** Where the link leads. */
  readonly href?: string;
  readonly start: number;
  readonly end: number;
}

/** A text without its markup; line ends stand for line breaks, list items and paragraphs. */
export interface RichText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Whether all of it is struck through. */
  readonly isStruck: boolean;
  readonly line: number;
}

/**
 * A line end in the source that is no line end on the page. It counts as a space, but for those who
 * read labelled lines.
 */
export const softBreak = '\u2028';

/** A list for the reviewer stays readable. */
const longestQuote = 600;

const unseen = new Set(['nav', 'noscript', 'script', 'style', 'svg', 'template']);
const lineMakers = new Set(['dd', 'div', 'dt', 'li', 'ol', 'p', 'pre', 'section', 'tr', 'ul']);

export function isUnseen(node: PageNode): boolean {
  return node.type === 'element' && unseen.has(node.tagName);
}

/**
 * The text in some nodes.
 *
 * @param isLeftOut - elements that are read by themselves.
 */
export function readText(
  nodes: readonly PageNode[],
  line: number,
  isLeftOut: (element: PageElement) => boolean = () => false,
): RichText {
  const writer = new TextWriter(isLeftOut);
  writer.nodes(nodes);
  return writer.result(line);
}

/** A text that was written without markup. */
export function plainText(text: string, line: number): RichText {
  return { text: text.trim(), mentions: [], isStruck: false, line };
}

/** A text on one line, as lists for the reviewer print it. */
export function quoted(text: RichText): string {
  const line = text.text.replaceAll(/\s*\n\s*/gu, ' ⏎ ').replaceAll(/\s+/gu, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

/** A part of a text, with the mentions in it. */
export function sliceText(whole: RichText, start: number, end = whole.text.length): RichText {
  const raw = whole.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return {
    text,
    mentions: mentionsBetween(whole.mentions, from, from + text.length),
    isStruck: whole.isStruck,
    line: whole.line,
  };
}

/** Mentions are in the order of their starts. */
function mentionsBetween(
  mentions: readonly Mention[],
  from: number,
  to: number,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let position = firstFrom(mentions, from); ; position += 1) {
    const mention = mentions[position];
    if (mention === undefined || mention.start >= to) {
      return found;
    }
    if (mention.end <= to) {
      found.push({ ...mention, start: mention.start - from, end: mention.end - from });
    }
  }
}

/** The position of the first mention that does not begin before a place. */
function firstFrom(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? from) < from) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The lines of a text. */
export function linesOf(whole: RichText): readonly RichText[] {
  return splitText(whole, /\n/gu);
}

/** The lines of a text as its source has them. */
export function sourceLinesOf(whole: RichText): readonly RichText[] {
  return splitText(whole, /[\n\u2028]/gu);
}

function splitText(whole: RichText, separator: RegExp): readonly RichText[] {
  let start = 0;
  const parts: RichText[] = [];
  for (const match of whole.text.matchAll(separator)) {
    parts.push(sliceText(whole, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, sliceText(whole, start)];
}

class TextWriter {
  readonly #isLeftOut: (element: PageElement) => boolean;
  readonly #mentions: Mention[] = [];
  /** The lines that are finished, each with its end. */
  #lines = '';
  #line = '';
  #plainLength = 0;
  #struckDepth = 0;

  constructor(isLeftOut: (element: PageElement) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  nodes(nodes: readonly PageNode[]): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        this.#write(node.value);
      } else if (node.type === 'element' && !isUnseen(node) && !this.#isLeftOut(node)) {
        this.#element(node);
      }
    }
  }

  result(line: number): RichText {
    const text = (this.#lines + this.#line).trimEnd();
    return {
      text,
      mentions: this.#mentions
        .filter((mention) => mention.start < mention.end)
        .sort((one, other) => one.start - other.start),
      isStruck: text !== '' && this.#plainLength === 0,
      line,
    };
  }

  #element(element: PageElement): void {
    const tag = element.tagName;
    if (tag === 'br' || lineMakers.has(tag)) {
      this.#breakLine();
    }
    const start = this.#lines.length + this.#line.length;
    const isStruck = tag === 'del' || tag === 's' || tag === 'strike';
    this.#struckDepth += isStruck ? 1 : 0;
    this.nodes(element.children);
    this.#struckDepth -= isStruck ? 1 : 0;
    if (tag === 'code' || tag === 'kbd' || tag === 'samp' || tag === 'a') {
      this.#mention(element, start);
    }
    if (lineMakers.has(tag)) {
      this.#breakLine();
    }
  }

  #mention(element: PageElement, start: number): void {
    const inLine = start - this.#lines.length;
    const written =
      inLine >= 0 ? this.#line.slice(inLine) : (this.#lines + this.#line).slice(start);
    const text = written.trim();
    const from = start + (written.length - written.trimStart().length);
    const { href } = element.properties;
    if (element.tagName !== 'a') {
      this.#mentions.push({ text, mark: 'code', start: from, end: from + text.length });
    } else if (typeof href === 'string' && href !== '') {
      // Code in a link is one mention, the link's.
      while ((this.#mentions.at(-1)?.start ?? -1) >= start) {
        this.#mentions.pop();
      }
      this.#mentions.push({ text, mark: 'link', href, start: from, end: from + text.length });
    }
  }

  #breakLine(): void {
    const line = this.#line.trimEnd();
    this.#line = '';
    if (line !== '') {
      this.#lines += `${line}\n`;
    }
  }

  #write(value: string): void {
    let text = value.replaceAll(/[\s\u200B\uFEFF]+/gu, (space) =>
      space.includes('\n') ? softBreak : ' ',
    );
    if (/^\s?$/u.test(this.#line.at(-1) ?? '')) {
      text = text.trimStart();
    }
    this.#line += text;
    if (this.#struckDepth === 0) {
      this.#plainLength += text.trim().length;
    }
  }
}
