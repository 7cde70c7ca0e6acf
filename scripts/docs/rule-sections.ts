import type { OptionDefinition, OptionDefinitions } from '../../src/options.js';
import type { SdkErrorsRule } from '../../src/rule.js';
import { code, table } from './markdown.js';

/** The head of a rule's page: its name, what it says, and what an editor can do about a report. */
export function ruleHeader(name: string, rule: SdkErrorsRule): readonly string[] {
  const { docs, fixable, hasSuggestions } = rule.meta;
  return [
    `# sdk-errors/${name}`,
    '',
    `> ${docs?.description ?? ''}.`,
    '',
    docs?.recommended === true ? '- ✅ In `recommended` and `strict`.' : '- 🔒 In `strict` only.',
    ...(fixable === undefined ? [] : ['- 🔧 Some reports are fixed by `eslint --fix`.']),
    ...(hasSuggestions === true ? ['- 💡 Some reports come with suggestions for the editor.'] : []),
  ];
}

/**
 * The table of a rule's options.
 *
 * @param strict - what the strict preset sets for the rule.
 */
export function ruleOptions(
  options: OptionDefinitions,
  strict: Readonly<Record<string, unknown>>,
): readonly string[] {
  const rows = Object.entries(options).map(([name, option]) => [
    code(name),
    allowed(option),
    code(JSON.stringify(option.default)),
    code(JSON.stringify(strict[name] ?? option.default)),
    option.description,
  ]);
  return rows.length === 0
    ? ['This rule has no options.']
    : table(['Option', 'Allowed', 'Default', 'In `strict`', 'What it does'], rows);
}

function allowed(option: OptionDefinition): string {
  if (option.kind === 'boolean') {
    return `${code('true')} or ${code('false')}`;
  }
  const values = option.values.map((value) => code(JSON.stringify(value)));
  return option.kind === 'one-of'
    ? `one of ${values.join(', ')}`
    : `a list of ${values.join(', ')}`;
}
