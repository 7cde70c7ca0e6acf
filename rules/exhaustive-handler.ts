import { handlerEdit } from '../src/fix/handler-edit.js';
import { handlerGaps } from '../src/judgements/handler-coverage.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { handlerHead } from '../src/syntax/location.js';
import { codeList, sdkTitle } from '../src/wording.js';

export default createRule({
  name: 'exhaustive-handler',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require handlers of SDK errors that test some codes to do something about the others',
      descriptionChinese: '要求只判断了部分错误码的 SDK 错误处理函数也处理其余错误码',
      preset: 'recommended',
    },
    hasSuggestions: true,
    options: demandOptions,
    messages: {
      missing: {
        en: '{{sdk}}: {{channel}} also delivers {{codes}}, and this handler lets them fall to the floor. Handle each, or hand the error on.',
        'zh-CN':
          '{{sdk}}：{{channel}} 还会送来 {{codes}}，这个处理函数对它们什么也没做。请逐一处理，或把错误继续上报。',
      },
      missingNarrowed: {
        en: '{{sdk}}: {{channel}} also delivers {{codes}}, and this handler lets them fall to the floor. The type written for its parameter is narrower than what arrives: correct the type, then handle each.',
        'zh-CN':
          '{{sdk}}：{{channel}} 还会送来 {{codes}}，这个处理函数对它们什么也没做。参数的类型注解比实际到达的错误码窄：请先改正类型，再逐一处理。',
      },
      addBranches: {
        en: 'Add a branch for each of the {{count}} codes.',
        'zh-CN': '为这 {{count}} 个错误码各加一个分支。',
      },
    },
  },
  check(model, report, options) {
    const { locale } = model.settings;

    for (const { bound, handler, missing } of handlerGaps(model, demandsOf(options))) {
      const { added, isNarrowed, suggestion } = handlerEdit(bound, missing, model);
      report({
        loc: handlerHead(handler.node, model.sourceCode),
        messageId: isNarrowed ? 'missingNarrowed' : 'missing',
        data: {
          sdk: sdkTitle(bound, model.settings),
          channel: handler.deliveries.map(({ channel }) => channel.id).join(', '),
          codes: codeList(missing, locale),
        },
        suggest:
          suggestion === undefined
            ? []
            : [{ messageId: 'addBranches', data: { count: added }, fix: suggestion }],
      });
    }
  },
});
