import type { TSESLint } from '@typescript-eslint/utils';

import type { Locale, Localized } from './catalog/catalog.js';
import { printedValue } from './configuration-error.js';
import { type FileModel, fileModel } from './model.js';
import { type OptionDefinitions, type OptionValues, defaultsOf, readOptions } from './options.js';

export interface RuleDocs {
  readonly description: string;
  /** The description in Simplified Chinese, for the Chinese README. */
  readonly descriptionChinese: string;
  /** The preset that a rule is in; what is recommended is in `strict` too. */
  readonly preset: 'recommended' | 'strict';
  readonly url: string;
}

export type LocalMessages<MessageId extends string> = Readonly<Record<MessageId, Localized>>;

/** Reports in the user's language. */
export type Report<MessageId extends string> = (
  descriptor: TSESLint.ReportDescriptor<MessageId>,
) => void;

/** A rule as its file defines it. */
export interface RuleDefinition<MessageId extends string> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: Omit<RuleDocs, 'url'>;
    readonly fixable?: 'code';
    readonly hasSuggestions?: boolean;
    readonly options: OptionDefinitions;
    readonly messages: LocalMessages<MessageId>;
  };
  /** Looks at a whole file and reports what is wrong in it. */
  check(model: FileModel, report: Report<MessageId>, options: OptionValues): void;
}

export type SdkErrorsRule = TSESLint.RuleModule<string, readonly unknown[], RuleDocs> & {
  readonly options: OptionDefinitions;
};

const pages = 'https://github.com/eslint-plugin-sdk-errors/eslint-plugin-sdk-errors/blob/main/docs';

/** Makes a rule of ESLint's from a definition. */
export function createRule<MessageId extends string>(
  definition: RuleDefinition<MessageId>,
): SdkErrorsRule {
  const { meta, name } = definition;
  const { options: optionDefinitions, ...rest } = meta;
  // ESLint hands out the same options file by file.
  let last: { readonly key: string; readonly options: OptionValues } | undefined;
  const optionsOf = (value: unknown): OptionValues => {
    const key = printedValue(value);
    if (last?.key !== key) {
      last = { key, options: readOptions(name, optionDefinitions, value) };
    }
    return last.options;
  };
  return {
    options: optionDefinitions,
    meta: {
      ...rest,
      docs: { ...meta.docs, url: `${pages}/rules/${name}.md` },
      messages: allMessages(meta.messages),
      // Loose, because `readOptions` says better what is wrong.
      schema: [{ type: ['array', 'boolean', 'null', 'number', 'object', 'string'] }],
      defaultOptions: [defaultsOf(optionDefinitions)],
    },
    create(context) {
      const options = optionsOf(context.options[0]);
      const model = fileModel(context);
      if (model === undefined) {
        return {};
      }
      const { locale } = model.settings;
      return {
        'Program:exit'() {
          definition.check(
            model,
            (descriptor) => {
              context.report(inLocale(descriptor, locale));
            },
            options,
          );
        },
      };
    },
  };
}

/** ESLint knows one text for each message: those of other languages go by a longer name. */
function allMessages(messages: LocalMessages<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([id, texts]) => [
      [id, texts.en],
      [localId(id, 'zh-CN'), texts['zh-CN']],
    ]),
  );
}

function localId(id: string, locale: Locale): string {
  return locale === 'en' ? id : `${id}:${locale}`;
}

function inLocale(
  descriptor: TSESLint.ReportDescriptor<string>,
  locale: Locale,
): TSESLint.ReportDescriptor<string> {
  const suggest = descriptor.suggest?.map((suggestion) => ({
    ...suggestion,
    messageId: localId(suggestion.messageId, locale),
  }));
  return {
    ...descriptor,
    messageId: localId(descriptor.messageId, locale),
    ...(suggest === undefined ? {} : { suggest }),
  };
}
