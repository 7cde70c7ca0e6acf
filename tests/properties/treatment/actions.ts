import type { Draft } from './draft.js';
import { type Piece, join, same } from './piece.js';

/** An expression that does something, other than to log. */
export function actExpression(draft: Draft): Piece {
  return same(`act('${draft.name()}')`);
}

const kinds = ['call', 'call', 'call', 'property', 'counter', 'throw', 'value'] as const;

/** Where nobody would see what is thrown or returned, something is called. */
function kindOf(draft: Draft, kind: (typeof kinds)[number]): (typeof kinds)[number] {
  const isSeen = kind === 'throw' ? draft.isThrowSeen : kind !== 'value' || draft.isReturnSeen;
  return isSeen ? kind : 'call';
}

/** A statement that does something: a call, a store, a throw, a returned value. */
export function act(draft: Draft): Piece {
  const { random } = draft;
  const kind = kindOf(draft, random.of(kinds));
  draft.constructs.add(kind);
  switch (kind) {
    case 'call':
      return join`${actExpression(draft)};`;
    case 'property':
      return same(`state.last = '${draft.name()}';`);
    case 'counter': {
      const name = `count${draft.name()}`;
      draft.declarations.push(same(`let ${name} = 0;`));
      return {
        linted: `${name} += 1;`,
        executed: `${name} += stored(1);`,
      };
    }
    case 'throw':
      return same(`throw new Error('${draft.name()}');`);
    case 'value':
      return same(`return '${draft.name()}';`);
  }
}

/** Something that is done, or a line in a log. */
export function maybeAct(draft: Draft): Piece {
  return draft.random.chance(70) ? act(draft) : same('console.log("known");');
}
