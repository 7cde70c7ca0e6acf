import { distinguishEdits } from '../src/fix/distinguish.js';
import { ambiguities, repetitions } from '../src/judgements/ambiguity.js';
import { createRule } from '../src/rule.js';
import { alternatives, sdkTitle, valueText } from '../src/wording.js';

export default createRule({
  name: 'no-ambiguous-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow branching on a value that several SDK errors share',
      descriptionChinese: '禁止仅凭多个 SDK 错误共用的值做分支判断',
      recommended: true,
    },
    hasSuggestions: true,
    options: {},
    messages: {
      shared: {
        en: '{{sdk}}: {{value}} is {{codes}}. Look at {{property}} to tell them apart.',
        'zh-CN': '{{sdk}}：{{value}} 可能是 {{codes}}。请查看 {{property}} 加以区分。',
      },
      sharedForGood: {
        en: '{{sdk}}: {{value}} is {{codes}}, and nothing that arrives tells them apart. Name the constant that is meant.',
        'zh-CN':
          '{{sdk}}：{{value}} 可能是 {{codes}}，到达的数据无法区分它们。请用常量写明所指的错误码。',
      },
      repeatedLabel: {
        en: '{{sdk}}: the value of this label, {{value}}, is tested above ({{first}}): this case never runs by it.',
        'zh-CN':
          '{{sdk}}：这个标签的值 {{value}} 在上面已经判断过（{{first}}）：这个 case 永远不会因它执行。',
      },
      repeatedKey: {
        en: '{{sdk}}: the key {{value}} stands below again ({{first}}): this entry is never found.',
        'zh-CN': '{{sdk}}：键 {{value}} 在下面再次出现（{{first}}）：这一项永远查不到。',
      },
      repeatedElement: {
        en: '{{sdk}}: the value {{value}} is in the list already ({{first}}).',
        'zh-CN': '{{sdk}}：值 {{value}} 在列表中已经出现过（{{first}}）。',
      },
      addName: {
        en: 'Test for {{name}} alone.',
        'zh-CN': '只判断 {{name}}。',
      },
    },
  },
  check(model, report) {
    const { settings, sourceCode } = model;
    const repeated = repetitions(model);

    for (const { bound, effective, test, value } of repeated) {
      report({
        node: test.node,
        messageId:
          bound.site.kind === 'switch'
            ? 'repeatedLabel'
            : bound.site.kind === 'table'
              ? 'repeatedKey'
              : 'repeatedElement',
        data: {
          sdk: sdkTitle(bound, settings),
          value: valueText(value),
          first: sourceCode.getText(effective.node),
        },
      });
    }

    for (const { bound, codes, distinguisher, test } of ambiguities(model)) {
      if (repeated.some((repetition) => repetition.test === test)) {
        continue;
      }
      report({
        node: bound.site.kind === 'comparison' ? bound.site.node : test.node,
        messageId: bound.space.definition.toldApartBy === undefined ? 'sharedForGood' : 'shared',
        data: {
          sdk: sdkTitle(bound, settings),
          value: test.constant === undefined ? '' : valueText(test.constant.value),
          codes: alternatives(codes, settings.locale),
          property: distinguisher ?? bound.space.definition.toldApartBy ?? '',
        },
        suggest: distinguishEdits(bound, codes, distinguisher, model).map(({ fix, name }) => ({
          messageId: 'addName',
          data: { name },
          fix,
        })),
      });
    }
  },
});
