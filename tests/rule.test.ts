import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { version } from '../src/manifest.js';
import type { OptionValues } from '../src/options.js';
import { schemaOf } from '../src/option-schema.js';
import { createRule } from '../src/rule.js';
import { smallCatalog } from './catalog/small-catalog.js';

/** What a rule was called with, each time. */
const calls: { readonly text: string; readonly options: OptionValues }[] = [];

const rule = createRule({
  name: 'found',
  meta: {
    type: 'problem',
    docs: { description: 'Finds.', descriptionChinese: '找到。', recommended: false },
    hasSuggestions: true,
    options: {
      strict: { kind: 'boolean', default: true, description: '' },
      kinds: { kind: 'some-of', values: ['old', 'new'], default: ['new'], description: '' },
    },
    messages: {
      found: { en: 'found {{what}}', 'zh-CN': '找到 {{what}}' },
      replace: { en: 'replace {{what}}', 'zh-CN': '替换 {{what}}' },
    },
  },
  check(model, report, options) {
    calls.push({ text: model.sourceCode.text, options });
    const [first, ...others] = model.sourceCode.ast.body;
    if (first !== undefined) {
      report({
        node: first,
        messageId: 'found',
        data: { what: 'it' },
        suggest: [
          { messageId: 'replace', data: { what: 'it' }, fix: (fixer) => fixer.remove(first) },
        ],
      });
    }
    for (const node of others) {
      report({ node, messageId: 'found', data: { what: 'more' } });
    }
  },
});

/** Lints with the rule, as with a plugin's. */
function lint(
  code: string,
  { options = [], settings = {} }: { options?: unknown[]; settings?: object } = {},
): Linter.LintMessage[] {
  const plugin = { rules: { found: rule } } as unknown as NonNullable<
    Linter.Config['plugins']
  >[string];
  return new Linter().verify(code, [
    {
      plugins: { 'sdk-errors': plugin },
      rules: { 'sdk-errors/found': ['error', ...options] },
      settings: { 'sdk-errors': { catalogs: [smallCatalog()], types: 'off', ...settings } },
    },
  ]);
}

describe('a rule', () => {
  it('reports in English, with what an editor offers', () => {
    const [message, ...others] = lint("import 'small-sdk'; f();");
    expect(message?.message).toBe('found it');
    expect(message?.suggestions?.map(({ desc }) => desc)).toEqual(['replace it']);
    expect(others.map((other) => [other.message, other.suggestions])).toEqual([
      ['found more', undefined],
    ]);
  });

  it('reports in the language of the settings', () => {
    const [message, ...others] = lint("import 'small-sdk'; f();", {
      settings: { locale: 'zh-CN' },
    });
    expect(message?.message).toBe('找到 it');
    expect(message?.suggestions?.map(({ desc }) => desc)).toEqual(['替换 it']);
    expect(others.map((other) => [other.message, other.suggestions])).toEqual([
      ['找到 more', undefined],
    ]);
  });

  it('does not look at a file that concerns no SDK', () => {
    calls.length = 0;
    expect(lint("import 'other-sdk';")).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('looks at a file once, with the options of that file', () => {
    calls.length = 0;
    lint("import 'small-sdk';");
    lint("import 'small-sdk';", { options: [{ strict: false }] });
    lint("import 'small-sdk';", { options: [{ kinds: [] }] });
    expect(calls.map(({ options }) => options)).toEqual([
      { strict: true, kinds: ['new'] },
      { strict: false, kinds: ['new'] },
      { strict: true, kinds: [] },
    ]);
  });

  it('reads options once, as long as they stay the same', () => {
    calls.length = 0;
    lint("import 'small-sdk';", { options: [{ strict: false }] });
    lint("import 'small-sdk'; f();", { options: [{ strict: false }] });
    const [one, other] = calls;
    expect(one).toBeDefined();
    expect(other?.options).toBe(one?.options);
  });

  it.each([
    ['text', '"text"'],
    [3, '3'],
    [true, 'true'],
    [['strict'], '["strict"]'],
  ])('says itself what is wrong with options: %j', (option, printed) => {
    expect(() => lint("import 'small-sdk';", { options: [option] })).toThrow(
      `sdk-errors/found: options must be an object, not ${printed}`,
    );
  });

  it('refuses wrong options of a file that concerns no SDK, too', () => {
    expect(() => lint('f();', { options: [{ stict: true }] })).toThrow('unknown option "stict"');
  });

  it('takes null for no options', () => {
    calls.length = 0;
    lint("import 'small-sdk';", { options: [null] });
    expect(calls[0]?.options).toEqual({ strict: true, kinds: ['new'] });
  });
});

it('what others may know of a rule', () => {
  expect(Object.keys(rule.options)).toEqual(['strict', 'kinds']);
  expect(rule.meta).toEqual({
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Finds.',
      descriptionChinese: '找到。',
      recommended: false,
      url: `https://github.com/eslint-plugin-sdk-errors/eslint-plugin-sdk-errors/blob/v${version}/docs/rules/found.md`,
    },
    messages: {
      found: 'found {{what}}',
      'found:full': 'found {{what}} {{explanations}}',
      'found:zh-CN': '找到 {{what}}',
      'found:zh-CN:full': '找到 {{what}}{{explanations}}',
      replace: 'replace {{what}}',
      'replace:full': 'replace {{what}} {{explanations}}',
      'replace:zh-CN': '替换 {{what}}',
      'replace:zh-CN:full': '替换 {{what}}{{explanations}}',
    },
    schema: schemaOf(rule.options),
    defaultOptions: [{ strict: true, kinds: ['new'] }],
  });
});

it('a rule without options has no default options', () => {
  expect(ruleWithoutOptions.meta.defaultOptions).toEqual([]);
});

const ruleWithoutOptions = createRule({
  name: 'without-options',
  meta: {
    type: 'problem',
    docs: { description: '', descriptionChinese: '', recommended: true },
    options: {},
    messages: { found: { en: '', 'zh-CN': '' } },
  },
  check() {
    // Only its meta is looked at.
  },
});

describe('what the compiler checks in a rule', () => {
  const meta = {
    type: 'problem',
    docs: { description: '', descriptionChinese: '', recommended: true },
    messages: { found: { en: '', 'zh-CN': '' } },
  } as const;

  it('is the names and values of its options', () => {
    const typed = createRule({
      name: 'typed',
      meta: {
        ...meta,
        options: {
          always: { kind: 'boolean', default: true, description: '' },
          mode: { kind: 'one-of', values: ['some', 'all'], default: 'some', description: '' },
          kinds: { kind: 'some-of', values: ['old', 'new'], default: [], description: '' },
        },
      },
      check(_model, _report, options) {
        const known: {
          readonly always: boolean;
          readonly mode: 'all' | 'some';
          readonly kinds: readonly ('new' | 'old')[];
        } = options;
        expect(known).toBe(options);
        // @ts-expect-error -- a misspelled name
        expect(options.alway).toBeUndefined();
        // @ts-expect-error -- a value that the option does not allow
        expect(options.mode === 'none').toBe(false);
      },
    });
    expect(Object.keys(typed.options)).toEqual(['always', 'mode', 'kinds']);
  });

  it('is that a rule without options uses none', () => {
    const typed = createRule({
      name: 'typed',
      meta: { ...meta, options: {} },
      check(_model, _report, options) {
        // @ts-expect-error -- the rule has no options
        expect(options.always).toBeUndefined();
      },
    });
    expect(typed.options).toEqual({});
  });
});
