import {
  type IgnoredError,
  ignoredErrors,
  uncaughtErrors,
} from '../src/judgements/ignored-error.js';
import type { OptionDefinitions, OptionValues } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { channelList, handOn, sdkTitle } from '../src/wording.js';

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
  checkUncaught: {
    kind: 'boolean',
    default: false,
    strict: true,
    description:
      'Whether a rejection is reported that an event or an effect starts and that nothing catches.',
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
        en: '`catch()` without a function handles nothing: the rejection stays unhandled ({{sdk}}).',
        'zh-CN': '没有传入函数的 `catch()` 不起作用：Promise 的拒绝仍未被处理（{{sdk}}）。',
      },
      empty: {
        en: 'Errors of {{channel}} are swallowed. Handle or {{handOn}} them ({{sdk}}).',
        'zh-CN': '{{channel}} 的错误被吞掉了。请处理、{{handOn}}（{{sdk}}）。',
      },
      emptyCatch: {
        en: 'Errors of {{channel}} are swallowed. Handle them, rethrow, or say why in a comment ({{sdk}}).',
        'zh-CN':
          '{{channel}} 的错误被吞掉了。请处理、向上抛出或交给调用方处理，或用注释说明原因（{{sdk}}）。',
      },
      logged: {
        en: 'Errors of {{channel}} are only logged. Handle or {{handOn}} them ({{sdk}}).',
        'zh-CN': '{{channel}} 的错误只打了日志，没有实际处理。请处理、{{handOn}}（{{sdk}}）。',
      },
      uncaught: {
        en: 'Nothing catches the errors of {{channel}}. Add a `catch` here ({{sdk}}).',
        'zh-CN': '{{channel}} 的错误没有被任何代码捕获。请在这里加上 `catch`（{{sdk}}）。',
      },
      unseen: {
        en: 'Errors of {{channel}} are handled without checking which code arrived ({{sdk}}).',
        'zh-CN': '处理 {{channel}} 的错误时没有判断错误码（{{sdk}}）。',
      },
    },
  },
  looksAtStarts({ checkUncaught }) {
    return checkUncaught;
  },
  check(model, report, options) {
    const { settings } = model;

    for (const { catalog, node } of model.collected.bareCatches) {
      report({
        node,
        messageId: 'bareCatch',
        data: { sdk: sdkTitle({ space: { catalog } }, settings) },
      });
    }

    const uncaught = options.checkUncaught ? uncaughtErrors(model) : [];
    for (const ignored of [...ignoredErrors(model), ...uncaught]) {
      const [delivery] = ignored.deliveries;
      if (delivery !== undefined && isReported(ignored, options)) {
        const channels = ignored.deliveries.map(({ channel }) => channel);
        report({
          loc: ignored.loc,
          messageId: messageFor(ignored, options),
          data: {
            sdk: sdkTitle({ space: delivery }, settings),
            channel: channelList(channels, settings.locale),
            handOn: handOn(channels, settings.locale),
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
  if (neglect === 'uncaught') {
    return !isCleanup;
  }
  return (
    (!isCleanup || options.checkCleanup) &&
    (neglect === 'empty' ||
      neglect === 'unseen' ||
      !isRejection ||
      options.checkLoggedRejections) &&
    (neglect !== 'unseen' || options.requireLook)
  );
}

/** A comment is a reason only where nothing else is in a `catch`, and not in the strict preset. */
function messageFor(
  { isRejection, neglect }: IgnoredError,
  options: OptionValues,
): 'empty' | 'emptyCatch' | 'logged' | 'uncaught' | 'unseen' {
  if (neglect === 'empty' && isRejection && options.checkLoggedRejections !== true) {
    return 'emptyCatch';
  }
  return neglect === 'dropped' ? 'empty' : neglect;
}
