import { describe, expect, it } from 'vitest';

import { type CommentPlace, commentPlaces, displaced } from './judge/comment-places.js';
import { sourceOf } from './judge/source.js';

const before = `switch (code) { // c1
  case 1:
    did(1); // c2
    // c3
    break;
  // c4
  // falls through c5
  // c6
  default:
    did(2);
  // c7
}
`;

describe('a comment is in place', () => {
  it.each([
    ['where nothing has changed', before],
    ['below cases that are inserted above it', before.replace('  // c6', `${added('2')}  // c6`)],
    ['above cases that are inserted at the end', before.replace('\n}', `\n${added('2')}}`)],
    ['behind a label that is written in another way', before.replace('case 1', 'case 0x1')],
    ['below a `break` that is inserted', before.replace('did(2);', 'did(2);\n    break;')],
  ])('%s', (_, after) => {
    expect(displaced(placesOf(before), placesOf(after))).toEqual([]);
  });

  it('in the braces that its label gets', () => {
    const bare = before.replace('case 1:', 'case 1: // c0');
    const braced = bare
      .replace('case 1: // c0', 'case 1: {\n    // c0')
      .replace('    break;\n', '    break;\n  }\n');
    expect(displaced(placesOf(bare), placesOf(braced))).toEqual([]);
  });
});

describe('a comment is not in place', () => {
  it.each([
    ['when it is lost', before.replace('    // c3\n', '')],
    ['when it is there twice', before.replace('// c3', '// c3\n    // c3')],
    [
      'when it has gone over another',
      before.replace('// c6', '// c7').replace(/c7(?!.*c7)/su, 'c6'),
    ],
    ['behind another token', before.replace('did(1); // c2', 'did(1); break; // c2')],
    ['in a line of its own', before.replace('did(1); // c2', 'did(1);\n    // c2')],
    ['in a case that is inserted', before.replace('    // c3', `${added('2')}    // c3`)],
    [
      'above such a case, when it spoke of the default',
      before.replace('  default', `${added('2')}  default`),
    ],
    [
      'below such a case, when it spoke of the case above',
      before.replace('  // c4', `${added('2')}  // c4`),
    ],
  ])('%s', (_, after) => {
    expect(after).not.toBe(before);
    expect(displaced(placesOf(before), placesOf(after))).not.toEqual([]);
  });
});

function added(label: string): string {
  return `  case ${label}:\n    // TODO\n`;
}

function placesOf(code: string): CommentPlace[] {
  const source = sourceOf(code, { language: 'javascript', isModule: false });
  return commentPlaces(source, (text) => String(Number(text)));
}
