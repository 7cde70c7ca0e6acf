import sdkErrors from 'eslint-plugin-sdk-errors';
import { defineConfig } from 'eslint/config';

export default defineConfig(sdkErrors.configs.recommended, {
  files: ['lib/**/*.js', 'pages/**/*.js'],
  languageOptions: {
    sourceType: 'commonjs',
    globals: { Page: 'readonly', wx: 'readonly' },
  },
});
