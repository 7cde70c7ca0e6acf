import { type NewRule, identifierOf, rulePage, ruleFile, ruleTest } from '../templates/rule.js';
import { read, withLineInOrder } from './project-files.js';
import type { Plan } from './run.js';

const registry = 'src/plugin.ts';
const presetTest = 'tests/plugin.test.ts';

/**
 * What a new rule adds and changes.
 *
 * @throws {Error} one line that says what is wrong with the name.
 */
export function rulePlan(rule: NewRule, root: string): Plan {
  const { name, preset } = rule;
  if (!/^[a-z]+(?:-[a-z]+)+$/u.test(name)) {
    throw new Error(
      `"${name}" is no name of a rule; write two words or more in small letters, joined by hyphens, such as "no-ignored-error"`,
    );
  }
  const imported = `import ${identifierOf(name)} from '../rules/${name}.js';`;
  const withImport = withLineInOrder(
    read(root, registry),
    /^import \w+ from '\.\.\/rules\//u,
    imported,
  );
  const registered = withLineInOrder(
    withImport,
    /^ {2}'[\w-]+': \w+,$/u,
    `  '${name}': ${identifierOf(name)},`,
  );
  return {
    added: [
      { file: `rules/${name}.ts`, text: ruleFile(rule) },
      { file: `tests/rules/${name}.test.ts`, text: ruleTest(rule) },
      { file: `docs/rules/${name}.md`, text: rulePage() },
    ],
    changed: [
      { file: registry, text: registered },
      ...(preset === 'strict' ? [{ file: presetTest, text: withStrictRule(root, name) }] : []),
    ],
  };
}

/** The test of the presets has a list of what is in `strict` only. */
function withStrictRule(root: string, name: string): string {
  const text = read(root, presetTest);
  const list = /(?<=const strictOnly = \[)[^\]]*(?=\])/u;
  if (!list.test(text)) {
    throw new Error(`${presetTest} has no list "strictOnly"`);
  }
  return text.replace(list, (names) => `${names}, '${name}'`);
}
