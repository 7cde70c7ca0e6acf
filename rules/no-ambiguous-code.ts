import { distinguishEdits } from '../src/fix/distinguish.js';
import { ambiguities, repetitions } from '../src/judgements/ambiguity.js';
import { createRule } from '../src/rule.js';
import {
  alsoWritten,
  alternatives,
  namedText,
  quoted,
  sdkTitle,
  valueText,
} from '../src/wording.js';

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
        en: '{{value}} is ambiguous: {{codes}}. Check {{property}} too ({{sdk}}).',
        'zh-CN': '{{value}} 含义不明确：可能是 {{codes}}。请再判断 {{property}}（{{sdk}}）。',
      },
      sharedForGood: {
        en: '{{value}} is ambiguous: {{codes}}. Write the constant that is meant ({{sdk}}).',
        'zh-CN': '{{value}} 含义不明确：可能是 {{codes}}。请用常量写明所指的错误码（{{sdk}}）。',
      },
      repeatedLabel: {
        en: 'Duplicate case value {{value}}{{also}}: this case never runs ({{sdk}}).',
        'zh-CN': 'case 值 {{value}} 重复{{also}}：这个 case 永远不会匹配（{{sdk}}）。',
      },
      repeatedKey: {
        en: 'Duplicate key {{value}}{{also}}: this entry is never found ({{sdk}}).',
        'zh-CN': '键 {{value}} 重复{{also}}：永远查不到这一项（{{sdk}}）。',
      },
      repeatedElement: {
        en: 'Duplicate element {{value}}{{also}}: it has no effect ({{sdk}}).',
        'zh-CN': '元素 {{value}} 重复{{also}}：这一项不起作用（{{sdk}}）。',
      },
      addName: {
        en: 'Test for {{code}} alone.',
        'zh-CN': '只判断 {{code}}。',
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
          value: quoted(valueText(value)),
          also: alsoWritten(sourceCode.getText(effective.node), valueText(value), settings.locale),
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
        codes,
        data: {
          sdk: sdkTitle(bound, settings),
          value: test.constant === undefined ? '' : quoted(valueText(test.constant.value)),
          codes: alternatives(codes, settings),
          property: quoted(distinguisher ?? bound.space.definition.toldApartBy ?? ''),
        },
        suggest: distinguishEdits(bound, codes, distinguisher, model).map(({ code, fix }) => ({
          messageId: 'addName',
          data: { code: namedText(code, settings.locale) },
          fix,
        })),
      });
    }
  },
});
