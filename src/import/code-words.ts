import type { Value } from '../catalog/catalog.js';
import { type RichText, linesOf } from './rich-text.js';

export type ValueReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'range' }
  | { readonly kind: 'several'; readonly values: readonly Value[] }
  | { readonly kind: 'unclear' }
  /** Digits that begin with a zero: a number, or a text that keeps the zero. */
  | { readonly kind: 'zeros'; readonly written: string }
  | {
      readonly kind: 'value';
      readonly value: Value;
      readonly isBareWord: boolean;
      /** What else the cell says: a name or words. */
      readonly beside?: Pick<NameReading, 'isDeprecated' | 'name' | 'qualifier' | 'rest'>;
    };

/** What a text that should be a code's name, perhaps with its value, says. */
export interface NameReading {
  readonly name: string | undefined;
  /** What stands before the name: `ERROR_CODES` in `ERROR_CODES.FAILED`. */
  readonly qualifier: readonly string[];
  readonly value: Value | undefined;
  /** Digits that begin with a zero, in the place of the value. */
  readonly zeros: string | undefined;
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
const zeros = String.raw`[+-]?0\d+`;
const identifier = String.raw`[A-Za-z_$][\w$]*`;
const path = String.raw`${identifier}(?:(?:\.|::|#)${identifier})*`;
const valueText = `${zeros}|${numeral}|${quoted}`;
const deprecatedWords = String.raw`(?:deprecated|obsolete|已经?被?(?:弃用|废弃)|弃用|废弃)`;

const wholeNumeral = new RegExp(`^${numeral}$`, 'u');
const wholeZeros = new RegExp(`^${zeros}$`, 'u');
const wholeQuoted = new RegExp(`^(?:${quoted})$`, 'u');
const severalNumerals = new RegExp(`^${numeral}(?:\\s*[,，、/|]\\s*${numeral})+$`, 'u');
const range = new RegExp(`^${numeral}\\s*(?:-|~|～|–|—|至|到|to|\\.\\.\\.?)\\s*${numeral}$`, 'u');
const numeralTwice = new RegExp(`^(${numeral})\\s*[(（]\\s*(${numeral})\\s*[)）]$`, 'u');

/** Whether a cell says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return nothing.has(text.trim().toLowerCase());
}

/** Whether a cell answers a question with yes or no. */
export function isFlag(text: string): boolean {
  return /^(?:true|false|yes|no|y|n|on|off|[✓✔✗✘×√]|是|否)$/iu.test(text.trim());
}

/** What the reviewer hears of digits that begin with a zero. */
export function zerosDoubt(written: string): string {
  return `whether the value is the text "${written}" or the number ${String(Number(written))} is not said`;
}

/** Reads a code's value: a number, a text in quotes, or a word. */
export function readValue(cell: RichText): ValueReading {
  const lines = linesOf(cell).filter((line) => line.text !== '');
  return lines.length > 1 ? readLines(lines.map(({ text }) => text)) : readOneValue(cell.text);
}

/** Values line by line, or one value above or below its name or words. */
function readLines(lines: readonly string[]): ValueReading {
  const readings = lines.map((line) => readOneValue(line));
  const values = readings.filter((reading) => reading.kind === 'value');
  const literals = values.filter(({ isBareWord }) => !isBareWord);
  const [only] = literals;
  if (
    values.length === lines.length &&
    (literals.length === 0 || literals.length === lines.length)
  ) {
    return { kind: 'several', values: values.map(({ value }) => value) };
  }
  if (only === undefined || literals.length > 1 || only.beside !== undefined) {
    return { kind: 'unclear' };
  }
  const words = lines.filter((_, position) => readings[position] !== only).join(' ');
  return /\d|^[^\p{Lu}\p{Script=Han}]/u.test(words)
    ? { kind: 'unclear' }
    : { ...only, beside: besideOf(words) };
}

/** A name beside a value has to look like one: "Timeout" may be a word. */
function besideOf(words: string): NameReading {
  const reading = readName(words);
  return reading.name !== undefined && isConstantLike(reading.name)
    ? reading
    : { ...reading, name: undefined, qualifier: [], rest: words };
}

function isConstantLike(name: string): boolean {
  return isCodeLike(name) && !/^[A-Z]+$/u.test(name);
}

/** `1001 ROOM_FULL`, `ROOM_FULL (1001)`, `1001 - Room is full`, `404 Not found`; not `5 minutes`. */
function readValueWithWords(text: string): ValueReading | undefined {
  const { value: first, words } = valueThenOthers.exec(text)?.groups ?? {};
  const reading = readName(text);
  const { name } = reading;
  const value = name === undefined ? literalValue(first ?? '') : reading.value;
  if (value === undefined || (name === undefined && words === undefined)) {
    return undefined;
  }
  const beside = name === undefined ? besideOf(words ?? '') : reading;
  return name === undefined || isConstantLike(name)
    ? { kind: 'value', value, isBareWord: false, beside }
    : undefined;
}

const valueThenOthers = new RegExp(
  `^(?<value>${numeral})(?:\\s*[:：–—]\\s*|\\s+-\\s+|\\s*[(（]\\s*|\\s+(?=\\p{Lu}|\\p{Script=Han}))(?<words>[^\\d)）]+)[)）]?$`,
  'u',
);

function readOneValue(written: string): ValueReading {
  if (isNothing(written)) {
    return { kind: 'none' };
  }
  const text = normalized(written).replace(/^=\s*/u, '');
  const value = literalValue(text);
  if (value !== undefined) {
    return { kind: 'value', value, isBareWord: false };
  }
  if (wholeZeros.test(text)) {
    return { kind: 'zeros', written: text };
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
    : (readValueWithWords(text) ?? { kind: 'unclear' });
}

/** What is longer is no name; looking through it takes the square of its length. */
const longestName = 1000;

/** Reads `NAME`, `SPACE.NAME`, `NAME (1001)`, `NAME = 1001`, `1001 NAME`, `1001: some words`. */
export function readName(written: string): NameReading {
  if (written.length > longestName) {
    return {
      name: undefined,
      qualifier: [],
      value: undefined,
      zeros: undefined,
      isDeprecated: false,
      rest: written,
    };
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
        zeros: value !== undefined && wholeZeros.test(value) ? value : undefined,
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
    zeros: value !== undefined && wholeZeros.test(value) ? value : undefined,
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
