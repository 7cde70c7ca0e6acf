import type { TSESLint } from '@typescript-eslint/utils';

import type { Frame } from '../generate/frame.js';
import { switchesOf } from './source.js';

/** Reads the value that a label stands for, however it is written. */
export function labelReader({ constants, place }: Frame): (text: string) => string {
  const values = new Map<string, string>();
  const names = new Map(place.space.codes.map(({ name, value }) => [name, String(value)]));
  for (const code of place.space.codes) {
    for (const spelling of constants.spellings(code)) {
      values.set(normalised(spelling), String(code.value));
    }
  }
  return (text) => {
    const plain = normalised(text.replaceAll(/\/\*[^]*?\*\/|\s+as never|^\(+|\)+$/gu, ''));
    const literal = /^(?:(?<quote>['"`])(?<string>.*)\k<quote>|(?<number>(?:0x)?[\da-f]+))$/u.exec(
      plain,
    );
    return (
      values.get(plain) ??
      literal?.groups?.string?.replaceAll(/\\(.)/gu, '$1') ??
      (literal?.groups?.number === undefined
        ? (names.get(/\.(?<name>\w+)$/u.exec(plain)?.groups?.name ?? '') ?? plain)
        : String(Number(literal.groups.number)))
    );
  };
}

/** One spelling for all ways to write a member: `a["B"]`, and `a` and `.B` on lines of their own. */
function normalised(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+\./gu, '.')
    .replaceAll(/\[\s*(?<quote>['"])(?<name>[A-Za-z_$][\w$]*)\k<quote>\s*\]/gu, '.$<name>');
}

/**
 * Under which labels a clause may stand when a fix has taken away its own, which repeats the value
 * of one above: under that value, and under the labels above it.
 */
export function movedLabels(
  source: Readonly<TSESLint.SourceCode>,
  labelOf: (text: string) => string,
): (label: string) => readonly string[] {
  const moves = new Map<string, string[]>();
  for (const node of switchesOf(source)) {
    const labels = node.cases.map(({ test }) =>
      test === null ? 'default' : labelOf(source.text.slice(...test.range)),
    );
    labels.forEach((label, index) => {
      if (labels.indexOf(label) < index) {
        // The clauses above may have gone as well, up to one whose label is the first of its value.
        const kept = labels.findLastIndex(
          (other, position) => position < index && labels.indexOf(other) === position,
        );
        moves.set(label, [...(moves.get(label) ?? []), ...labels.slice(kept, index)]);
      }
    });
  }
  return (label) => moves.get(label) ?? [];
}
