import type { Evidence } from './binding/constant.js';
import { isUndescribed } from './binding/enum-space.js';
import type { Channel, Code, Locale, Value } from './catalog/catalog.js';
import type { CodeSpace } from './catalog/code-space.js';
import type { Settings } from './settings.js';

/** A list names at most so many items; where there are more, or their names are long, fewer. */
const maxItems = 6;
const itemsBeforeMore = 5;

/** So many characters a list may take; the seven codes of `onError` less one fit. */
const maxListLength = 115;
const maxExplainedLength = 90;
const maxChannelsLength = 40;

/** Meanings stand beside so many codes at most, and only where the list stays short. */
const maxExplained = 2;

/** How a language lists things. */
interface ListWords {
  readonly separator: string;
  readonly and: string;
  readonly or: string;
  /** A list of which some items are named. */
  readonly more: (named: string, total: number, others: number) => string;
  readonly unit: string;
  readonly meaning: (text: string) => string;
  readonly explanation: (code: string, texts: readonly string[]) => string;
  readonly deprecated: string;
  readonly rethrow: string;
  readonly forward: string;
  readonly also: (text: string) => string;
}

const words: Readonly<Record<Locale, ListWords>> = {
  en: {
    separator: ', ',
    and: ' and ',
    or: ' or ',
    more: (named, _, others) => `${named} and ${String(others)} more`,
    unit: '',
    meaning: (text) => ` (${text})`,
    explanation: (code, texts) => `${[code, texts.join('; ')].join(': ')}.`,
    deprecated: 'the deprecated ',
    rethrow: 'rethrow',
    forward: 'forward',
    also: (text) => ` (also ${text})`,
  },
  'zh-CN': {
    separator: '、',
    and: ' 和 ',
    or: ' 或 ',
    more: (named, total) => `${named} 等共 ${String(total)} 个`,
    unit: '错误码',
    meaning: (text) => `（${text}）`,
    explanation: (code, texts) => `${[code, texts.join('；')].join('：')}。`,
    deprecated: '已弃用的 ',
    rethrow: '向上抛出或交给调用方处理',
    forward: '转发或交给其他函数处理',
    also: (text) => `（与 ${text} 相同）`,
  },
};

type Style = Pick<Settings, 'locale' | 'messages'>;

/** A name or a piece of code, as messages set it off from their words. */
export function quoted(text: string): string {
  return `\`${text}\``;
}

/** A text of a catalog, with backticks around the names and calls in it. */
export function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|[A-Za-z]\w*_\w+|[A-Za-z][\w.]*\(\)/gu, (code) =>
    code.startsWith('`') ? code : quoted(code),
  );
}

export function valueText(value: Value): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}

/** A code's name, with its value where that differs: `KICKED_OUT`, `LOGOUT_E_KICKED = 103`. */
export function codeLabel({ name, value }: Code): string {
  return quoted(name === String(value) ? name : `${name} = ${valueText(value)}`);
}

/** A code with its meaning, where that is known. */
export function codeText(code: Code, locale: Locale): string {
  return codeLabel(code) + meaning(code, locale);
}

/** A code's name with its meaning, where the value tells nothing. */
export function namedText(code: Code, locale: Locale): string {
  return quoted(code.name) + meaning(code, locale);
}

/** The codes that a report is about, with their meanings where these are few and short. */
export function codeList(codes: readonly Code[], style: Style): string {
  return listOfCodes(codes, style, codeLabel, 'and');
}

/** The codes of which one is meant. */
export function alternatives(codes: readonly Code[], style: Style): string {
  const { deprecated } = words[style.locale];
  const label = ({ name, status }: Code): string =>
    (status === 'deprecated' ? deprecated : '') + quoted(name);
  return listOfCodes(codes, style, label, 'or');
}

function listOfCodes(
  codes: readonly Code[],
  { locale, messages }: Style,
  label: (code: Code) => string,
  conjunction: 'and' | 'or',
): string {
  if (codes.length <= maxExplained && messages === 'brief') {
    const explained = codes.map((code) => label(code) + meaning(code, locale));
    const text = joined(explained, locale, conjunction);
    if (text.length <= maxExplainedLength) {
      return text;
    }
  }
  const { unit } = words[locale];
  const maxLength = messages === 'full' ? Infinity : maxListLength;
  return listed(codes.map(label), locale, { conjunction, unit, maxLength });
}

/** What the codes that a report names mean and ask for, without what the report says itself. */
export function explanations(
  codes: readonly Code[],
  said: ReadonlySet<unknown>,
  locale: Locale,
): string {
  return codes
    .slice(0, codes.length > maxItems ? itemsBeforeMore : maxItems)
    .flatMap((code) => {
      const texts = isUndescribed(code)
        ? []
        : [code.summary[locale], code.remedy[locale]].map(prose).filter((text) => !said.has(text));
      return texts.length === 0 ? [] : words[locale].explanation(quoted(code.name), texts);
    })
    .join(locale === 'en' ? ' ' : '');
}

function meaning(code: Code, locale: Locale): string {
  return isUndescribed(code) ? '' : words[locale].meaning(prose(code.summary[locale]));
}

/** Names of channels, spaces or catalogs. */
export function nameList(names: readonly string[], locale: Locale): string {
  const limits = { conjunction: 'and', unit: '', maxLength: maxListLength } as const;
  return listed(names.map(quoted), locale, limits);
}

/** Channels, as a part of a sentence. */
export function channelList(channels: readonly Channel[], locale: Locale): string {
  const names = [...new Set(channels.map(({ id }) => id))];
  const limits = { conjunction: 'and', unit: '', maxLength: maxChannelsLength } as const;
  return listed(names.map(quoted), locale, limits);
}

/** What a handler can do with an error besides handling it: only a rejection can be thrown again. */
export function handOn(channels: readonly Channel[], locale: Locale): string {
  const { forward, rethrow } = words[locale];
  return channels.every(({ kind }) => kind === 'method') ? rethrow : forward;
}

/** The other spelling of a repeated value, where it differs. */
export function alsoWritten(text: string, value: string, locale: Locale): string {
  return text === value ? '' : words[locale].also(quoted(text));
}

/** A space as it is told apart from the one that a report is about. */
export function spaceTitle(
  space: CodeSpace,
  from: { readonly space: CodeSpace },
  locale: Locale,
): string {
  return space.catalog === from.space.catalog
    ? quoted(space.id)
    : `${shortTitle(space, locale)} ${quoted(space.id)}`;
}

/**
 * The SDK that a report is about, with the channels and the evidence for it.
 *
 * @param channels - those by which the codes arrive, where the message does not name them itself.
 */
export function sdkTitle(
  { evidence, space }: { readonly space: Pick<CodeSpace, 'catalog'>; readonly evidence?: Evidence },
  settings: Pick<Settings, 'evidence' | 'locale'>,
  channels: readonly Channel[] = [],
): string {
  const { locale } = settings;
  return [
    shortTitle(space, locale),
    ...(channels.length === 0 ? [] : [channelList(channels, locale)]),
    ...(settings.evidence && evidence !== undefined ? [`[${evidence}]`] : []),
  ].join(' ');
}

function shortTitle({ catalog }: Pick<CodeSpace, 'catalog'>, locale: Locale): string {
  return (catalog.shortTitle ?? catalog.title)[locale];
}

interface Limits {
  readonly conjunction: 'and' | 'or';
  readonly unit: string;
  readonly maxLength: number;
}

/** As many items as fit: all, or five at most and the number of the others. */
function listed(
  items: readonly string[],
  locale: Locale,
  { conjunction, maxLength, unit }: Limits,
): string {
  const all = joined(items, locale, conjunction);
  if (items.length === 1 || (items.length <= maxItems && all.length <= maxLength)) {
    return all;
  }
  const { more, separator } = words[locale];
  const shortened = (count: number): string =>
    more(items.slice(0, count).join(separator), items.length, items.length - count) + unit;
  let count = Math.min(itemsBeforeMore, items.length - 1);
  while (count > 1 && shortened(count).length > maxLength) {
    count--;
  }
  return shortened(count);
}

function joined(items: readonly string[], locale: Locale, conjunction: 'and' | 'or'): string {
  const before = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  return before.length === 0
    ? last
    : withoutGaps(before.join(words[locale].separator) + words[locale][conjunction] + last);
}

/** Chinese has spaces around code only, not between its own characters and brackets. */
function withoutGaps(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Han}）]) (?=\p{Script=Han})/gu, '');
}
