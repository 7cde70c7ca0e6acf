import { handlerEdit } from '../src/fix/handler-edit.js';
import { handlerGaps } from '../src/judgements/handler-coverage.js';
import { stubsOfComparison } from '../src/judgements/stub.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { handlerHead } from '../src/syntax/location.js';
import { codeList, counted, sdkTitle, stubData, stubMessage } from '../src/wording.js';

export default createRule({
  name: 'exhaustive-handler',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require handlers of SDK errors that test some codes to do something about the others',
      descriptionChinese: '要求只判断了部分错误码的 SDK 错误处理函数也处理其余错误码',
      recommended: true,
    },
    hasSuggestions: true,
    options: demandOptions,
    messages: {
      missing: {
        en: '{{sdk}}: {{channel}} also delivers {{codes}}, and no branch here deals with them. Handle each, or hand the error on.',
        'zh-CN':
          '{{sdk}}：{{channel}} 还会送来 {{codes}}，这里没有处理它们的分支。请逐一处理，或把错误继续上报。',
      },
      missingNarrowed: {
        en: '{{sdk}}: {{channel}} also delivers {{codes}}, and no branch here deals with them. The type written for its parameter is narrower than what arrives: correct the type, then handle each.',
        'zh-CN':
          '{{sdk}}：{{channel}} 还会送来 {{codes}}，这里没有处理它们的分支。参数的类型注解比实际到达的错误码窄：请先改正类型，再逐一处理。',
      },
      stub: stubMessage,
      unnamed: {
        en: '{{sdk}}: {{channel}} also delivers {{codes}}, which this handler does not name. Handle each in a branch of its own.',
        'zh-CN':
          '{{sdk}}：{{channel}} 还会送来 {{codes}}，这个处理函数没有写明它们。请为每个错误码单独写一个分支。',
      },
      addBranches: {
        en: 'Add a branch for {{each}}.',
        'zh-CN': '为{{each}}各加一个分支。',
      },
    },
  },
  check(model, report, options) {
    const { locale } = model.settings;
    const demands = demandsOf(options);

    for (const bound of model.comparisons) {
      for (const { code, node } of stubsOfComparison(bound, model)) {
        report({ node, messageId: 'stub', data: stubData(bound, code, model.settings) });
      }
    }

    for (const { bound, handler, missing } of handlerGaps(model, demands)) {
      const { added, isNarrowed, suggestion } = handlerEdit(bound, missing, model);
      report({
        loc: handlerHead(handler.node, model.sourceCode),
        messageId: isNarrowed
          ? 'missingNarrowed'
          : demands.fallbackCovers === 'none'
            ? 'unnamed'
            : 'missing',
        data: {
          sdk: sdkTitle(bound, model.settings),
          channel: handler.deliveries.map(({ channel }) => channel.id).join(', '),
          codes: codeList(missing, locale),
        },
        suggest:
          suggestion === undefined
            ? []
            : [
                {
                  messageId: 'addBranches',
                  data: {
                    each: counted(
                      added,
                      {
                        one: 'the code',
                        en: `each of the ${String(added)} codes`,
                        'zh-CN': `这 ${String(added)} 个错误码`,
                      },
                      locale,
                    ),
                  },
                  fix: suggestion,
                },
              ],
      });
    }
  },
});
