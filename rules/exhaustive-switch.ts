import { switchEdit } from '../src/fix/switch-edit.js';
import type { BoundSite } from '../src/model/bound-site.js';
import { uncoveredAtSwitch } from '../src/judgements/coverage.js';
import { stubsOfSwitch } from '../src/judgements/stub.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import type { SwitchSite } from '../src/sites/site.js';
import { switchHead } from '../src/syntax/location.js';
import { codeList, sdkTitle, stubData, stubMessage } from '../src/wording.js';

export default createRule({
  name: 'exhaustive-switch',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require switches over SDK error codes to handle every code that can arrive',
      descriptionChinese: '要求对 SDK 错误码的 switch 处理所有可能到达的错误码',
      recommended: true,
    },
    fixable: 'code',
    hasSuggestions: true,
    options: {
      ...demandOptions,
      requireDefault: {
        kind: 'boolean',
        default: false,
        strict: true,
        description:
          'Whether a switch over codes that a later SDK version may add to must have a `default`.',
      },
    },
    messages: {
      missing: {
        en: '{{sdk}}: this switch leaves out {{codes}}. Handle each, or give the switch a default that acts.',
        'zh-CN':
          '{{sdk}}：这个 switch 没有处理 {{codes}}。请逐一处理，或加上会采取行动的 default。',
      },
      missingInDefault: {
        en: '{{sdk}}: this switch leaves {{codes}} to a default that does not act. Handle each, or act in the default.',
        'zh-CN':
          '{{sdk}}：这个 switch 把 {{codes}}留给了不采取行动的 default。请逐一处理，或在 default 中采取行动。',
      },
      missingNarrowed: {
        en: '{{sdk}}: this switch leaves out {{codes}}. The type written for it is narrower than what arrives: correct the type, then handle each.',
        'zh-CN':
          '{{sdk}}：这个 switch 没有处理 {{codes}}。这里的类型注解比实际到达的错误码窄：请先改正类型，再逐一处理。',
      },
      noDefault: {
        en: '{{sdk}}: a later version may send codes that are unknown today. Give this switch a default.',
        'zh-CN': '{{sdk}}：后续版本可能发送目前未知的错误码。请为这个 switch 加上 default。',
      },
      stub: stubMessage,
      unnamed: {
        en: '{{sdk}}: this switch does not name {{codes}}. Handle each in a case of its own.',
        'zh-CN': '{{sdk}}：这个 switch 没有写明 {{codes}}。请为每个错误码单独写一个 case。',
      },
      addCases: {
        en: 'Add the {{count}} missing cases.',
        'zh-CN': '补上缺少的 {{count}} 个 case。',
      },
    },
  },
  check(model, report, options) {
    const { settings, sourceCode } = model;
    const demands = demandsOf(options);

    for (const bound of model.switches) {
      const sdk = sdkTitle(bound, settings);
      const loc = switchHead(bound.site.node, sourceCode);

      for (const stub of stubsOfSwitch(bound, model)) {
        report({ node: stub.node, messageId: 'stub', data: stubData(bound, stub.code, settings) });
      }

      const missing = uncoveredAtSwitch(bound, model, demands);
      if (missing.length > 0) {
        const { added, fix, rejected, suggestion } = switchEdit(bound, missing, model);
        report({
          loc,
          messageId:
            rejected.length > 0
              ? 'missingNarrowed'
              : demands.fallbackCovers === 'none'
                ? 'unnamed'
                : hasDefault(bound)
                  ? 'missingInDefault'
                  : 'missing',
          data: { sdk, codes: codeList(missing, settings.locale) },
          fix: fix ?? null,
          suggest:
            suggestion === undefined
              ? []
              : [{ messageId: 'addCases', data: { count: added }, fix: suggestion }],
        });
      } else if (options.requireDefault && bound.space.definition.open && !hasDefault(bound)) {
        report({ loc, messageId: 'noDefault', data: { sdk } });
      }
    }
  },
});

function hasDefault({ site }: BoundSite<SwitchSite>): boolean {
  return site.node.cases.some((clause) => clause.test === null);
}
