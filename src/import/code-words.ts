import type { Value } from '../catalog/catalog.js';
import { type RichText, linesOf } from './rich-text.js';

export type ValueReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'range' }
  | { readonly kind: 'several'; readonly values: readonly Value[] }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'value'; readonly value: Value; readonly isBareWord: boolean };

/** What a text that should be a code's name, perhaps with its value, says. */
export interface NameReading {
  readonly name: string | undefined;
  /** What stands before the name: `ERROR_CODES` in `ERROR_CODES.FAILED`. */
  readonly qualifier: readonly string[];
  readonly value: Value | undefined;
  readonly isDeprecated: boolean;
  /** The words beside a value where no name stands. */
  readonly rest: string;
}

const nothing = new Set([
  '',
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '–',
  '无',
  '暂无',
  '空',
  'n/a',
  'na',
  'none',
]);
const numeral = String.raw`[+-]?(?:0[xX][\da-fA-F]+|0|[1-9]\d*)`;
const quoted = String.raw`'[^']+'|"[^"]+"|‘[^’]+’|“[^”]+”`;
const identifier = String.raw`[A-Za-z_$][\w$]*`;
const path = String.raw`${identifier}(?:(?:\.|::|#)${identifier})*`;
const valueText = `${numeral}|${quoted}`;
const deprecatedWords = String.raw`(?:deprecated|obsolete|已经?被?(?:弃用|废弃)|弃用|废弃)`;

const wholeNumeral = new RegExp(`^${numeral}$`, 'u');
const wholeQuoted = new RegExp(`^(?:${quoted})$`, 'u');
const severalNumerals = new RegExp(`^${numeral}(?:\\s*[,，、/|]\\s*${numeral})+$`, 'u');
const range = new RegExp(`^${numeral}\\s*(?:-|~|～|–|—|至|到|to|\\.\\.\\.?)\\s*${numeral}$`, 'u');
const numeralTwice = new RegExp(`^(${numeral})\\s*[(（]\\s*(${numeral})\\s*[)）]$`, 'u');

/** Whether a cell says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return nothing.has(text.trim().toLowerCase());
}

/** Reads a code's value: a number, a text in quotes, or a word. */
export function readValue(cell: RichText): ValueReading {
  const lines = linesOf(cell).filter((line) => line.text !== '');
  if (lines.length > 1) {
    const values = lines.map((line) => readValue(line));
    return values.every((value) => value.kind === 'value')
      ? { kind: 'several', values: values.map(({ value }) => value) }
      : { kind: 'unclear' };
  }
  return readOneValue(cell.text);
}

function readOneValue(written: string): ValueReading {
  if (isNothing(written)) {
    return { kind: 'none' };
  }
  const text = normalized(written).replace(/^=\s*/u, '');
  const value = literalValue(text);
  if (value !== undefined) {
    return { kind: 'value', value, isBareWord: false };
  }
  if (range.test(text)) {
    return { kind: 'range' };
  }
  if (severalNumerals.test(text)) {
    const values = text.split(/\s*[,，、/|]\s*/u).map((part) => literalValue(part));
    return { kind: 'several', values: values.filter((part) => part !== undefined) };
  }
  const [, first = '', second = ''] = numeralTwice.exec(text) ?? [];
  const number = literalValue(first);
  if (number !== undefined && number === literalValue(second)) {
    return { kind: 'value', value: number, isBareWord: false };
  }
  return /^[A-Za-z_$][\w$.:/-]*$/u.test(text)
    ? { kind: 'value', value: text, isBareWord: true }
    : { kind: 'unclear' };
}

/** What is longer is no name; looking through it takes the square of its length. */
const longestName = 1000;

/** Reads `NAME`, `SPACE.NAME`, `NAME (1001)`, `NAME = 1001`, `1001 NAME`, `1001: some words`. */
export function readName(written: string): NameReading {
  if (written.length > longestName) {
    return { name: undefined, qualifier: [], value: undefined, isDeprecated: false, rest: written };
  }
  const [text, isDeprecated] = withoutDeprecation(normalized(written));
  for (const pattern of [nameThenValue, valueThenName]) {
    const { name, value } = pattern.exec(text)?.groups ?? {};
    if (name !== undefined) {
      const steps = name.split(/\.|::|#/u);
      return {
        name: steps.at(-1),
        qualifier: steps.slice(0, -1),
        value: value === undefined ? undefined : literalValue(value),
        isDeprecated,
        rest: '',
      };
    }
  }
  const { value, rest = '' } = valueThenWords.exec(text)?.groups ?? {};
  return {
    name: undefined,
    qualifier: [],
    value: value === undefined ? undefined : literalValue(value),
    isDeprecated,
    rest: value === undefined ? text : rest,
  };
}

const nameThenValue = new RegExp(
  `^(?<name>${path})(?:\\s*(?:[(（[【]\\s*(?:=\\s*)?|[=:：]\\s*|\\s)(?<value>${valueText})\\s*[)）\\]】]?,?)?$`,
  'u',
);
const valueThenName = new RegExp(
  `^[(（[【]?(?<value>${valueText})[)）\\]】]?(?:\\s*[:：=–—-]\\s*|\\s+|\\s*[(（]\\s*)(?<name>${path})\\s*[)）]?$`,
  'u',
);
const valueThenWords = new RegExp(
  `^(?:(?:error|err|error code|code|错误码?|错误代码)\\s*[:：#]?\\s*)?[(（[【]?(?<value>${valueText})[)）\\]】]?(?:(?:\\s*[:：–—-]\\s*|\\s+)(?<rest>.+))?$`,
  'iu',
);

/** Whether a word is written as programs write constants and types, and not as prose. */
export function isCodeLike(name: string): boolean {
  return /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]|^[A-Z]{4,}$/u.test(name);
}

export function isIdentifier(text: string): boolean {
  return new RegExp(`^${identifier}$`, 'u').test(text);
}

/** A number or a text in quotes; undefined for anything else. */
function literalValue(text: string): Value | undefined {
  if (wholeQuoted.test(text)) {
    return text.slice(1, -1);
  }
  if (!wholeNumeral.test(text)) {
    return undefined;
  }
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/u.exec(text) ?? [];
  const number = Number(digits) * (sign === '-' ? -1 : 1);
  return Number.isSafeInteger(number) ? number + 0 : undefined;
}

function withoutDeprecation(text: string): [text: string, isDeprecated: boolean] {
  const without = text.replace(
    new RegExp(`\\s*[(（[【]\\s*${deprecatedWords}[^)）\\]】]*[)）\\]】]\\s*$`, 'iu'),
    '',
  );
  const bare = without.replace(new RegExp(`(?<=\\S)\\s+${deprecatedWords}$`, 'iu'), '');
  return [bare, bare !== text];
}

/** Full-width digits and the minus signs of typesetting as keyboards write them. */
function normalized(text: string): string {
  return text
    .replaceAll(/[\uFF10-\uFF19]/gu, (digit) => digit.normalize('NFKC'))
    .replaceAll(/[−－﹣‑](?=\s*\d)/gu, '-')
    .replace(/^[–—](?=\d)/u, '-')
    .replaceAll('`', '')
    .trim();
}
