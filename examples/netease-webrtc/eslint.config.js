import sdkErrors from 'eslint-plugin-sdk-errors';
import { defineConfig } from 'eslint/config';

export default defineConfig(sdkErrors.configs.recommended, {
  files: ['src/**/*.js'],
  languageOptions: { globals: { NIM: 'readonly', WebRTC: 'readonly' } },
});
