import type { ESLint, Linter } from 'eslint';

import exhaustiveHandler from '../rules/exhaustive-handler.js';
import exhaustiveSwitch from '../rules/exhaustive-switch.js';
import exhaustiveTable from '../rules/exhaustive-table.js';
import noAmbiguousCode from '../rules/no-ambiguous-code.js';
import noDeprecatedCode from '../rules/no-deprecated-code.js';
import noIgnoredError from '../rules/no-ignored-error.js';
import noImpossibleCode from '../rules/no-impossible-code.js';
import noInvalidDirective from '../rules/no-invalid-directive.js';
import preferNamedCode from '../rules/prefer-named-code.js';
import requireErrorHandler from '../rules/require-error-handler.js';
import { loadCatalog } from './catalog/load.js';
import { presetRules } from './configs.js';
import { name, version } from './manifest.js';
import type { SdkErrorsRule } from './rule.js';

export type { Catalog } from './catalog/catalog.js';
export { loadCatalog };
export type { SdkErrorsSettings } from './settings/user-settings.js';

/** The rules by the names under which users know them. */
const rules: Readonly<Record<string, SdkErrorsRule>> = {
  'exhaustive-handler': exhaustiveHandler,
  'exhaustive-switch': exhaustiveSwitch,
  'exhaustive-table': exhaustiveTable,
  'no-ambiguous-code': noAmbiguousCode,
  'no-deprecated-code': noDeprecatedCode,
  'no-ignored-error': noIgnoredError,
  'no-impossible-code': noImpossibleCode,
  'no-invalid-directive': noInvalidDirective,
  'prefer-named-code': preferNamedCode,
  'require-error-handler': requireErrorHandler,
};

/** The plugin as a flat configuration takes it. */
export interface SdkErrorsPlugin extends ESLint.Plugin {
  readonly configs: { readonly recommended: Linter.Config; readonly strict: Linter.Config };
  /** Here too for those who `require` the plugin. */
  readonly loadCatalog: typeof loadCatalog;
}

const plugin = {
  meta: { name, version, namespace: 'sdk-errors' },
  rules: rules as unknown as NonNullable<ESLint.Plugin['rules']>,
  configs: {},
  loadCatalog,
};

const configs: SdkErrorsPlugin['configs'] = {
  recommended: {
    name: 'sdk-errors/recommended',
    plugins: { 'sdk-errors': plugin },
    rules: presetRules(rules, 'recommended'),
  },
  strict: {
    name: 'sdk-errors/strict',
    plugins: { 'sdk-errors': plugin },
    rules: presetRules(rules, 'strict'),
  },
};

Object.assign(plugin.configs, configs);

export default plugin as SdkErrorsPlugin;
