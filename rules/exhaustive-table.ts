import { tableEdit } from '../src/fix/table-edit.js';
import { uncoveredInTable } from '../src/judgements/table-coverage.js';
import { stubsOfTable } from '../src/judgements/stub.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { nameAlone } from '../src/syntax/location.js';
import { codeList, counted, sdkTitle, stubData, stubMessage } from '../src/wording.js';

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
        en: '{{sdk}}: this table leaves out {{codes}}, and nothing takes the place of what it does not find. Add each, or give the look-up a fallback.',
        'zh-CN':
          '{{sdk}}：这个查找表没有 {{codes}}，查不到时也没有后备处理。请逐一补上，或为查找加上后备值。',
      },
      stub: stubMessage,
      unnamed: {
        en: '{{sdk}}: this table has no entry for {{codes}}. Add one for each.',
        'zh-CN': '{{sdk}}：这个查找表没有 {{codes}} 的条目。请逐一补上。',
      },
      addEntries: {
        en: 'Add the {{entries}}.',
        'zh-CN': '补上缺少的 {{entries}}。',
      },
    },
  },
  check(model, report, options) {
    const { locale } = model.settings;

    const demands = demandsOf(options);

    for (const bound of model.tables) {
      for (const { code, node } of stubsOfTable(bound, model)) {
        report({ node, messageId: 'stub', data: stubData(bound, code, model.settings) });
      }

      const missing = uncoveredInTable(bound, model, demands);
      if (missing.length > 0) {
        const edit = tableEdit(bound, missing, model);
        report({
          loc: nameAlone(bound.site.name),
          messageId: demands.fallbackCovers === 'none' ? 'unnamed' : 'missing',
          data: { sdk: sdkTitle(bound, model.settings), codes: codeList(missing, locale) },
          suggest:
            edit === undefined
              ? []
              : [
                  {
                    messageId: 'addEntries',
                    data: {
                      entries: counted(
                        edit.added,
                        {
                          one: 'missing entry',
                          en: `${String(edit.added)} missing entries`,
                          'zh-CN': `${String(edit.added)} 项`,
                        },
                        locale,
                      ),
                    },
                    fix: edit.suggestion,
                  },
                ],
        });
      }
    }
  },
});
