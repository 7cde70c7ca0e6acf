import { eslintWay } from './eslint-way.js';
import { writeEmptyPlugin } from './empty-plugin.js';
import { emptyPluginInOxlint, oxlintWay, ownSwitchRule, pluginInOxlint } from './oxlint-way.js';
import type { Way } from './way.js';

/** The ways of linting that are compared. */
export type Ways = Readonly<
  Record<
    | 'empty'
    | 'eslint'
    | 'native'
    | 'off'
    | 'oxlint'
    | 'oxlintEmpty'
    | 'oxlintSwitch'
    | 'typed'
    | 'typedPlugin'
    | 'typedSwitch'
    | 'typescript',
    Way
  >
>;

/**
 * Every way of linting, in the order of the table.
 *
 * @param configs - the folder in which their configurations are written.
 */
export function waysOf(configs: string): Ways {
  const emptyPlugin = writeEmptyPlugin(configs);
  return {
    eslint: eslintWay({ name: 'ESLint untyped, no rules', typed: false }, configs),
    empty: eslintWay(
      {
        name: 'ESLint untyped, an empty rule',
        typed: false,
        plugin: { file: emptyPlugin, rules: { 'empty/empty': 'error' } },
      },
      configs,
    ),
    off: eslintWay(
      { name: 'ESLint untyped, this plugin, off', typed: false, types: 'off' },
      configs,
    ),
    native: eslintWay(
      { name: 'ESLint untyped, this plugin, native', typed: false, types: 'native' },
      configs,
    ),
    typescript: eslintWay(
      { name: 'ESLint untyped, this plugin, typescript', typed: false, types: 'typescript' },
      configs,
    ),
    typed: eslintWay({ name: 'ESLint typed, no rules', typed: true }, configs),
    typedSwitch: eslintWay(
      {
        name: 'ESLint typed, switch-exhaustiveness-check',
        typed: true,
        rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
      },
      configs,
    ),
    typedPlugin: eslintWay(
      { name: 'ESLint typed, this plugin, parser', typed: true, types: 'parser' },
      configs,
    ),
    oxlintSwitch: oxlintWay(ownSwitchRule, configs),
    oxlintEmpty: oxlintWay(emptyPluginInOxlint(emptyPlugin), configs),
    oxlint: oxlintWay(pluginInOxlint, configs),
  };
}
