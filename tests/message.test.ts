import { describe, expect, it } from 'vitest';

import type { Code } from '../src/catalog/catalog.js';
import { type MessageText, textsById, worded } from '../src/message.js';
import { readSettings } from '../src/settings.js';
import { smallCode } from './catalog/small-catalog.js';

const messages = {
  missing: {
    one: '{{codes}} is missing.',
    few: '{{codes}} are missing.',
    en: '{{count}} codes are missing: {{codes}}.',
    'zh-CN': '缺少 {{codes}}。',
  },
  add: { en: 'Add {{name}}.', one: 'Add it.', 'zh-CN': '补上 {{name}}。' },
} satisfies Record<string, MessageText>;

const codes = (count: number): Code[] =>
  Array.from({ length: count }, (_, index) => smallCode(`C${String(index)}`, `C${String(index)}`));

const loc = { line: 1, column: 0 };

/** The text that ESLint makes of a finding. */
function textOf(
  count: number,
  settings: object = {},
): { readonly text: string; readonly offered: string } {
  const report = worded<'add' | 'missing'>(
    {
      loc,
      messageId: 'missing',
      codes: codes(count),
      suggest: [{ messageId: 'add', data: { count, name: 'both' }, fix: () => null }],
    },
    messages,
    readSettings({ catalogs: [], ...settings }),
  );
  const [suggestion] = report.suggest ?? [];
  return {
    text: filled(report.messageId, report.data ?? {}),
    offered: filled(suggestion?.messageId ?? '', suggestion?.data ?? {}),
  };
}

function filled(id: string, data: Readonly<Record<string, unknown>>): string {
  const text = textsById(messages)[id] ?? '';
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, key: string) => String(data[key]));
}

describe('a message', () => {
  it('has a form for one code, one for two and one for more', () => {
    expect(textOf(1).text).toBe('`C0` (the call failed) is missing.');
    expect(textOf(2).text).toBe('`C0` (the call failed) and `C1` (the call failed) are missing.');
    expect(textOf(3).text).toBe('3 codes are missing: `C0`, `C1` and `C2`.');
  });

  it('has one form in Chinese', () => {
    expect(textOf(1, { locale: 'zh-CN' }).text).toBe('缺少 `C0`（the call failed）。');
    expect(textOf(3, { locale: 'zh-CN' }).text).toBe('缺少 `C0`、`C1` 和 `C2`。');
  });

  it('explains the codes after it where the user asks for that', () => {
    expect(textOf(1, { messages: 'full' }).text).toBe(
      '`C0` is missing. `C0`: the call failed; call again.',
    );
    expect(textOf(1, { locale: 'zh-CN', messages: 'full' }).text).toBe(
      '缺少 `C0`。`C0`：the call failed；call again。',
    );
  });

  it('has suggestions with forms of their own', () => {
    expect(textOf(1).offered).toBe('Add it.');
    expect(textOf(2).offered).toBe('Add both.');
    expect(textOf(2, { locale: 'zh-CN', messages: 'full' }).offered).toBe('补上 both。');
  });
});
