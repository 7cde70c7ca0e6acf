import { handlerEdit } from '../src/fix/handler-edit.js';
import { handlerGaps } from '../src/judgements/handler-coverage.js';
import { stubsOfComparison } from '../src/judgements/stub.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { stubMessage, stubReport } from '../src/stub-message.js';
import { handlerHead } from '../src/syntax/location.js';
import { channelList, handOn, sdkTitle } from '../src/wording.js';

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
        one: 'Unhandled {{channel}} code: {{codes}}. Handle or {{handOn}} it ({{sdk}}).',
        en: 'Unhandled {{channel}} codes: {{codes}}. Handle or {{handOn}} them ({{sdk}}).',
        'zh-CN': '没有处理 {{channel}} 的 {{codes}}。请处理、{{handOn}}（{{sdk}}）。',
      },
      missingNarrowed: {
        one: 'Unhandled {{channel}} code: {{codes}}. The parameter type is too narrow: widen it first ({{sdk}}).',
        en: 'Unhandled {{channel}} codes: {{codes}}. The parameter type is too narrow: widen it first ({{sdk}}).',
        'zh-CN':
          '没有处理 {{channel}} 的 {{codes}}，参数的类型注解也过窄。请先放宽类型，再补上处理（{{sdk}}）。',
      },
      stub: stubMessage,
      unnamed: {
        one: 'No branch names the {{channel}} code {{codes}}. Add one ({{sdk}}).',
        en: 'No branch names these {{channel}} codes: {{codes}}. Add one for each ({{sdk}}).',
        'zh-CN': '没有分支写明 {{channel}} 的 {{codes}}。请为每个错误码单独写一个分支（{{sdk}}）。',
      },
      addBranches: {
        one: 'Add the missing branch.',
        en: 'Add the {{count}} missing branches.',
        'zh-CN': '补上缺少的 {{count}} 个分支。',
      },
    },
  },
  check(model, report, options) {
    const { settings } = model;
    const demands = demandsOf(options);

    for (const bound of model.comparisons) {
      for (const stub of stubsOfComparison(bound, model)) {
        report(stubReport(stub, bound, settings));
      }
    }

    for (const { arrival, bound, handler, missing } of handlerGaps(model, demands)) {
      const { added, isNarrowed, suggestion } = handlerEdit(bound, missing, model);
      const channels = handler.deliveries.map(({ channel }) => channel);
      report({
        loc: handlerHead(handler.node, model.sourceCode),
        messageId: isNarrowed
          ? 'missingNarrowed'
          : demands.fallbackCovers === 'none'
            ? 'unnamed'
            : 'missing',
        codes: missing,
        data: {
          sdk: sdkTitle(arrival, settings),
          channel: channelList(channels, settings.locale),
          handOn: handOn(channels, settings.locale),
        },
        suggest:
          suggestion === undefined
            ? []
            : [{ messageId: 'addBranches', data: { count: added }, fix: suggestion }],
      });
    }
  },
});
