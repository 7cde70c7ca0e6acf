import type { HeadingBlock } from './blocks.js';
import { isCodeLike, isIdentifier } from './code-words.js';
import { errorSign } from './labels.js';

/** The headings above a place of a page, outermost first. */
export class HeadingTrail {
  readonly #headings: readonly HeadingBlock[];

  constructor(headings: readonly HeadingBlock[] = []) {
    this.#headings = headings;
  }

  /** The trail below a heading that follows. */
  under(heading: HeadingBlock): HeadingTrail {
    return new HeadingTrail([...this.above(heading.level).#headings, heading]);
  }

  /** The part of the trail that is higher than a level. */
  above(level: number): HeadingTrail {
    return new HeadingTrail(this.#headings.filter((heading) => heading.level < level));
  }

  get nearest(): string {
    return this.#headings.at(-1)?.text.text ?? '';
  }

  /** The set of codes that the nearest of the headings names which names one. */
  get space(): string | undefined {
    return this.#headings
      .map((heading) => spaceNamedIn(heading))
      .findLast((space) => space !== undefined);
  }

  /** How much the headings say that what follows is about errors. */
  get sign(): 0 | 1 | 2 {
    const nearest = this.#headings.at(-1);
    const own = nearest && spaceNamedIn(nearest);
    if (own !== undefined && errorSign(this.nearest) === 0) {
      // A page of errors may explain another enum: `VideoProfile` is not about errors there.
      return 0;
    }
    return this.#headings
      .map((heading) => errorSign(heading.text.text))
      .reduce((most, sign) => (sign > most ? sign : most), 0);
  }
}

/** `ErrorCode` in a heading such as "enum ErrorCode", "ErrorCode 枚举" or "The `Errors` object". */
function spaceNamedIn({ text }: HeadingBlock): string | undefined {
  const marked = text.mentions.map((mention) => mention.text.replace(/\(\)$/u, ''));
  const words = text.text.split(/[^\w$.]+/u).filter((word) => word !== '');
  const isAlone = words.length === 1 && words[0] === text.text;
  const names = [
    ...marked.filter(isIdentifier),
    ...words
      .map((word) => word.split('.').at(-1) ?? '')
      .filter((word) => isSpaceLike(word, isAlone)),
  ];
  const [name, ...others] = new Set(names);
  return others.length === 0 ? name : undefined;
}

function isSpaceLike(word: string, isAlone: boolean): boolean {
  return isIdentifier(word) && isCodeLike(word) && (isAlone || !/^[A-Z]+$/u.test(word));
}
