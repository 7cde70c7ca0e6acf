import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

import type { SdkErrorsPlugin } from '../../src/plugin.js';

const require = createRequire(import.meta.url);

it('require gives the plugin itself, with its presets and loadCatalog', () => {
  const plugin = require('eslint-plugin-sdk-errors') as SdkErrorsPlugin;

  expect(Object.keys(plugin.configs)).toEqual(['recommended', 'strict']);
  expect(plugin.loadCatalog).toBeTypeOf('function');
});

it('require and import give one plugin: ESLint refuses a second one of the same name', async () => {
  const name = 'eslint-plugin-sdk-errors';
  const imported = (await import(name)) as { readonly default: SdkErrorsPlugin };

  expect(imported.default).toBe(require(name));
  expect({ ...imported }).toMatchObject({ loadCatalog: imported.default.loadCatalog });
});
