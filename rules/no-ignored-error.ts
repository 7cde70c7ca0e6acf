import { type IgnoredError, ignoredErrors } from '../src/judgements/ignored-error.js';
import type { OptionDefinitions, OptionValues } from '../src/options.js';
import { createRule } from '../src/rule.js';

const ignoredErrorOptions = {
  checkLoggedRejections: {
    kind: 'boolean',
    default: false,
    strict: true,
    description: 'Whether a rejection is reported that is only logged, or dropped with a comment.',
  },
  checkCleanup: {
    kind: 'boolean',
    default: false,
    strict: true,
    description:
      'Whether ignored rejections of calls that end something (`stop…`, `leave…`, `destroy…`) are reported.',
  },
  requireLook: {
    kind: 'boolean',
    default: false,
    strict: true,
    description:
      'Whether a handler is reported that acts without looking at the code or handing the error on.',
  },
} as const satisfies OptionDefinitions;

export default createRule({
  name: 'no-ignored-error',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow handlers of SDK errors that do nothing about them',
      descriptionChinese: '禁止对 SDK 错误什么也不做的处理函数',
      recommended: true,
    },
    options: ignoredErrorOptions,
    messages: {
      bareCatch: {
        en: '{{sdk}}: a catch without a function handles nothing: the rejection is still unhandled.',
        'zh-CN': '{{sdk}}：没有传入函数的 catch 什么也不会处理：这个 rejection 仍未被捕获。',
      },
      empty: {
        en: '{{sdk}}: what {{channel}} delivers ends here without anything done about it. Look at the code and act, or hand the error on.',
        'zh-CN':
          '{{sdk}}：{{channel}} 送来的错误到这里就没有下文了。请查看错误码并采取行动，或把错误继续上报。',
      },
      logged: {
        en: '{{sdk}}: what {{channel}} delivers is only logged here. Look at the code and act, or hand the error on.',
        'zh-CN':
          '{{sdk}}：{{channel}} 送来的错误在这里只写了日志。请查看错误码并采取行动，或把错误继续上报。',
      },
      unseen: {
        en: '{{sdk}}: what {{channel}} delivers is handled without a look at its code. Different codes need different handling.',
        'zh-CN': '{{sdk}}：这里没有查看 {{channel}} 送来的错误码。不同的错误码需要不同的处理。',
      },
    },
  },
  check(model, report, options) {
    const { locale } = model.settings;

    for (const { catalog, node } of model.collected.bareCatches) {
      report({ node, messageId: 'bareCatch', data: { sdk: catalog.title[locale] } });
    }

    for (const ignored of ignoredErrors(model)) {
      const [delivery] = ignored.deliveries;
      if (delivery !== undefined && isReported(ignored, options)) {
        report({
          loc: ignored.loc,
          messageId: ignored.neglect === 'dropped' ? 'empty' : ignored.neglect,
          data: {
            sdk: delivery.catalog.title[locale],
            channel: ignored.deliveries.map(({ channel }) => channel.id).join(', '),
          },
        });
      }
    }
  },
});

function isReported(
  { isCleanup, isRejection, neglect }: IgnoredError,
  options: OptionValues<typeof ignoredErrorOptions>,
): boolean {
  return (
    (!isCleanup || options.checkCleanup) &&
    (neglect === 'empty' ||
      neglect === 'unseen' ||
      !isRejection ||
      options.checkLoggedRejections) &&
    (neglect !== 'unseen' || options.requireLook)
  );
}
