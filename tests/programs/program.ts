import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where the programs are, beside the files that they import. */
export const programsFolder = path.join(import.meta.dirname, '../fixtures/programs');

/** One report that a program's header expects. */
export interface Expectation {
  readonly rule: string;
  /** A part of the reported line. */
  readonly on: string;
  /** Codes that the message or its suggestions name. */
  readonly has: readonly string[];
  /** All codes that are reported. */
  readonly only: readonly string[] | undefined;
  /** Codes that are not reported. */
  readonly lacks: readonly string[];
  /** A text that the message contains. */
  readonly says: string | undefined;
}

/** A program with the verdict that its header states. */
export interface Program {
  readonly name: string;
  readonly text: string;
  readonly preset: 'recommended' | 'strict';
  readonly expected: readonly Expectation[];
  /** Whether nothing is reported when no types are available. */
  readonly isSilentUntyped: boolean;
}

/** All programs, in the order of their names. */
export function readPrograms(folder = programsFolder): Program[] {
  return readdirSync(folder)
    .filter((name) => /(?<!\.d)\.(?:jsx?|tsx?|vue)$/u.test(name))
    .sort()
    .map((name) => parseProgram(name, readFileSync(path.join(folder, name), 'utf8')));
}

/**
 * Reads the header of a program.
 *
 * @throws {Error} where the header has no expectation, or one that cannot be read.
 */
export function parseProgram(name: string, text: string): Program {
  const program = parseHeader(name, text);
  if (program === undefined) {
    throw new Error(`${name}: no expectation`);
  }
  return program;
}

/** Reads the header of a program, undefined where the text has none. */
export function parseHeader(name: string, text: string): Program | undefined {
  const lines = [
    ...text.matchAll(/^\s*(?:\/\/|<!--)\s*(expect|preset|untyped)\s+(.*?)(?:\s*-->)?$/gmu),
  ];
  const values = (key: string): string[] =>
    lines.flatMap(([, found, value = '']) => (found === key ? [value.trim()] : []));
  const expected = values('expect');
  if (expected.length === 0) {
    return undefined;
  }
  return {
    name,
    text,
    preset: values('preset').includes('strict') ? 'strict' : 'recommended',
    expected: expected.flatMap((line) => (line === 'none' ? [] : [parseExpectation(name, line)])),
    isSilentUntyped: values('untyped').includes('none'),
  };
}

function parseExpectation(name: string, line: string): Expectation {
  const [head = '', rule = '', on = ''] = /^([a-z-]+)(?: on `([^`]+)`)?/u.exec(line) ?? [];
  if (head === '') {
    throw new Error(`${name}: cannot read the expectation "${line}"`);
  }
  const rest = line.slice(head.length);
  const codes = (key: string): string[] | undefined =>
    new RegExp(`\\b${key} ([\\w,-]+)`, 'u').exec(rest)?.[1]?.split(',');
  return {
    rule,
    on,
    has: codes('has') ?? [],
    only: codes('only'),
    lacks: codes('lacks') ?? [],
    says: /\bsays `([^`]+)`/u.exec(rest)?.[1],
  };
}
