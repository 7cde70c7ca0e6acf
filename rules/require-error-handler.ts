import { unheardCreations } from '../src/judgements/unheard-creation.js';
import { createRule } from '../src/rule.js';
import { quoted, sdkTitle } from '../src/wording.js';

export default createRule({
  name: 'require-error-handler',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require a listener for the errors of every SDK object that is created',
      descriptionChinese: '要求为创建的每个 SDK 对象监听错误',
      recommended: false,
    },
    options: {},
    messages: {
      unheard: {
        en: 'No error listener on this {{receiver}} ({{sdk}}).',
        'zh-CN': '没有监听这个 {{receiver}} 的错误（{{sdk}}）。',
      },
    },
  },
  check(model, report) {
    for (const { catalog, channels, node } of unheardCreations(model)) {
      report({
        node,
        messageId: 'unheard',
        data: {
          sdk: sdkTitle({ space: { catalog } }, model.settings, channels),
          receiver: quoted(channels[0]?.receiver ?? ''),
        },
      });
    }
  },
});
