import type { Evidence } from './binding/constant.js';
import { isUndescribed } from './binding/enum-space.js';
import type { Code, Locale, Localized, Value } from './catalog/catalog.js';
import type { CodeSpace } from './catalog/code-space.js';
import { allowedValues } from './configuration-error.js';
import type { Settings } from './settings.js';

/** So many codes a message names before it counts the others; the seven of `onError` less one fit. */
const mostNames = 6;
const namesBeforeOthers = 5;

/** How one code is named: `KICKED_OUT`, or `LOGOUT_E_KICKED = 103` where the value says more. */
export function codeLabel(code: Code): string {
  return code.name === String(code.value) ? code.name : `${code.name} = ${valueText(code.value)}`;
}

export function valueText(value: Value): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}

/** A list of codes with what each means; a long list ends with the number of the others. */
export function codeList(codes: readonly Code[], locale: Locale): string {
  const named = codes.length > mostNames ? codes.slice(0, namesBeforeOthers) : codes;
  const others = codes.length - named.length;
  return joined(
    named.map((code) => codeText(code, locale)),
    others,
    locale,
  );
}

/** A code with what it means, where that is known. */
export function codeText(code: Code, locale: Locale): string {
  return codeLabel(code) + meaning(code, locale);
}

function meaning(code: Code, locale: Locale): string {
  if (isUndescribed(code)) {
    return '';
  }
  return locale === 'en' ? ` (${code.summary.en})` : `（${code.summary['zh-CN']}）`;
}

/** A space as it is told apart from the one that a report is about. */
export function spaceTitle(
  space: CodeSpace,
  from: { readonly space: CodeSpace },
  locale: Locale,
): string {
  return space.catalog === from.space.catalog
    ? space.id
    : `${space.catalog.title[locale]} ${space.id}`;
}

/** The codes that one value can mean. */
export function alternatives(codes: readonly Code[], locale: Locale): string {
  const texts = codes.map((code) =>
    locale === 'en'
      ? `${code.status === 'deprecated' ? 'the deprecated ' : ''}${code.name}${meaning(code, locale)}`
      : `${code.status === 'deprecated' ? '已弃用的 ' : ''}${code.name}${meaning(code, locale)}`,
  );
  return joined(texts, 0, locale, 'or');
}

/** The values of which one is to be written: `"a", "b" or "c"`. */
export function choice(values: readonly string[], locale: Locale): string {
  if (locale === 'en') {
    return allowedValues(values);
  }
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join('、')} 或 ${last}`;
}

/** A number of things in words, which English has others of for one alone. */
export function counted(
  count: number,
  words: Localized & { readonly one: string },
  locale: Locale,
): string {
  return locale === 'en' && count === 1 ? words.one : words[locale];
}

/** The SDK that a report is about, with the evidence for that where the user asked for it. */
export function sdkTitle(
  { evidence, space }: { readonly space: CodeSpace; readonly evidence: Evidence },
  settings: Pick<Settings, 'evidence' | 'locale'>,
): string {
  const title = space.catalog.title[settings.locale];
  return settings.evidence ? `${title} [${evidence}]` : title;
}

/** What every rule says of a stub. */
export const stubMessage: Localized = {
  en: '{{sdk}}: {{code}} is still a stub ({{summary}}). To do: {{remedy}}; then delete the TODO comment.',
  'zh-CN': '{{sdk}}：{{code}} 仍是占位（{{summary}}）。请{{remedy}}，然后删除 TODO 注释。',
};

/** What `stubMessage` is filled with. */
export function stubData(
  place: { readonly space: CodeSpace; readonly evidence: Evidence },
  code: Code,
  settings: Pick<Settings, 'evidence' | 'locale'>,
): Readonly<Record<string, string>> {
  return {
    sdk: sdkTitle(place, settings),
    code: codeLabel(code),
    summary: code.summary[settings.locale],
    remedy: code.remedy[settings.locale],
  };
}

function joined(
  texts: readonly string[],
  others: number,
  locale: Locale,
  conjunction: 'and' | 'or' = 'and',
): string {
  if (locale === 'zh-CN') {
    const list = texts.join('、');
    return others === 0 ? list : `${list} 等，另有 ${String(others)} 个`;
  }
  const items = others === 0 ? [...texts] : [...texts, othersText(others)];
  const last = items.pop() ?? '';
  return items.length === 0 ? last : `${items.join(', ')} ${conjunction} ${last}`;
}

function othersText(count: number): string {
  return count === 1 ? '1 other' : `${String(count)} others`;
}
