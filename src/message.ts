import type { TSESLint } from '@typescript-eslint/utils';

import type { Code, Locale, Localized } from './catalog/catalog.js';
import type { Settings } from './settings.js';
import { codeList, explanations } from './wording.js';

/** A message in both languages. English has other words for one thing, and for at most two. */
export type MessageText = Localized & { readonly one?: string; readonly few?: string };

export type Messages<MessageId extends string> = Readonly<Record<MessageId, MessageText>>;

/** What a rule reports. */
export type Finding<MessageId extends string> = TSESLint.ReportDescriptor<MessageId> & {
  /** The codes that the message names: it fills in `codes` and `count`, and explains them. */
  readonly codes?: readonly Code[];
};

type Form = 'few' | 'one' | Locale;

/** ESLint knows one text for each id: every form of a message has an id of its own. */
export function textsById(messages: Messages<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([id, texts]) =>
      (['en', 'one', 'few', 'zh-CN'] as const).flatMap((form) => {
        const text = texts[form];
        return text === undefined
          ? []
          : [
              [idOf(id, form, false), text],
              [idOf(id, form, true), `${text}${form === 'zh-CN' ? '' : ' '}{{explanations}}`],
            ];
      }),
    ),
  );
}

function idOf(id: string, form: Form, isExplained: boolean): string {
  return [id, ...(form === 'en' ? [] : [form]), ...(isExplained ? ['full'] : [])].join(':');
}

/** A finding as ESLint takes it: in the user's language, with the form that its number asks for. */
export function worded<MessageId extends string>(
  { codes, ...descriptor }: Finding<MessageId>,
  messages: Messages<MessageId>,
  settings: Settings,
): TSESLint.ReportDescriptor<string> {
  const { locale } = settings;
  const data = {
    ...(codes === undefined ? {} : { count: codes.length, codes: codeList(codes, settings) }),
    ...descriptor.data,
  };
  const explained =
    settings.messages === 'full'
      ? explanations(codes ?? [], new Set(Object.values(data)), locale)
      : '';
  const form = formOf(messages[descriptor.messageId], data, locale);
  const suggest = descriptor.suggest?.map((suggestion) => ({
    ...suggestion,
    messageId: idOf(
      suggestion.messageId,
      formOf(messages[suggestion.messageId], suggestion.data ?? {}, locale),
      false,
    ),
  }));
  return {
    ...descriptor,
    messageId: idOf(descriptor.messageId, form, explained !== ''),
    data: explained === '' ? data : { ...data, explanations: explained },
    ...(suggest === undefined ? {} : { suggest }),
  };
}

function formOf(
  texts: MessageText,
  { count }: Readonly<Record<string, unknown>>,
  locale: Locale,
): Form {
  if (locale !== 'en') {
    return locale;
  }
  const forms: readonly Form[] = count === 1 ? ['one', 'few'] : count === 2 ? ['few'] : [];
  return forms.find((form) => texts[form] !== undefined) ?? 'en';
}
