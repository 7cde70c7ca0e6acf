import { replaceCode } from '../src/fix/replace-code.js';
import { type Reason, impossibilities } from '../src/judgements/impossible.js';
import type { Localized } from '../src/catalog/catalog.js';
import type { BoundSite } from '../src/model/bound-site.js';
import { createRule } from '../src/rule.js';
import { codeLabel, codeText, sdkTitle, spaceTitle, valueText } from '../src/wording.js';

type MessageId =
  | 'neverDelivered'
  | 'notDocumented'
  | 'otherSpace'
  | 'otherSpaceNear'
  | 'text'
  | 'unknown'
  | 'unknownNear'
  | 'valueDiffers'
  | 'writeMeant';

export default createRule({
  name: 'no-impossible-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparisons with SDK error codes that can never hold',
      descriptionChinese: '禁止永远不可能成立的 SDK 错误码比较',
      recommended: true,
    },
    hasSuggestions: true,
    options: {
      checkOpenChannels: {
        kind: 'boolean',
        default: false,
        strict: true,
        description:
          'Whether a code is reported that no document lists for a channel whose codes the typings do not enumerate.',
      },
    },
    messages: {
      neverDelivered: {
        en: '{{sdk}}: {{channel}} never delivers {{code}}: this comparison {{verdict}}.',
        'zh-CN': '{{sdk}}：{{channel}} 从不送来 {{code}}：这个比较{{verdict}}。',
      },
      notDocumented: {
        en: '{{sdk}}: no document lists {{code}} for {{channel}}.',
        'zh-CN': '{{sdk}}：没有文档说明 {{channel}} 会送来 {{code}}。',
      },
      otherSpace: {
        en: '{{sdk}}: {{value}} is a code of {{other}}, not of `{{space}}`: this comparison {{verdict}}.',
        'zh-CN':
          '{{sdk}}：{{value}} 是 {{other}} 的错误码，不属于 {{space}}：这个比较{{verdict}}。',
      },
      otherSpaceNear: {
        en: '{{sdk}}: {{value}} is a code of {{other}}, not of `{{space}}`: this comparison {{verdict}}. Did you mean {{meant}}?',
        'zh-CN':
          '{{sdk}}：{{value}} 是 {{other}} 的错误码，不属于 {{space}}：这个比较{{verdict}}。是否想写 {{meant}}？',
      },
      text: {
        en: '{{sdk}}: the SDK sends {{meant}} as {{sent}}, not as {{written}}: this comparison {{verdict}}.',
        'zh-CN':
          '{{sdk}}：SDK 送来的 {{meant}} 是 {{sent}}，不是 {{written}}：这个比较{{verdict}}。',
      },
      unknown: {
        en: '{{sdk}}: {{value}} is no code of `{{space}}`: this comparison {{verdict}}.',
        'zh-CN': '{{sdk}}：{{value}} 不是 {{space}} 的错误码：这个比较{{verdict}}。',
      },
      unknownNear: {
        en: '{{sdk}}: {{value}} is no code of `{{space}}`: this comparison {{verdict}}. Did you mean {{meant}}?',
        'zh-CN':
          '{{sdk}}：{{value}} 不是 {{space}} 的错误码：这个比较{{verdict}}。是否想写 {{meant}}？',
      },
      valueDiffers: {
        en: '{{sdk}}: the value of {{name}} is {{sent}}: a comparison with its name never holds.',
        'zh-CN': '{{sdk}}：{{name}} 的值是 {{sent}}：与它的名字比较永远不成立。',
      },
      writeMeant: { en: 'Write {{meant}}.', 'zh-CN': '改写为 {{meant}}。' },
    },
  },
  check(model, report, options) {
    const { locale } = model.settings;

    for (const impossibility of impossibilities(model)) {
      const { bound, constant, node, reason } = impossibility;
      if (reason.kind === 'never-delivered' && !reason.isClosed && !options.checkOpenChannels) {
        continue;
      }
      const meant = 'meant' in reason ? reason.meant : undefined;
      const fix = meant === undefined ? undefined : replaceCode(node, meant, bound, model);
      report({
        node,
        messageId: messageFor(reason),
        data: {
          sdk: sdkTitle(bound, model.settings),
          space: bound.space.id,
          verdict: verdictOn(bound)[locale],
          channel:
            reason.kind === 'never-delivered' ? reason.channels.map(({ id }) => id).join(', ') : '',
          value: constant.name ?? valueText(constant.value),
          written: valueText(constant.value),
          name: meant?.name ?? '',
          sent: meant === undefined ? '' : valueText(meant.value),
          code: reason.kind === 'never-delivered' ? codeLabel(reason.code) : '',
          other: reason.kind === 'other-space' ? spaceTitle(reason.space, bound, locale) : '',
          meant: meant === undefined ? '' : codeText(meant, locale),
        },
        suggest:
          meant === undefined || fix === undefined
            ? []
            : [
                {
                  messageId: 'writeMeant',
                  data: { meant: codeLabel(meant) },
                  fix,
                },
              ],
      });
    }
  },
});

/** What a comparison comes to, whatever arrives. */
function verdictOn({ site }: BoundSite): Localized {
  return site.kind === 'comparison' && site.negated
    ? { en: 'always holds', 'zh-CN': '永远成立' }
    : { en: 'never holds', 'zh-CN': '永远不成立' };
}

function messageFor(reason: Reason): MessageId {
  switch (reason.kind) {
    case 'name':
      return 'valueDiffers';
    case 'never-delivered':
      return reason.isClosed ? 'neverDelivered' : 'notDocumented';
    case 'other-space':
      return reason.meant === undefined ? 'otherSpace' : 'otherSpaceNear';
    case 'type':
      return 'text';
    case 'unknown':
      return reason.meant === undefined ? 'unknown' : 'unknownNear';
  }
}
