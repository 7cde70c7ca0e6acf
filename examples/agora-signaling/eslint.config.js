import sdkErrors from 'eslint-plugin-sdk-errors';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(sdkErrors.configs.recommended, {
  files: ['src/**/*.js'],
  languageOptions: {
    // Types tell what the constants are that come from the other file.
    parser: tseslint.parser,
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    globals: { Signal: 'readonly', document: 'readonly', setTimeout: 'readonly' },
  },
});
