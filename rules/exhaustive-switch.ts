import { switchEdit } from '../src/fix/switch-edit.js';
import { channelsOf } from '../src/model/bound-site.js';
import { uncoveredAtSwitch } from '../src/judgements/coverage.js';
import { defaultClauseOf } from '../src/judgements/default-clause.js';
import { stubsOfSwitch } from '../src/judgements/stub.js';
import { demandOptions, demandsOf } from '../src/options.js';
import { createRule } from '../src/rule.js';
import { stubMessage, stubReport } from '../src/stub-message.js';
import { switchHead } from '../src/syntax/location.js';
import { sdkTitle } from '../src/wording.js';

/** A code that is left to a `default` is reported only where it ends the session. */
const messageByDefault = {
  logs: 'loggedInDefault',
  silent: 'missingInDefault',
  missing: 'missing',
} as const;

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
        description:
          'Whether a switch over codes that a later SDK version may add to must have a `default`.',
      },
    },
    messages: {
      missing: {
        one: 'Switch leaves out {{codes}}. Handle it, or add a default that acts ({{sdk}}).',
        few: 'Switch leaves out {{codes}}. Handle both, or add a default that acts ({{sdk}}).',
        en: 'Switch has no default and leaves out {{count}} codes: {{codes}} ({{sdk}}).',
        'zh-CN':
          'switch 没有处理 {{codes}}。请补上对应的 case，或加上有实际处理的 default 分支（{{sdk}}）。',
      },
      loggedInDefault: {
        one: 'Default only logs, but {{codes}} ends the session ({{sdk}}).',
        few: 'Default only logs, but {{codes}} end the session ({{sdk}}).',
        en: 'Default only logs, but {{count}} codes end the session: {{codes}} ({{sdk}}).',
        'zh-CN': 'default 分支只打了日志，没有实际处理 {{codes}}，而会话此时已经结束（{{sdk}}）。',
      },
      missingInDefault: {
        one: 'Default does nothing about {{codes}}, which ends the session ({{sdk}}).',
        few: 'Default does nothing about {{codes}}, which end the session ({{sdk}}).',
        en: 'Default does nothing about {{count}} codes that end the session: {{codes}} ({{sdk}}).',
        'zh-CN': 'default 分支没有处理 {{codes}}，而会话此时已经结束（{{sdk}}）。',
      },
      missingNarrowed: {
        one: 'Switch leaves out {{codes}}, and its type is too narrow. Widen the type, then handle it ({{sdk}}).',
        few: 'Switch leaves out {{codes}}, and its type is too narrow. Widen the type, then handle both ({{sdk}}).',
        en: 'Switch leaves out {{count}} codes, and its type is too narrow: {{codes}} ({{sdk}}).',
        'zh-CN':
          'switch 没有处理 {{codes}}，类型注解也过窄。请先放宽类型，再补上对应的 case（{{sdk}}）。',
      },
      noDefault: {
        en: 'Switch has no default for codes that a later SDK version may add ({{sdk}}).',
        'zh-CN': 'switch 没有 default 分支，无法处理 SDK 后续版本新增的错误码（{{sdk}}）。',
      },
      stub: stubMessage,
      unnamed: {
        one: 'Switch does not name {{codes}}. Add a case for it ({{sdk}}).',
        few: 'Switch does not name {{codes}}. Add a case for each ({{sdk}}).',
        en: 'Switch does not name {{count}} codes: {{codes}} ({{sdk}}).',
        'zh-CN': 'switch 没有写明 {{codes}}。请为每个错误码单独写一个 case（{{sdk}}）。',
      },
      addCases: {
        one: 'Add the missing case.',
        en: 'Add the {{count}} missing cases.',
        'zh-CN': '补上缺少的 {{count}} 个 case。',
      },
    },
  },
  check(model, report, options) {
    const { settings, sourceCode } = model;
    const demands = demandsOf(options);

    for (const bound of model.switches) {
      const sdk = sdkTitle(bound, settings, channelsOf(bound));
      const loc = switchHead(bound.site.node, sourceCode);

      for (const stub of stubsOfSwitch(bound, model)) {
        report(stubReport(stub, bound, settings));
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
                : messageByDefault[defaultClauseOf(bound, model)],
          codes: missing,
          data: { sdk },
          fix: fix ?? null,
          suggest:
            suggestion === undefined
              ? []
              : [{ messageId: 'addCases', data: { count: added }, fix: suggestion }],
        });
      } else if (
        options.requireDefault &&
        bound.space.definition.open &&
        defaultClauseOf(bound, model) === 'missing'
      ) {
        report({ loc, messageId: 'noDefault', data: { sdk } });
      }
    }
  },
});
