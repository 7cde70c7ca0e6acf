import type { Block, HeadingBlock } from './blocks.js';
import { type NameReading, isCodeLike, readName, zerosDoubt } from './code-words.js';
import type { CodeGroup, FoundCode } from './found-code.js';
import type { HeadingTrail } from './heading-trail.js';
import { errorSign, rolesOf } from './labels.js';
import { type CodeRecord, readRecord } from './record.js';
import { quoted } from './rich-text.js';
import { readStatusCell } from './status.js';

/** A heading with what follows it, up to the next heading that names something else. */
export interface Section {
  readonly heading: HeadingBlock;
  /** The headings above it. */
  readonly trail: HeadingTrail;
  readonly blocks: readonly Block[];
  /** Whether a table or list in it was read already. */
  readonly isTaken: boolean;
}

interface Candidate {
  readonly section: Section;
  readonly reading: NameReading;
  readonly record: CodeRecord;
}

/** The sections of a page. */
export function sectionsOf(
  blocks: readonly Block[],
  trails: readonly HeadingTrail[],
  isTaken: (block: Block) => boolean,
): readonly Section[] {
  return blocks.flatMap((heading, start) => {
    if (heading.kind !== 'heading' || isLabel(heading)) {
      return [];
    }
    let end = start + 1;
    for (; end < blocks.length; end += 1) {
      const next = blocks[end];
      if (next?.kind === 'heading' && endsSection(next, heading)) {
        break;
      }
    }
    const own = blocks.slice(start + 1, end);
    const trail = trails[start];
    return trail === undefined ? [] : [{ heading, trail, blocks: own, isTaken: own.some(isTaken) }];
  });
}

function endsSection(next: HeadingBlock, heading: HeadingBlock): boolean {
  return next.level <= heading.level || !isLabel(next);
}

/** "Solution" and "Cause" say what follows of the code above them. */
function isLabel({ text }: HeadingBlock): boolean {
  const { name = '', value, zeros } = readName(text.text);
  return (
    value === undefined && zeros === undefined && !isCodeLike(name) && rolesOf(text.text).length > 0
  );
}

/** Reads the sections that are about one code each: one group for each set that headings name. */
export function readErrorSections(sections: readonly Section[]): readonly CodeGroup[] {
  const candidates = sections
    .filter((section) => !section.isTaken)
    .map((section) => ({
      section,
      reading: readName(section.heading.text.text),
      record: readRecord(section.blocks),
    }))
    .map((candidate) => withAssignedValue(candidate));
  const valued = candidates.filter((candidate) => isCode(candidate));
  const places = new Set(valued.map(placeOf));
  const nameless = candidates.filter(
    (candidate) => !isCode(candidate) && isNameAlone(candidate, places.has(placeOf(candidate))),
  );
  // One name in capitals may head a chapter; several are a list.
  const found = new Set([...valued, ...(valued.length + nameless.length > 1 ? nameless : [])]);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates.filter((each) => found.has(each))) {
    const space = spaceOf(candidate) ?? '';
    const group = groups.get(space) ?? [];
    group.push(candidate);
    groups.set(space, group);
  }
  return [...groups.values()].map(groupOf);
}

/** The value of a line such as `• FULL = "full"` or `FULL: 17` below a heading `FULL`. */
function withAssignedValue(candidate: Candidate): Candidate {
  const { reading, record, section } = candidate;
  if (reading.name === undefined || reading.value !== undefined || record.value !== undefined) {
    return candidate;
  }
  const values = section.blocks.flatMap((block) => {
    const text = block.kind === 'prose' ? block.text.text.replace(/^[•*]\s*/u, '') : '';
    const line = readName(text.split(/[\n\u2028]/u)[0] ?? '');
    return line.name === reading.name && line.value !== undefined ? [line.value] : [];
  });
  const [value, ...others] = new Set(values);
  return value === undefined || others.length > 0
    ? candidate
    : { ...candidate, record: { ...record, value } };
}

function isCode(candidate: Candidate): boolean {
  const { reading, record, section } = candidate;
  const value = reading.value ?? record.value ?? zerosOf(candidate);
  if (value === undefined) {
    return false;
  }
  if (record.value !== undefined || record.zeros !== undefined) {
    return true;
  }
  if (reading.name !== undefined && isCodeLike(reading.name)) {
    return true;
  }
  // "404 Not found" is a code on a page of errors, "2 Overview" is a chapter.
  const isLarge = typeof value === 'string' || value < 0 || value >= 100;
  return isLarge && Math.max(section.trail.sign, errorSign(section.heading.text.text)) === 2;
}

/** Digits that begin with a zero, where neither heading nor text gives a value. */
function zerosOf({ reading, record }: Candidate): string | undefined {
  return (reading.value ?? record.value) === undefined
    ? (reading.zeros ?? record.zeros)
    : undefined;
}

function isNameAlone({ reading, section }: Candidate, hasValuedSibling: boolean): boolean {
  const { name } = reading;
  if (name === undefined || section.blocks.some((block) => block.kind === 'table')) {
    return false;
  }
  return hasValuedSibling
    ? isCodeLike(name)
    : section.trail.sign === 2 && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name);
}

function placeOf({ section }: Candidate): string {
  return `${String(section.heading.level)} ${section.trail.nearest}`;
}

function spaceOf({ section, reading }: Candidate): string | undefined {
  return reading.qualifier.at(-1) ?? section.trail.space;
}

function groupOf(candidates: readonly Candidate[]): CodeGroup {
  const [first] = candidates;
  const line = first?.section.heading.text.line ?? 1;
  const nameProperty = candidates.map(({ record }) => record.nameProperty).find(Boolean);
  const valueProperty = candidates.map(({ record }) => record.valueProperty).find(Boolean);
  const signs = candidates.map(({ record, section, reading }) =>
    Math.max(record.sign, section.trail.sign, errorSign(reading.name ?? reading.rest)),
  );
  return {
    what: `the sections from line ${String(line)} on`,
    codes: candidates.map(codeOf),
    line,
    space: (first && spaceOf(first)) ?? valueProperty,
    sign: Math.max(0, ...signs) as 0 | 1 | 2,
    ...(valueProperty === undefined ? {} : { valueProperty }),
    ...(nameProperty === undefined ? {} : { nameProperty }),
    doubts: [],
  };
}

function codeOf(candidate: Candidate): FoundCode {
  const { section, reading, record } = candidate;
  const heading = section.heading.text;
  const name = reading.name ?? record.name;
  const isName = name !== undefined && readName(name).name === name;
  const value = reading.value ?? record.value;
  const doubts: string[] = [];
  const zeros = zerosOf(candidate);
  if (value === undefined) {
    doubts.push(zeros === undefined ? 'the page gives no value' : zerosDoubt(zeros));
  }
  if (reading.value !== undefined && record.value !== undefined && reading.value !== record.value) {
    doubts.push(`the heading says ${String(reading.value)}, the text ${String(record.value)}`);
  }
  if (!isName && (reading.rest !== '' || name !== undefined)) {
    doubts.push(`"${name ?? reading.rest}" is no name that a program could have`);
  }
  const isOther = isName && record.name !== undefined && record.name !== name;
  const isDeprecated = reading.isDeprecated || heading.isStruck;
  const { channel, description, resolution, successor } = record.fields;
  return {
    name: isName ? name : null,
    value: doubts.some((doubt) => doubt.startsWith('the heading says')) ? null : (value ?? null),
    ...(isOther ? { otherName: record.name } : {}),
    ...(isDeprecated
      ? { status: 'deprecated' as const }
      : record.status === undefined
        ? {}
        : { status: readStatusCell(record.status.text) }),
    description,
    resolution,
    successor,
    channels: channel,
    line: heading.line,
    quote: [heading, ...record.quotes].map((text) => quoted(text)).join(' | '),
    doubts,
  };
}
