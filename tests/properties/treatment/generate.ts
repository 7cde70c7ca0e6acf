import { Draft } from './draft.js';
import type { Piece } from './piece.js';
import { block } from './statements.js';

export interface GeneratedProgram extends Piece {
  /** The kinds of constructs in it. */
  readonly constructs: ReadonlySet<string>;
}

/** Generates a program of one handler with the tables, sets, predicates and helpers that it uses. */
export function generateHandler(seed: number): GeneratedProgram {
  const draft = new Draft(seed);
  const { random } = draft;
  const isDestructured = random.chance(50);
  draft.code = isDestructured ? 'errorCode' : 'e.errorCode';
  const isAsync = random.chance(15);
  if (isAsync) {
    draft.constructs.add('async');
    draft.isReturnSeen = false;
    draft.isThrowSeen = false;
  }
  const body = block(draft, 1 + random.below(3), 0);
  const head = `${isAsync ? 'async ' : ''}(${isDestructured ? '{ errorCode }' : 'e'}) =>`;
  const whole = (part: keyof Piece): string =>
    [
      "import VERTC from '@volcengine/rtc';",
      "const engine = VERTC.createEngine('app-id');",
      ...draft.declarations.map((declaration) => declaration[part]),
      `engine.on(VERTC.events.onError, ${head} ${body[part]});`,
    ].join('\n');
  return {
    linted: whole('linted'),
    executed: whole('executed'),
    constructs: draft.constructs,
  };
}
