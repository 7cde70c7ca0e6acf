import { createRequire } from 'node:module';

/** The plugin as it is published. */
export const builtPlugin = createRequire(import.meta.url).resolve('eslint-plugin-sdk-errors');
