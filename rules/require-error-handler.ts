import { unheardCreations } from '../src/judgements/unheard-creation.js';
import { createRule } from '../src/rule.js';

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
        en: '{{sdk}}: nobody listens to {{channels}} of what is created here.',
        'zh-CN': '{{sdk}}：没有代码监听这里创建的对象的 {{channels}}。',
      },
    },
  },
  check(model, report) {
    for (const { catalog, channels, node } of unheardCreations(model)) {
      report({
        node,
        messageId: 'unheard',
        data: {
          sdk: catalog.title[model.settings.locale],
          channels: channels.map(({ id }) => id).join(', '),
        },
      });
    }
  },
});
