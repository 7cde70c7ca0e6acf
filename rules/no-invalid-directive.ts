import { createRule } from '../src/rule.js';
import { choice } from '../src/wording.js';

export default createRule({
  name: 'no-invalid-directive',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow sdk-errors directives that name no catalog, space or channel',
      descriptionChinese: '禁止指向不存在的目录、错误码空间或通道的 sdk-errors 指令',
      recommended: true,
    },
    options: {},
    messages: {
      catalog: {
        en: 'No catalog is called "{{name}}". Write {{allowed}}.',
        'zh-CN': '没有名为 "{{name}}" 的目录，可用的有：{{allowed}}。',
      },
      channel: {
        en: 'Catalog {{catalog}} has no channel "{{name}}". Write {{allowed}}.',
        'zh-CN': '目录 {{catalog}} 没有名为 "{{name}}" 的通道，可用的有：{{allowed}}。',
      },
      space: {
        en: 'Catalog {{catalog}} has no space "{{name}}". Write {{allowed}}.',
        'zh-CN': '目录 {{catalog}} 没有名为 "{{name}}" 的错误码空间，可用的有：{{allowed}}。',
      },
      spelling: {
        en: 'Directive has no effect: `{{name}}`. Write `sdk-errors:`.',
        'zh-CN': '指令不会生效：`{{name}}`，请写作 `sdk-errors:`。',
      },
      spaceMissing: {
        en: 'Catalog {{catalog}} has several spaces: write {{allowed}} behind a slash.',
        'zh-CN': '目录 {{catalog}} 有多个错误码空间：请在斜杠后写明 {{allowed}}。',
      },
    },
  },
  check(model, report) {
    for (const { catalog, comment, problem } of model.binder.directives) {
      if (problem !== undefined) {
        report({
          loc: comment.loc,
          messageId:
            problem.kind === 'space' && problem.name === '' ? 'spaceMissing' : problem.kind,
          data: {
            catalog: catalog?.id ?? '',
            name: problem.name,
            allowed: choice(problem.allowed, model.settings.locale),
          },
        });
      }
    }
  },
});
