import { onErrorCodes } from '../../rules/volcengine.js';
import { type Piece, same } from './piece.js';
import { Random } from './random.js';

/** Conditions that nothing in a program tells: each is asked once, so that none tells of another. */
export const guards = ['a', 'b', 'c'] as const;

/** A program that is being written: what its pieces share. */
export class Draft {
  readonly random: Random;
  /** What stands above the handler. */
  readonly declarations: Piece[] = [];
  /** The kinds of constructs in it. */
  readonly constructs = new Set<string>();
  /** How the code is read here: `errorCode`, `e.errorCode`, or a parameter of a helper. */
  code = 'errorCode';
  /** Whether what is returned here is returned by the handler, and at once. */
  isReturnSeen = true;
  /** Whether what is thrown anywhere is thrown at once. */
  isThrowSeen = true;
  helpers = 0;
  readonly #guards: string[] = [...guards];
  #names = 0;
  #decisions = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** Writes a piece in which the code is a parameter, and what is returned is the caller's. */
  inFunction(write: () => Piece): Piece {
    const { code, isReturnSeen } = this;
    this.code = 'code';
    this.isReturnSeen = false;
    const piece = write();
    this.code = code;
    this.isReturnSeen = isReturnSeen;
    return piece;
  }

  name(): string {
    this.#names += 1;
    return `N${String(this.#names)}`;
  }

  nextDecision(): string {
    this.#decisions += 1;
    return String(this.#decisions);
  }

  /** Different codes, as constants or as texts. */
  some(count: number): string[] {
    const left = [...onErrorCodes];
    return Array.from({ length: count }, () => {
      const [code = 'KICKED_OUT'] = left.splice(this.random.below(left.length), 1);
      return this.random.chance(50) ? `VERTC.ErrorCode.${code}` : `'${code}'`;
    });
  }

  /** A condition that nothing tells, or a comparison where all have been asked. */
  guard(): Piece {
    const guard = this.#guards.pop();
    return guard === undefined
      ? this.decision(`${this.code} === ${this.one()}`)
      : same(`guards.${guard}`);
  }

  /** One code. */
  one(): string {
    return this.some(1).join('');
  }

  /** An expression of which the outcome is noted. */
  decision(piece: Piece | string): Piece {
    const { executed, linted } =
      typeof piece === 'string' ? { executed: piece, linted: piece } : piece;
    return { linted, executed: `decided(${this.nextDecision()}, ${executed})` };
  }
}
