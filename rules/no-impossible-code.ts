import { replaceCode } from '../src/fix/replace-code.js';
import { type Reason, impossibilities } from '../src/judgements/impossible.js';
import { unknownEventsOf } from '../src/judgements/unknown-event.js';
import type { Localized } from '../src/catalog/catalog.js';
import type { BoundSite } from '../src/model/bound-site.js';
import { createRule } from '../src/rule.js';
import {
  channelList,
  codeLabel,
  codeText,
  quoted,
  sdkTitle,
  spaceTitle,
  valueText,
} from '../src/wording.js';

type MessageId =
  | 'neverDelivered'
  | 'noEvent'
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
        en: '{{channel}} never delivers {{code}}: {{verdict}} ({{sdk}}).',
        'zh-CN': '{{channel}} 不会出现 {{code}}：{{verdict}}（{{sdk}}）。',
      },
      noEvent: {
        en: '{{value}} is no event of this {{receiver}}: the listener never runs ({{sdk}}).',
        'zh-CN': '这个 {{receiver}} 没有 {{value}} 事件，监听器永远不会执行（{{sdk}}）。',
      },
      notDocumented: {
        en: '{{code}} is not documented for {{channel}} ({{sdk}}).',
        'zh-CN': '没有文档表明 {{channel}} 会出现 {{code}}（{{sdk}}）。',
      },
      otherSpace: {
        en: '{{value}} arrives in {{other}}, never in {{space}}: {{verdict}} ({{sdk}}).',
        'zh-CN': '{{value}} 属于 {{other}}，不属于 {{space}}：{{verdict}}（{{sdk}}）。',
      },
      otherSpaceNear: {
        en: '{{value}} arrives in {{other}}, never in {{space}}: {{verdict}}. Did you mean {{meant}} ({{sdk}})?',
        'zh-CN':
          '{{value}} 属于 {{other}}，不属于 {{space}}：{{verdict}}。是否应为 {{meant}}（{{sdk}}）？',
      },
      text: {
        en: '{{meant}} arrives as {{sent}}, never as {{written}}: {{verdict}} ({{sdk}}).',
        'zh-CN': '{{meant}} 的值是 {{sent}}，不是 {{written}}：{{verdict}}（{{sdk}}）。',
      },
      unknown: {
        en: 'Unknown code {{value}}: {{verdict}} ({{sdk}} {{space}}).',
        'zh-CN': '未知的错误码 {{value}}：{{verdict}}（{{sdk}} {{space}}）。',
      },
      unknownNear: {
        en: 'Unknown code {{value}}: {{verdict}}. Did you mean {{meant}} ({{sdk}} {{space}})?',
        'zh-CN': '未知的错误码 {{value}}：{{verdict}}。是否应为 {{meant}}（{{sdk}} {{space}}）？',
      },
      valueDiffers: {
        en: '{{meant}} arrives as {{sent}}, never as its name: {{verdict}} ({{sdk}}).',
        'zh-CN': '{{meant}} 的值是 {{sent}}，与它的名称不同：{{verdict}}（{{sdk}}）。',
      },
      writeMeant: { en: 'Write {{code}}.', 'zh-CN': '改写为 {{code}}。' },
    },
  },
  check(model, report, options) {
    const { settings } = model;
    const { locale } = settings;

    for (const { catalog, name, node, receiver } of unknownEventsOf(model)) {
      report({
        node,
        messageId: 'noEvent',
        data: {
          sdk: sdkTitle({ space: { catalog } }, settings),
          value: quoted(name),
          receiver: quoted(receiver),
        },
      });
    }
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
        codes: meant === undefined ? [] : [meant],
        data: {
          sdk: sdkTitle(bound, settings),
          space: quoted(bound.space.id),
          verdict: verdictOn(bound)[locale],
          channel: reason.kind === 'never-delivered' ? channelList(reason.channels, locale) : '',
          value: quoted(constant.name ?? valueText(constant.value)),
          written: quoted(valueText(constant.value)),
          sent: meant === undefined ? '' : quoted(valueText(meant.value)),
          code: reason.kind === 'never-delivered' ? codeLabel(reason.code) : '',
          other: reason.kind === 'other-space' ? spaceTitle(reason.space, bound, locale) : '',
          meant: meant === undefined ? '' : quoted(meant.name),
        },
        suggest:
          meant === undefined || fix === undefined
            ? []
            : [
                {
                  messageId: 'writeMeant',
                  data: { code: codeText(meant, locale) },
                  fix,
                },
              ],
      });
    }
  },
});

/** What a test comes to, whatever arrives. */
function verdictOn({ site }: BoundSite): Localized {
  switch (site.kind) {
    case 'comparison':
      return site.negated
        ? { en: 'always true', 'zh-CN': '比较永远成立' }
        : { en: 'always false', 'zh-CN': '比较永远不成立' };
    case 'switch':
      return { en: 'this case never runs', 'zh-CN': '这个 case 永远不会匹配' };
    case 'membership':
    case 'table':
      return { en: 'it never matches', 'zh-CN': '永远不会匹配' };
  }
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
