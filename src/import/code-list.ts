import type { Block, Definition } from './blocks.js';
import { isCodeLike, isIdentifier, readName, zerosDoubt } from './code-words.js';
import type { CodeGroup, Doubt, FoundCode } from './found-code.js';
import type { HeadingTrail } from './heading-trail.js';
import { errorSign } from './labels.js';
import { withoutMacros } from './macros.js';
import { readRecordLines } from './record.js';
import { type RichText, quoted, sliceText } from './rich-text.js';

/** The share of the entries that may be something else: more of them make it another list. */
const mostOthers = { definitions: 0.5, items: 0.2 } as const;

export interface ListReading {
  readonly group?: CodeGroup;
  readonly doubts: readonly Doubt[];
}

/** Reads definition lists, and bullet lists whose items begin with a name and a value. */
export function readCodeList(block: Block, trail: HeadingTrail): ListReading {
  switch (block.kind) {
    case 'definitions':
      return readDefinitions(block.entries, trail, 'definition list');
    case 'list':
      return readItems(block.items, trail);
    case 'code':
    case 'heading':
    case 'prose':
    case 'table':
      return { doubts: [] };
  }
}

function readDefinitions(
  entries: readonly Definition[],
  trail: HeadingTrail,
  what: string,
): ListReading {
  const isOfNames = trail.sign === 2 && areNamesAlone(entries);
  const codes = entries.map((entry) => codeOf(entry, isOfNames));
  const found = codes.filter((code) => code !== undefined);
  if (found.length === 0 || isAnother(codes.length, found.length, 'definitions')) {
    return { doubts: [] };
  }
  const others = entries.filter((_, position) => codes[position] === undefined);
  const qualifier = entries
    .filter((_, position) => codes[position] !== undefined)
    .map(({ term }) => readTerm(withoutMacros(term).text).qualifier.at(-1))
    .find((each) => each !== undefined);
  return { group: groupOf(found, qualifier, trail, what), doubts: others.map(doubtOf) };
}

/** Names of errors without any value, as pages list what a method throws. */
function areNamesAlone(entries: readonly Definition[]): boolean {
  return (
    entries.length > 1 &&
    entries.every((entry) => {
      const { name, value } = readTerm(withoutMacros(entry.term).text);
      return value === undefined && name !== undefined && isErrorName(name);
    })
  );
}

function readItems(items: readonly RichText[], trail: HeadingTrail): ListReading {
  const named = items.map((item) => splitName(item));
  const ofNames = named.filter((entry) => entry !== undefined);
  const isOfNames = trail.sign === 2 && ofNames.length === items.length && areNamesAlone(ofNames);
  const entries = isOfNames ? named : items.map((item) => splitItem(item));
  const split = entries.filter((entry) => entry !== undefined);
  if (split.length < 2 || isAnother(items.length, split.length, 'items')) {
    return { doubts: [] };
  }
  const { group, doubts } = readDefinitions(split, trail, 'list');
  const others = items.filter((_, position) => entries[position] === undefined);
  return group === undefined
    ? { doubts: [] }
    : { group, doubts: [...doubts, ...others.map((term) => doubtOf({ term, descriptions: [] }))] };
}

function isAnother(count: number, found: number, kind: keyof typeof mostOthers): boolean {
  return count - found > count * mostOthers[kind];
}

function doubtOf({ term, descriptions }: Definition): Doubt {
  const quote = [term, ...descriptions].map((text) => quoted(text)).join(' | ');
  return { line: term.line, problem: 'no name and value in this entry', quote };
}

/** `NAME: words`, `NAME - words` */
function splitName(item: RichText): Definition | undefined {
  const [head = '', name] =
    /^([A-Za-z_$][\w$.]*)(?:\s*[:：]\s+|\s+[–—-]+\s+|\s*$)/u.exec(item.text) ?? [];
  return name === undefined
    ? undefined
    : {
        term: sliceText(item, 0, name.length),
        descriptions: [sliceText(item, head.length)].filter(({ text }) => text !== ''),
      };
}

/** `NAME (1001): words`, `1001 - words`, `**NAME** = 1001, words`, `NAME - 1001 - words`. */
function splitItem(item: RichText): Definition | undefined {
  const head =
    /^(?<head>(?:(?<name>[A-Za-z_$][\w$.]*)(?:\s+[–—-]+|\s*[:：])\s+[+-]?\d+|[\w$.:]+\s*(?:[(（]\s*[+-]?\w+\s*[)）]|[=＝]\s*[+-]?\w+)|[+-]?\d+\s*(?:[(（]\s*[\w$.]+\s*[)）])?|[+-]?\d+\s+[A-Za-z_$][\w$]*|'[^']+'|"[^"]+"))(?:\s*[:：,，–—]\s*|\s+-+\s+|\s*\n|\s*$)/u.exec(
      item.text,
    );
  const term = head?.groups?.head;
  const name = head?.groups?.name;
  if (head === null || term === undefined || (name !== undefined && !isCodeLike(name))) {
    return undefined;
  }
  const description = sliceText(item, head[0].length);
  return {
    term: sliceText(item, 0, term.length),
    descriptions: description.text === '' ? [] : [description],
  };
}

function codeOf(
  { term: written, descriptions: all }: Definition,
  isOfNames: boolean,
): FoundCode | undefined {
  const { isDeprecated, text: term } = withoutMacros(written);
  const reading = readTerm(term);
  const behind = reading.name === undefined ? leadingName(all[0]) : undefined;
  const descriptions = behind?.isSure === true ? [behind.rest, ...all.slice(1)] : all;
  const record = readRecordLines(descriptions.filter(({ text }) => text !== ''));
  const name = reading.name ?? (behind?.isSure === true ? behind.name : undefined) ?? record.name;
  const leading = leadingValue(descriptions[0]);
  const value = reading.value ?? record.value ?? leading.value;
  const zeros = reading.zeros ?? record.zeros ?? leading.zeros;
  const hasValue = value !== undefined || zeros !== undefined;
  const isName = name !== undefined && readName(name).name === name;
  if (!(hasValue || isOfNames) || (reading.name === undefined && !readsValue(reading))) {
    return undefined;
  }
  if (reading.name !== undefined && !readsValue(reading) && !isCodeLike(reading.name)) {
    return undefined;
  }
  const isStruck = term.isStruck || reading.isDeprecated || isDeprecated;
  return {
    name: isName ? name : null,
    value: value ?? null,
    ...(isStruck ? { status: 'deprecated' as const } : {}),
    description: record.fields.description,
    resolution: record.fields.resolution,
    successor: record.fields.successor,
    channels: record.fields.channel,
    line: term.line,
    quote: [written, ...all].map((text) => quoted(text)).join(' | '),
    doubts: [
      ...(value !== undefined
        ? []
        : [zeros === undefined ? 'the page gives no value' : zerosDoubt(zeros)]),
      ...(name === undefined && behind !== undefined
        ? [`whether "${behind.name}" is its name is not said`]
        : []),
    ],
  };
}

/** `NAME`, `NAME (1001)`, `NAME - 1001`, or a name marked as code before its type. */
function readTerm(term: RichText): ReturnType<typeof readName> {
  // A dash between name and value is no sign of the value.
  const reading = readName(term.text.replace(/\s+[–—-]+\s+/u, ' '));
  const [first] = term.mentions;
  return !readsValue(reading) &&
    reading.name === undefined &&
    first?.mark === 'code' &&
    first.start === 0
    ? readName(first.text)
    : reading;
}

/** Names of properties such as `errorCode` are code, too. */
function isErrorName(name: string): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]\w*(?:Error|Exception|Failure)$/u.test(name);
}

function readsValue({ value, zeros }: ReturnType<typeof readName>): boolean {
  return value !== undefined || zeros !== undefined;
}

/** A definition may begin with the value: `1001 — the token is invalid`. */
function leadingValue(text: RichText | undefined): ReturnType<typeof readName> {
  const digits = /^([+-]?\d+)(?=\s*(?:[:：,，.。–—]|-\s|$))/u.exec(text?.text ?? '')?.[1];
  return readName(digits ?? '');
}

/** What stands behind a value may begin with the name: `ROOM_FULL - the room is full`. */
function leadingName(
  text: RichText | undefined,
): { readonly name: string; readonly isSure: boolean; readonly rest: RichText } | undefined {
  const [whole = '', name = ''] =
    /^([A-Za-z_$][\w$]*)(?:\s*[:：,，–—]\s*|\s+-+\s+|\s*$)/u.exec(text?.text ?? '') ?? [];
  if (text === undefined || !isIdentifier(name) || !isCodeLike(name)) {
    return undefined;
  }
  const isMarked = text.mentions.some(({ mark, start, end }) => {
    return mark === 'code' && start === 0 && end === name.length;
  });
  // A word in capitals may be an abbreviation.
  return { name, isSure: isMarked || name.includes('_'), rest: sliceText(text, whole.length) };
}

function groupOf(
  codes: readonly FoundCode[],
  qualifier: string | undefined,
  trail: HeadingTrail,
  what: string,
): CodeGroup {
  const line = codes[0]?.line ?? 1;
  const named = codes.map((code) => (code.name === null ? 0 : errorSign(code.name)));
  // Names such as `TOKEN_ERROR` say as much as a heading does, if many have them.
  const isErrors = named.filter((sign) => sign === 2).length * 2 > named.length;
  return {
    what: `the ${what} at line ${String(line)}`,
    codes,
    line,
    space: qualifier ?? trail.space,
    sign: isErrors ? 2 : trail.sign,
    doubts: [],
  };
}
