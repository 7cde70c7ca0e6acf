import type { Mention, RichText } from './rich-text.js';

/** A name in a text that may be a method's or an event's. */
export interface NamedMember {
  readonly name: string;
  readonly mark: Mention['mark'] | 'plain';
  /** Whether it is written as an event that is listened to: `client.on('closed')`. */
  readonly isListenedTo: boolean;
  /** Whether its link leads to a place of that name, as those to a vendor's reference do. */
  readonly leadsToReference: boolean;
  /** The text of a link that leads to another member. */
  readonly misprint?: string;
  readonly start: number;
  readonly end: number;
}

/** Names that stand together: "`a`, `b` or `c`". What is said of one is said of all. */
export interface NamedRun {
  readonly members: readonly NamedMember[];
  readonly start: number;
  readonly end: number;
}

const between = /^\s*(?:[、/|,]|(?:[,、]\s*)?(?:和|或者?|与|及|以及|or|and|and\/or))?\s*$/iu;
const member = /^(?:[A-Za-z_$][\w$]*(?:\.|#|::))*([A-Za-z_$][\w$-]*)(?:\(.*\))?$/u;
const listened = /\.(?:on|once|addListener|addEventListener)\(\s*["']([A-Za-z][\w-]*)["']/u;
const plainName = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?:\(\))?/gu;

/**
 * The names of methods and events in a text.
 *
 * @param isCode - whether a name is a code's.
 */
export function namedRuns(text: RichText, isCode: (name: string) => boolean): readonly NamedRun[] {
  const members = [...marked(text), ...plain(text)]
    .filter(({ name }) => !isCode(name))
    .sort((one, other) => one.start - other.start);
  const runs: NamedRun[] = [];
  for (const next of members) {
    const last = runs.at(-1);
    if (last !== undefined && between.test(text.text.slice(last.end, next.start))) {
      runs[runs.length - 1] = { ...last, members: [...last.members, next], end: next.end };
    } else {
      runs.push({ members: [next], start: next.start, end: next.end });
    }
  }
  return runs;
}

/** All that a cell of channels names. */
export function namesInCell(text: RichText): readonly string[] {
  const words = text.text.split(/[\s,，、/;；|]+|(?:和|或|及|与)/u);
  return words.flatMap((word) => {
    const name = member.exec(word.replaceAll(/[`"']/gu, ''))?.[1];
    return name === undefined || /^(?:or|and|event|callback|the|method)$/iu.test(name)
      ? []
      : [name];
  });
}

function marked(text: RichText): readonly NamedMember[] {
  return text.mentions.flatMap((mention): readonly NamedMember[] => {
    const { end, mark, start } = mention;
    const event = listened.exec(mention.text)?.[1];
    if (event !== undefined) {
      return [{ name: event, mark, isListenedTo: true, leadsToReference: false, start, end }];
    }
    const written = member.exec(mention.text)?.[1];
    const place = mention.href === undefined ? undefined : referenceIn(mention.href);
    const isMember = written !== undefined && /^[a-z_$]/u.test(written);
    if (!isMember) {
      return [];
    }
    const isSame = place?.toLowerCase() === written.toLowerCase();
    const isOther = place !== undefined && !isSame && /^[a-z][A-Za-z\d]+$/u.test(place);
    return [
      {
        name: isOther ? place : written,
        mark,
        isListenedTo: false,
        leadsToReference: isSame || isOther,
        ...(isOther ? { misprint: written } : {}),
        start,
        end,
      },
    ];
  });
}

/** The anchor of a link into the vendor's own pages. */
function referenceIn(href: string): string | undefined {
  return /^(?![a-z]+:)[^#]*#(.+)$/iu.exec(href)?.[1];
}

/** `leaveChannel` and `logout()` where nothing marks them up. */
function plain(text: RichText): readonly NamedMember[] {
  return [...text.text.matchAll(plainName)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const name = member.exec(match[0])?.[1] ?? '';
    const isMarked = text.mentions.some((mention) => mention.start < end && mention.end > start);
    const isMember =
      /^[a-z][a-z\d]*[A-Z]/u.test(name) || (match[0].endsWith(')') && /^[a-z]/u.test(name));
    return isMarked || !isMember
      ? []
      : [{ name, mark: 'plain', isListenedTo: false, leadsToReference: false, start, end }];
  });
}
