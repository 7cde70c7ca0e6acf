import type { Status, Value } from '../catalog/catalog.js';
import type { RichText } from './rich-text.js';

/** A code as one place of a page or of typings gives it; null is what the place does not say. */
export interface FoundCode {
  readonly name: string | null;
  readonly value: Value | null;
  /** Another name that the same place gives the code. */
  readonly otherName?: string;
  /** Where the place says it by more than words in the description; null where it is not clear. */
  readonly status?: Status | null | undefined;
  readonly description: readonly RichText[];
  readonly resolution: readonly RichText[];
  /** What stands in a column or behind a tag for the code that replaces it. */
  readonly successor: readonly RichText[];
  /** What stands in a column for what delivers the code. */
  readonly channels: readonly RichText[];
  readonly line: number;
  /** The place as the page has it, for the reviewer. */
  readonly quote: string;
  /** What is not sure about it. */
  readonly doubts: readonly string[];
}

/** Codes that stand together: a table, a list, an enum. */
export interface CodeGroup {
  /** How messages call it. */
  readonly what: string;
  readonly codes: readonly FoundCode[];
  readonly line: number;
  /** The file, where it is not the one that was asked for. */
  readonly file?: string;
  /** The space that its place names; undefined where it names none. */
  readonly space: string | undefined;
  /** The name of the enum or object that declares it. */
  readonly declaredAs?: string;
  /** Whether it is an object that nothing freezes, and whose types are not its literals. */
  readonly isOfProperties?: true;
  /** How much says that it is about errors. */
  readonly sign: 0 | 1 | 2;
  /** The properties of the error that hold value and name, where the page describes an object. */
  readonly valueProperty?: string;
  readonly nameProperty?: string;
  /** Why it is left out unless the user asks for it; undefined where it is taken. */
  readonly leftBecause?: string;
  /** What the reviewer should know about all of it. */
  readonly doubts: readonly string[];
}

/** Something of which the reader of a page is not sure. */
export interface Doubt {
  readonly line: number;
  readonly problem: string;
  readonly quote?: string;
}

/** What one document or package says. */
export interface Findings {
  readonly groups: readonly CodeGroup[];
  readonly doubts: readonly Doubt[];
}
