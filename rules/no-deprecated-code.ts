import { deprecationEdit } from '../src/fix/deprecation-edit.js';
import { deprecatedUses } from '../src/judgements/deprecation.js';
import { createRule } from '../src/rule.js';
import { codeLabel, codeText, prose, sdkTitle } from '../src/wording.js';

export default createRule({
  name: 'no-deprecated-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow SDK error codes that the vendor has deprecated',
      descriptionChinese: '禁止使用厂商已弃用的 SDK 错误码',
      recommended: true,
    },
    fixable: 'code',
    hasSuggestions: true,
    options: {},
    messages: {
      deprecated: {
        en: '{{code}} is deprecated: {{remedy}} ({{sdk}}).',
        'zh-CN': '{{code}} 已弃用：{{remedy}}（{{sdk}}）。',
      },
      replaced: {
        en: '{{code}} is deprecated. Use {{successor}} instead ({{sdk}}).',
        'zh-CN': '{{code}} 已弃用。请改用 {{successor}}（{{sdk}}）。',
      },
      addSuccessor: {
        en: 'Add {{successor}} beside it.',
        'zh-CN': '在旁边加上 {{successor}}。',
      },
    },
  },
  check(model, report) {
    const { locale } = model.settings;

    for (const use of deprecatedUses(model)) {
      const { code, node, successor } = use;
      const { fix, suggestion } = deprecationEdit(use, model);
      report({
        node,
        messageId: successor === undefined ? 'deprecated' : 'replaced',
        codes: [successor ?? code],
        data: {
          sdk: sdkTitle(use, model.settings),
          code: codeLabel(code),
          remedy: prose(code.remedy[locale]),
          successor: successor === undefined ? '' : codeLabel(successor),
        },
        fix: fix ?? null,
        suggest:
          suggestion === undefined || successor === undefined
            ? []
            : [
                {
                  messageId: 'addSuccessor',
                  data: { successor: codeText(successor, locale) },
                  fix: suggestion,
                },
              ],
      });
    }
  },
});
