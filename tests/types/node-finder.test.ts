import type { Node, SourceFile } from '@typescript/native/unstable/ast';
import { expect, it } from 'vitest';

import { NodeFinder } from '../../src/types/native/node-finder.js';

/** A node of TypeScript 7, as far as it is looked at: it begins with blanks. */
interface Place {
  readonly pos: number;
  readonly end: number;
  readonly getStart: () => number;
  readonly forEachChild: (look: (child: Place) => Place | undefined) => Place | undefined;
}

function place(pos: number, start: number, end: number, ...children: Place[]): Place {
  return {
    pos,
    end,
    getStart: () => start,
    forEachChild: (look) => children.map(look).find((child) => child !== undefined),
  };
}

// `  a; (b)` : a statement, and a statement in which an expression has the same range.
const name = place(5, 6, 7);
const expression = place(4, 5, 8, name);
const statement = place(4, 5, 8, expression);
const semicolon = place(3, 3, 4);
const first = place(0, 2, 4, place(0, 2, 3), semicolon);
const file = place(0, 0, 8, first, statement);

const finder = (root: Place | undefined): NodeFinder =>
  new NodeFinder(() => root as unknown as SourceFile | undefined);

it.each<[string, readonly [number, number], Place | undefined]>([
  ['a statement', [2, 4], first],
  ['the expression in a statement of the same range', [5, 8], expression],
  ['a name', [6, 7], name],
  ['what follows without a blank', [3, 4], semicolon],
  ['the file', [0, 8], file],
  ['nothing that begins there', [5, 7], undefined],
  ['nothing that ends there', [6, 8], undefined],
  ['nothing but blanks', [0, 1], undefined],
])('%s is found at its range', (_, range, expected) => {
  expect(finder(file).at(range)).toBe(expected as unknown as Node | undefined);
});

it('nothing is found where there is no file', () => {
  expect(finder(undefined).at([0, 1])).toBeUndefined();
});

it('the file is fetched by the first question, and once', () => {
  let fetched = 0;
  const nodes = new NodeFinder(() => {
    fetched += 1;
    return file as unknown as SourceFile;
  });
  expect(fetched).toBe(0);
  nodes.at([2, 4]);
  nodes.at([6, 7]);
  expect(fetched).toBe(1);
});
