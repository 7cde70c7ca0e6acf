import { namesInReach } from '../src/fix/name-code.js';
import { createRule } from '../src/rule.js';
import { quoted, sdkTitle, valueText } from '../src/wording.js';

export default createRule({
  name: 'prefer-named-code',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require the constant of an SDK error code where it is in reach',
      descriptionChinese: '要求在常量可用时用常量代替 SDK 错误码字面量',
      recommended: false,
    },
    fixable: 'code',
    options: {},
    messages: {
      named: {
        en: 'Write {{name}} instead of {{value}} ({{sdk}}).',
        'zh-CN': '请用 {{name}} 代替 {{value}}（{{sdk}}）。',
      },
    },
  },
  check(model, report) {
    for (const { bound, isSafe, name, node, value } of namesInReach(model)) {
      report({
        node,
        messageId: 'named',
        data: {
          sdk: sdkTitle(bound, model.settings),
          name: quoted(name),
          value: quoted(valueText(value)),
        },
        fix: isSafe ? (fixer) => fixer.replaceText(node, name) : null,
      });
    }
  },
});
