import fc from 'fast-check';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { commentText, stringText } from '../../src/syntax/source-text.js';

/** What has a meaning in JavaScript or HTML, or for a terminal, and any other character. */
const dangerous = fc.oneof(
  fc.constantFrom(
    ...['\n', '\r', '\r\n', '\u2028', '\u2029', '\0', '\u0085', '\u001B', '\t', '\u007F'],
    ...["'", '"', '`', '${', '\\', '*/', '/*', '//', '</script', '</SCRIPT', '<!--', '-->'],
    ...['\u202E', '\u2066', '\u200D', '\uFEFF', '\u00A0', '\u3000', '\uD83D', '\uDE00'],
    ...['a', '0', 'u0041', ' ', '*', '/', '<', '!', '$', '{', '}', 'eslint-disable-line'],
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const texts = fc.array(dangerous, { maxLength: 12 }).map((parts) => parts.join(''));

const markup = /<\/script|<!--/iu;
/** Characters that show nothing, but for white space. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const context = createContext();
const checked = { seed: 13, numRuns: 5000 };

function tokens(code: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, code);
  const found: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    found.push(scanner.getTokenText());
  }
  return found;
}

describe('of five thousand texts, whatever is in them', () => {
  it.each(["'", '"', '`'])('a string in %s is one token with that value', (quote) => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = stringText(text, quote);
        expect(tokens(written)).toEqual([written]);
        expect(runInContext(written, context)).toBe(text);
        expect(written).not.toMatch(unseen);
        expect(written).not.toMatch(markup);
      }),
      checked,
    );
  });

  it('a comment is no code', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = commentText(text);
        expect(tokens(`// ${written}\n;`)).toEqual([';']);
        expect(tokens(`/* ${written} */;`)).toEqual([';']);
        expect(written).not.toMatch(unseen);
        expect(written).not.toMatch(markup);
      }),
      checked,
    );
  });
});
