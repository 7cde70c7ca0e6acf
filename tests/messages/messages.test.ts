import { beforeAll, describe, expect, it } from 'vitest';

import { locales } from '../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import plugin from '../../src/plugin.js';
import { type HeldMessage, messagesOfPages } from './held-messages.js';
import { bounds, lengthsOf } from './lengths.js';

let english: HeldMessage[];
let chinese: HeldMessage[];

// Each example is linted twice, most of them with types.
beforeAll(async () => {
  [english, chinese] = await Promise.all([
    messagesOfPages({ locale: 'en', messages: 'brief' }),
    messagesOfPages({ locale: 'zh-CN', messages: 'brief' }),
  ]);
}, 240_000);

describe('the messages on the examples of the pages', () => {
  it('are short', () => {
    const { longest, median } = lengthsOf(english.map(({ text }) => text));
    expect(median).toBeLessThanOrEqual(bounds.median);
    expect(longest).toBeLessThanOrEqual(bounds.longest);
  });

  it('are those of every rule', () => {
    const rules = new Set(english.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(Object.keys(plugin.rules ?? {}).sort());
  });

  it('are as many in Chinese, each with Chinese words', () => {
    expect(chinese.map(({ rule }) => rule)).toEqual(english.map(({ rule }) => rule));
    expect(chinese.filter(({ text }) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(english.filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have backticks around every name of a code or a channel', () => {
    const bare = [...english, ...chinese].flatMap(({ text }) => bareNames(text));
    expect(bare).toEqual([]);
  });

  it('count no single code as codes', () => {
    expect(english.filter(({ text }) => /\b1 codes\b/u.test(text))).toEqual([]);
  });
});

describe('the texts of every rule', () => {
  const texts = Object.entries(plugin.rules ?? {}).flatMap(([rule, { meta }]) =>
    Object.entries(meta?.messages ?? {}).map(([id, text]) => ({ rule, id, text })),
  );

  it('are there in both languages', () => {
    const ids = new Set(texts.map(({ id, rule }) => `${rule}/${id}`));
    const withoutChinese = texts.filter(
      ({ id, rule }) => !ids.has(`${rule}/${id.split(':')[0] ?? ''}:zh-CN`),
    );
    expect(locales).toEqual(['en', 'zh-CN']);
    expect(withoutChinese).toEqual([]);
  });

  it('end with the SDK, but for those about directives', () => {
    const reports = texts.filter(
      ({ id, rule, text }) =>
        rule !== 'no-invalid-directive' && !/^(?:add|write)/u.test(id) && !text.endsWith('}}}}'),
    );
    const others = reports.filter(
      ({ text }) =>
        !/[(（]\{\{sdk\}\}(?: \{\{space\}\})?[)）][.。?？]?(?: ?\{\{explanations\}\})?$/u.test(
          text,
        ),
    );
    expect(others).toEqual([]);
  });

  it('count codes only where a form for one code stands beside', () => {
    const ids = new Set(texts.map(({ id, rule }) => `${rule}/${id}`));
    const counting = texts.filter(
      ({ id, text }) => text.includes('{{count}}') && !id.includes(':'),
    );
    expect(counting.length).toBeGreaterThan(5);
    expect(
      counting.filter(
        ({ id, rule }) => !ids.has(`${rule}/${id}:one`) && !ids.has(`${rule}/${id}:few`),
      ),
    ).toEqual([]);
  });
});

const names = new Set(
  builtInCatalogs().flatMap(({ channels, spaces }) => [
    ...spaces.flatMap(({ codes }) => codes.map(({ name }) => name)),
    ...channels.map(({ id }) => id),
  ]),
);

/** The names of codes and channels that stand outside backticks and meanings; everyday words aside. */
function bareNames(text: string): string[] {
  const words = text.replaceAll(/`[^`]*`|[(（].*?[)）]/gu, ' ').match(/[A-Za-z]\w*/gu) ?? [];
  return words.filter((word) => /[a-z][A-Z]|_/u.test(word) && names.has(word));
}
