import type { Page } from './pages.js';

/** What a mark above a code block says that the block is. */
export type ExampleKind =
  | 'correct'
  | 'file'
  | 'fixed'
  | 'incorrect'
  | 'printed'
  | 'prints'
  | 'reported'
  | 'save'
  | 'suggested';

/** What a mark sets for the run of a block. */
export interface ExampleSetup {
  /** The options of the rule that the page is about. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** `settings['sdk-errors']`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The configuration among the fixtures to lint with; the recommended one if absent. */
  readonly config?: string;
}

/** A code block of a page, with the mark above it: `<!-- incorrect: 1 {"options": {…}} -->`. */
export interface Example {
  readonly page: string;
  readonly line: number;
  readonly kind: ExampleKind;
  /** The number in the mark: of reports, of reports that stay, of the suggestion. */
  readonly number: number | undefined;
  /** The name in the mark: of the fixture that the block shows, of the file that ESLint prints. */
  readonly name: string;
  readonly setup: ExampleSetup;
  readonly language: string;
  readonly code: string;
  /** The incorrect block that this one says something about. */
  readonly subject: Example | undefined;
}

/** A code block without a mark. */
export interface UnmarkedBlock {
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const block =
  /(?:<!-- (?<mark>[^\n]*) -->\n\n)?(?:<!-- prettier-ignore -->\n)?```(?<language>\S*)\n(?<code>.*?)```/gsu;

const mark =
  /^(?<kind>correct|file|fixed|incorrect|printed|prints|reported|save|suggested)(?::(?: (?<number>\d+))?(?: (?<setup>\{.*\}))?(?: (?<name>\S+))?)?$/u;

/** The marked code blocks of a page, in order. */
export function examplesOf(page: Page): Example[] {
  const examples: Example[] = [];
  for (const found of page.text.matchAll(block)) {
    const { code = '', language = '', mark: text = '' } = found.groups ?? {};
    const parts = mark.exec(text)?.groups;
    if (parts !== undefined) {
      examples.push({
        page: page.file,
        line: lineOf(page.text, found.index),
        kind: parts.kind as ExampleKind,
        number: parts.number === undefined ? undefined : Number(parts.number),
        name: parts.name ?? '',
        setup: JSON.parse(parts.setup ?? '{}') as ExampleSetup,
        language,
        code,
        subject: examples.findLast(({ kind }) => kind === 'incorrect'),
      });
    }
  }
  return examples;
}

/** The code blocks of a page that no mark explains. */
export function unmarkedBlocks(page: Page): UnmarkedBlock[] {
  return [...page.text.matchAll(block)]
    .filter((found) => !mark.test(found.groups?.mark ?? ''))
    .map((found) => ({
      line: lineOf(page.text, found.index),
      language: found.groups?.language ?? '',
      code: found.groups?.code ?? '',
    }));
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
