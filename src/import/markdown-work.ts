import { ConfigurationError } from '../configuration-error.js';
import type { PageText } from './page-text.js';

// The Markdown parser takes the square of the marks and lines in a paragraph, and of the underlined
// headings in a page. What it will take is reckoned here, so that no page keeps it busy for minutes.

/** What the parser does in about a second. */
const maxWork = 100_000_000;

/** More containers in one another than any page has. */
const maxContainers = 100;

/** How much more than a bracket or a line something else costs, as measured. */
const emphasisCost = 30;
const underlineCost = 30;
const paragraphCost = 2500;
const rowCost = 1500;

const fence = /^ *(`{3,}|~{3,})[^`]*$/u;
const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const quote = /^(?:[ \t]*>)+/u;
const newParagraph = /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|1[.)][ \t])/u;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const delimiter = /^[ \t]*:?-+:?[ \t]*$/u;
const htmlBlock =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|details|dd|div|dl|dt|footer|form|h[1-6]|head|header|html|li|link|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)[\s/>]|^ {0,3}<\/?[a-z][\w-]*(?:\s[^<>]*)?>[ \t]*$/iu;

/**
 * Refuses a page that would keep the Markdown parser busy for long.
 *
 * @throws {ConfigurationError} one line that names the place.
 */
export function assertQuickToParse({ file, text }: PageText, kind: 'markdown' | 'mdx'): void {
  const work = new Work(file, kind);
  let closing: RegExp | undefined;
  for (const [position, line] of text.split(/\r?\n/u).entries()) {
    const opening = closing === undefined ? fence.exec(line)?.[1] : undefined;
    if (closing?.test(line) === true) {
      closing = undefined;
    } else if (opening !== undefined) {
      work.endParagraph();
      closing = new RegExp(`^ *${opening[0] ?? ''}{${String(opening.length)},}[ \\t]*$`, 'u');
    } else if (closing === undefined) {
      work.addLine(line, position + 1);
    }
  }
  work.endParagraph();
}

/** What the parser has to do, paragraph by paragraph. */
class Work {
  readonly #file: string;
  /** MDX reads tags in another way. */
  readonly #hasHtml: boolean;
  #done = 0;
  #underlines = 0;
  /** The lines of the paragraph. */
  #lines: string[] = [];
  #firstLine = 1;

  constructor(file: string, kind: 'markdown' | 'mdx') {
    this.#file = file;
    this.#hasHtml = kind === 'markdown';
  }

  addLine(line: string, number: number): void {
    if ((containers.exec(line)?.[0].match(/[^\s\d]/gu) ?? []).length > maxContainers) {
      throw new ConfigurationError(
        `${this.#file}: cannot be read: the markup in line ${String(number)} is nested too deeply`,
      );
    }
    const inQuote = line.replace(quote, '');
    const isBlank = inQuote.trim() === '';
    if (isBlank || newParagraph.test(inQuote)) {
      this.endParagraph();
    }
    if (isBlank) {
      return;
    }
    if (this.#lines.length === 0) {
      this.#firstLine = number;
    }
    this.#lines.push(inQuote);
  }

  endParagraph(): void {
    const lines = this.#lines;
    if (lines.length === 0) {
      return;
    }
    this.#lines = [];
    const [first = '', second = ''] = lines;
    const isTable = isDelimiterRow(second);
    this.#done += isTable ? rowCost * lines.length : paragraphCost;
    if (!this.#hasHtml || !htmlBlock.test(first)) {
      // The cells of a table are paragraphs of their own.
      const paragraphs = isTable ? lines : [lines.join('\n')];
      const costs = paragraphs.map((paragraph) => costOf(paragraph, this.#hasHtml));
      this.#done += costs.reduce((sum, cost) => sum + cost, 0);
    }
    const underlines = isTable ? 0 : lines.filter((line) => underline.test(line)).length;
    this.#underlines += underlines;
    if (this.#done + underlineCost * this.#underlines ** 2 > maxWork) {
      throw new ConfigurationError(
        `${this.#file}: holds too much markup to be read, up to the paragraph at line ${String(this.#firstLine)}; cut out the part with the codes`,
      );
    }
  }
}

/** Whether a line is the one below the head of a table. */
function isDelimiterRow(line: string): boolean {
  const cells = line.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  return cells.every((cell) => delimiter.test(cell));
}

function costOf(paragraph: string, hasHtml: boolean): number {
  const marks = count(paragraph, hasHtml ? /[[\]`<\n]/gu : /[[\]`\n]/gu);
  // What stands in a word or between spaces marks nothing.
  const emphasis = count(paragraph, /(?<![\w*\\])[*_]+(?=\S)|(?<=[^\s*_\\])(?:\*+|_+(?!\w))/gu);
  const open = hasHtml ? unclosed(paragraph) : 0;
  return marks ** 2 + emphasisCost * emphasis ** 2 + open;
}

/** Comments and the like without an end: at each, the parser looks for it through the paragraph. */
function unclosed(paragraph: string): number {
  const end = Math.max(paragraph.lastIndexOf('-->'), paragraph.lastIndexOf('?>'), 0);
  return count(paragraph.slice(end), /<[!?]/gu) * paragraph.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
