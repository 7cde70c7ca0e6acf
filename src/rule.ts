import type { TSESLint } from '@typescript-eslint/utils';

import { printedValue } from './configuration-error.js';
import { type Finding, type Messages, textsById, worded } from './message.js';
import { type FileModel, fileModel } from './model.js';
import { version } from './manifest.js';
import { schemaOf } from './option-schema.js';
import { type OptionDefinitions, type OptionValues, defaultsOf, readOptions } from './options.js';
import { printableUpTo } from './printable.js';

export interface RuleDocs {
  readonly description: string;
  /** The description in Simplified Chinese, for the Chinese README. */
  readonly descriptionChinese: string;
  /** Whether the rule is in the recommended preset; every rule is in the strict one. */
  readonly recommended: boolean;
  readonly url: string;
}

/** Reports in the user's language. */
export type Report<MessageId extends string> = (finding: Finding<MessageId>) => void;

type MessageData = Readonly<Record<string, unknown>>;

/** A rule as its file defines it. */
export interface RuleDefinition<MessageId extends string, Options extends OptionDefinitions> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: Omit<RuleDocs, 'url'>;
    readonly fixable?: 'code';
    readonly hasSuggestions?: boolean;
    readonly options: Options;
    readonly messages: Messages<MessageId>;
  };
  /** Whether a file concerns the rule that only starts what another one does with an SDK. */
  looksAtStarts?(options: OptionValues<Options>): boolean;
  /** Looks at a whole file and reports what is wrong in it. */
  check(model: FileModel, report: Report<MessageId>, options: OptionValues<Options>): void;
}

export type SdkErrorsRule = TSESLint.RuleModule<string, readonly unknown[], RuleDocs> & {
  readonly options: OptionDefinitions;
};

/** The pages as they were released: those of `main` may describe a later version. */
const pages = `https://github.com/eslint-plugin-sdk-errors/eslint-plugin-sdk-errors/blob/v${version}/docs`;

/** Makes a rule of ESLint's from a definition. */
export function createRule<MessageId extends string, const Options extends OptionDefinitions>(
  definition: RuleDefinition<MessageId, Options>,
): SdkErrorsRule {
  const { meta, name } = definition;
  const { options: optionDefinitions, ...rest } = meta;
  const hasOptions = Object.keys(optionDefinitions).length > 0;
  // ESLint hands out the same options file by file.
  let last: { readonly key: string; readonly options: OptionValues<Options> } | undefined;
  const optionsOf = (set: readonly unknown[]): OptionValues<Options> => {
    const key = printedValue(set);
    if (last?.key !== key) {
      last = { key, options: readOptions(name, optionDefinitions, set) };
    }
    return last.options;
  };
  return {
    options: optionDefinitions,
    meta: {
      ...rest,
      docs: { ...meta.docs, url: `${pages}/rules/${name}.md` },
      messages: textsById(meta.messages),
      schema: schemaOf(optionDefinitions),
      defaultOptions: hasOptions ? [defaultsOf(optionDefinitions)] : [],
    },
    create(context) {
      const options = optionsOf(context.options);
      const model = fileModel(context, definition.looksAtStarts?.(options));
      if (model === undefined) {
        return {};
      }
      return {
        'Program:exit'() {
          definition.check(
            model,
            (finding) => {
              context.report(printed(worded(finding, meta.messages, model.settings)));
            },
            options,
          );
        },
      };
    },
  };
}

/** Twice as much as the longest list of codes that a built-in catalog gives, with all meanings. */
const maxDatumLength = 2000;

/** A report of which every part is printable and bounded. */
function printed(descriptor: TSESLint.ReportDescriptor<string>): TSESLint.ReportDescriptor<string> {
  const suggest = descriptor.suggest?.map(printedText);
  return { ...printedText(descriptor), ...(suggest === undefined ? {} : { suggest }) };
}

/** Data come from linted code, typings and catalogs, and go to terminals and the logs of CI. */
function printedText<Text extends { readonly data?: MessageData }>(text: Text): Text {
  const data = Object.entries(text.data ?? {}).map(([key, datum]) => [
    key,
    printableUpTo(maxDatumLength, String(datum)),
  ]);
  return { ...text, data: Object.fromEntries(data) as MessageData };
}
