/** A project in which each name that is declared by `const` has a type to ask for. */
export const checkedFiles = {
  'file.ts': `import * as ambient from 'ambient-sdk';
import * as scoped from '@ambient/sdk';
import * as sdk from 'some-sdk';
import { missing } from 'nowhere';

declare const anything: any;
declare const unknown: unknown;
declare const never: never;
export const unresolved: typeof missing = missing;

declare const text: string;
declare const number: number;
declare const truth: true;
declare const a: 'a';
declare const two: 2;
declare const either: 'a' | 'b' | undefined | null;
declare const perhaps: 'a' | void;
declare const optional: 'a' | undefined | null;
declare const wide: 'a' | number | undefined;

export function generic<T extends 'a' | 'b'>(parameter: T) {}

export enum Codes { B = 'b', A = 'a', C = 'c' }
export const enum Numbers { Two = 2, One = 1 }
export enum Parsed { X, Y }
export namespace Parsed { export const OTHER = 5; export function parse() {} }
export enum Many {
  N, V, K, A, Z, Q, C, X, M, B, Y, D, W, E, U, R, F, T, G, S, H, P, I, O, J, L,
}
declare const many: typeof Many;
declare const codes: typeof Codes;
declare const numbers: typeof Numbers;
declare const parsed: typeof Parsed;
declare const code: Codes.A;
declare const one: Numbers.One;

interface Base { readonly x: 1; readonly y?: 2 }
interface Own extends Base { readonly z: 3 }
class Made { readonly w = 4 }
type Both = Base & { readonly v: 5 };
type Choice = 'a' | 'b';
declare const base: Base;
declare const own: Own;
declare const made: Made;
declare const both: Both;
declare const choice: Choice;
declare const literal: { readonly x: 1 };
declare const mapped: { [Key in 'x' | 'y']: 1 };

declare const plain: (one: 'a', two?: 2) => void;
declare const rest: (...rest: 'z'[]) => void;
declare const tuple: (...rest: ['a', 2]) => void;
declare const later: (first: 1, ...rest: ['a', 2]) => void;
declare const laterList: (first: 1, ...rest: 'z'[]) => void;
declare const nothing: () => void;
declare const overloaded: { (one: 'a'): void; (one: 'b', two: 2): void };
declare const constructed: { new (one: 'a'): object };

declare const engine: sdk.Engine;
declare const ambientEngine: ambient.Engine;
declare const scopedEngine: scoped.Engine;
declare const deepEngine: ambient.Deep.Engine;
declare const wholeAmbient: typeof ambient;
declare const wholeSdk: typeof sdk;
namespace Space { export interface Inner { readonly x: 1 } }
declare const inner: Space.Inner;
const named = { 'on-error'() { interface Local { readonly x: 1 } return null! as Local; } };
declare const local: ReturnedBy<(typeof named)['on-error']>;
type ReturnedBy<F> = F extends () => infer R ? R : never;

interface Marked {
  /** @deprecated Use {@link Marked.b} now. */
  a: 1;
  /**
   * @since 1.0
   * @hidden
   */
  b: 2;
  /** Nothing of note. */
  c: 3;
}
declare const marked: Marked;
`,
  'package.json': '{ "name": "app" }',
  'node_modules/some-sdk/package.json': '{ "name": "some-sdk", "types": "index.d.ts" }',
  'node_modules/some-sdk/index.d.ts': 'export interface Engine { readonly x: 1 }',
  'ambient.d.ts': `declare module 'ambient-sdk' {
  export interface Engine { readonly x: 1 }
  export namespace Deep { interface Engine { readonly x: 1 } }
}
declare module '@ambient/sdk' { export interface Engine { readonly x: 1 } }`,
};
