import fc from 'fast-check';

/** How a generated program is written. */
export interface Style {
  readonly endOfLine: '\n' | '\r\n';
  readonly indent: '  ' | '    ' | '\t';
  readonly semicolons: boolean;
  readonly quote: '"' | "'";
  /** Where lines break: at each statement, at each label, or only where they have to. */
  readonly layout: 'compact' | 'lines' | 'one line';
  /** Whether labels stand as deep as their `switch`. */
  readonly flush: boolean;
  /** Whether the brace of a `switch` has a line of its own. */
  readonly braceBelow: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  endOfLine: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('  ', '    ', '\t'),
  semicolons: fc.boolean(),
  quote: fc.constantFrom("'", '"'),
  layout: fc.constantFrom('lines', 'lines', 'compact', 'one line'),
  flush: fc.boolean(),
  braceBelow: fc.boolean(),
});

/** A string as a style writes it. */
export function quoted(text: string, { quote }: Style): string {
  return `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
}
