import { tableEdit } from '../src/fix/table-edit.js';
import { uncoveredInTable } from '../src/judgements/table-coverage.js';
import { stubsOfTable } from '../src/judgements/stub.js';
import { channelsOf } from '../src/model/bound-site.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { stubMessage, stubReport } from '../src/stub-message.js';
import { nameAlone } from '../src/syntax/location.js';
import { sdkTitle } from '../src/wording.js';

export default createRule({
  name: 'exhaustive-table',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require tables keyed by SDK error codes to have every code that can arrive',
      descriptionChinese: '要求以 SDK 错误码为键的查找表包含所有可能到达的错误码',
      recommended: true,
    },
    hasSuggestions: true,
    options: demandOptions,
    messages: {
      missing: {
        few: 'Table lacks {{codes}} and its look-up has no fallback ({{sdk}}).',
        en: 'Table lacks {{count}} codes ({{codes}}) and its look-up has no fallback ({{sdk}}).',
        'zh-CN': '查找表缺少 {{codes}}，查不到时也没有后备值。请补上，或加上后备值（{{sdk}}）。',
      },
      stub: stubMessage,
      unnamed: {
        few: 'Table has no entry for {{codes}}, and a fallback does not count ({{sdk}}).',
        en: 'Table has no entries for {{count}} codes ({{codes}}), and a fallback does not count ({{sdk}}).',
        'zh-CN': '查找表没有 {{codes}} 的条目。请为每个错误码单独写一项（{{sdk}}）。',
      },
      addEntries: {
        one: 'Add the missing entry.',
        en: 'Add the {{count}} missing entries.',
        'zh-CN': '补上缺少的 {{count}} 项。',
      },
    },
  },
  check(model, report, options) {
    const { settings } = model;
    const demands = demandsOf(options);

    for (const bound of model.tables) {
      for (const stub of stubsOfTable(bound, model)) {
        report(stubReport(stub, bound, settings));
      }

      const missing = uncoveredInTable(bound, model, demands);
      if (missing.length > 0) {
        const edit = tableEdit(bound, missing, model);
        report({
          loc: nameAlone(bound.site.name),
          messageId: demands.fallbackCovers === 'none' ? 'unnamed' : 'missing',
          codes: missing,
          data: { sdk: sdkTitle(bound, settings, channelsOf(bound)) },
          suggest:
            edit === undefined
              ? []
              : [
                  {
                    messageId: 'addEntries',
                    data: { count: edit.added },
                    fix: edit.suggestion,
                  },
                ],
        });
      }
    }
  },
});
