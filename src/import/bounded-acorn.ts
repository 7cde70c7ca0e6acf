import { Parser } from 'acorn';
import acornJsx from 'acorn-jsx';

type Parse = typeof Parser.parse;
type ParseExpressionAt = typeof Parser.parseExpressionAt;

const parser = Parser.extend(acornJsx());

/** In characters: the work of about a second. */
const maxWork = 5_000_000;

/** More than any page has; what is deeper takes many times as long. */
const maxDepth = 100;

/** Ends the parsing of a page. */
export class TooManyBraces extends Error {
  /** The MDX parser takes what acorn throws for no end, but for what is thrown where it asks this. */
  get pos(): never {
    throw this;
  }
}

/**
 * Parses the expressions of one MDX page. The MDX parser asks at every brace that may end an
 * expression, from its beginning again, which takes the square of its length where none does.
 */
export class BoundedAcorn {
  #work = 0;

  /** @throws {TooManyBraces} where the page has more than is parsed. */
  readonly parse: Parse = (text, options) => {
    this.#count(text);
    return parser.parse(text, options);
  };

  /** @throws {TooManyBraces} where the page has more than is parsed. */
  readonly parseExpressionAt: ParseExpressionAt = (text, position, options) => {
    this.#count(text);
    return parser.parseExpressionAt(text, position, options);
  };

  #count(text: string): void {
    this.#work += text.length;
    if (this.#work > maxWork || openBraces(text) > maxDepth) {
      throw new TooManyBraces('it has too many braces');
    }
  }
}

function openBraces(text: string): number {
  const count = (brace: string): number => text.split(brace).length - 1;
  return count('{') - count('}');
}
