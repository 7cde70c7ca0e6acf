import type { Stub } from './judgements/stub.js';
import type { Finding, MessageText } from './message.js';
import type { BoundSite } from './model/bound-site.js';
import type { Settings } from './settings.js';
import { quoted, sdkTitle } from './wording.js';

/** What every rule says of a stub. */
export const stubMessage: MessageText = {
  en: '{{code}} is still a stub. Do what its TODO says, then delete it ({{sdk}}).',
  'zh-CN': '{{code}} 仍是待实现的占位代码。请按 TODO 注释处理，然后删除该注释（{{sdk}}）。',
};

/** The report of a stub. */
export function stubReport(
  { code, node }: Stub,
  bound: BoundSite,
  settings: Settings,
): Finding<'stub'> {
  return {
    node,
    messageId: 'stub',
    codes: [code],
    data: { code: quoted(code.name), sdk: sdkTitle(bound, settings) },
  };
}
