import path from 'node:path';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import type { SdkErrorsRule } from '../../src/rule.js';
import { type Example, examplesOf } from './examples.js';
import { rulePages } from './pages.js';

const rules = plugin.rules as unknown as Readonly<Record<string, SdkErrorsRule>>;
const pages = new Map(rulePages().map((page) => [path.basename(page.file, '.md'), page]));

it('has a page for every rule, and a rule for every page', () => {
  expect([...pages.keys()].sort()).toEqual(Object.keys(rules).sort());
});

describe.each(Object.entries(rules))('the page of %s', (name, rule) => {
  const page = pages.get(name) ?? { file: '', text: '' };
  const examples = examplesOf(page);

  it('says why, shows mistakes and what is right, and when the rule is not for you', () => {
    const headings = [...page.text.matchAll(/^#+ (?<heading>.*)$/gmu)].map(
      ({ groups }) => groups?.heading,
    );

    expect(headings).toEqual(
      expect.arrayContaining([
        `sdk-errors/${name}`,
        'Why',
        'Examples',
        'Options',
        'Without types',
        'When not to use it',
      ]),
    );
    expect(examples.some(({ kind }) => kind === 'incorrect')).toBe(true);
    expect(examples.some(({ kind }) => kind === 'correct')).toBe(true);
  });

  it('shows what the fix and the suggestions write', () => {
    const shows = (kind: Example['kind']): boolean =>
      examples.some((example) => example.kind === kind);

    expect(shows('fixed')).toBe(rule.meta.fixable !== undefined);
    const suggests = rule.meta.hasSuggestions === true;
    expect(shows('suggested') || (suggests && shows('fixed'))).toBe(suggests);
  });

  it.each(Object.keys(rule.options))(
    'shows what option %s reports and what it allows',
    (option) => {
      const section = examplesUnder(`### ${option}\n`, page.text, examples);
      const withOption = section.filter(({ setup }) => setup.options?.[option] !== undefined);

      expect(withOption).not.toEqual([]);
      expect(section.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['correct', 'incorrect']),
      );
    },
  );

  it('uses no option that the rule does not have', () => {
    const used = examples.flatMap(({ setup }) => Object.keys(setup.options ?? {}));

    expect(used.filter((option) => !Object.hasOwn(rule.options, option))).toEqual([]);
  });
});

/** The examples between a heading and the next. */
function examplesUnder(heading: string, text: string, examples: readonly Example[]): Example[] {
  const start = text.indexOf(heading);
  if (start === -1) {
    return [];
  }
  const length = text.slice(start + heading.length).search(/^#+ /mu);
  const end = length === -1 ? text.length : start + heading.length + length;
  const lineAt = (position: number): number => text.slice(0, position).split('\n').length;
  return examples.filter(({ line }) => line > lineAt(start) && line < lineAt(end));
}
