import type { DirectiveProblem } from '../src/binding/directive.js';
import { nearestFirst } from '../src/catalog/nearest.js';
import { createRule } from '../src/rule.js';
import { nameList, quoted } from '../src/wording.js';

export default createRule({
  name: 'no-invalid-directive',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow sdk-errors directives that name no catalog, space or channel',
      descriptionChinese: '禁止指向不存在的错误码表、错误码集合或到达途径的 sdk-errors 指令',
      recommended: true,
    },
    options: {},
    messages: {
      catalog: {
        en: 'Unknown catalog {{name}}. Known catalogs: {{allowed}}.',
        'zh-CN': '未知的错误码表 {{name}}。已有的错误码表：{{allowed}}。',
      },
      catalogMissing: {
        en: 'Directive names no catalog. Known catalogs: {{allowed}}.',
        'zh-CN': '指令没有写明错误码表。已有的错误码表：{{allowed}}。',
      },
      channel: {
        en: 'Unknown channel {{name}} of {{catalog}}. Known channels: {{allowed}}.',
        'zh-CN': '错误码表 {{catalog}} 没有到达途径 {{name}}。已有的到达途径：{{allowed}}。',
      },
      space: {
        en: 'Unknown space {{name}} of {{catalog}}. Known spaces: {{allowed}}.',
        'zh-CN': '错误码表 {{catalog}} 没有错误码集合 {{name}}。已有的错误码集合：{{allowed}}。',
      },
      spelling: {
        en: 'Directive has no effect: {{name}}. Write `sdk-errors:`.',
        'zh-CN': '指令不会生效：{{name}}，请写作 `sdk-errors:`。',
      },
      spaceMissing: {
        en: 'Directive names no space of {{catalog}}. Known spaces: {{allowed}}.',
        'zh-CN': '指令没有写明 {{catalog}} 的错误码集合。已有的错误码集合：{{allowed}}。',
      },
    },
  },
  check(model, report) {
    const { settings } = model;

    for (const { catalog, comment, problem } of model.binder.directives) {
      if (problem !== undefined) {
        report({
          loc: comment.loc,
          messageId: messageFor(problem),
          data: {
            catalog: quoted(catalog?.id ?? ''),
            name: quoted(problem.name),
            allowed: nameList(nearestFirst(problem.name, problem.allowed), settings.locale),
          },
        });
      }
    }
  },
});

function messageFor({
  kind,
  name,
}: DirectiveProblem): 'catalogMissing' | 'spaceMissing' | DirectiveProblem['kind'] {
  return name === '' && (kind === 'catalog' || kind === 'space') ? `${kind}Missing` : kind;
}
