import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The examples and fixtures hold the mistakes that the rules find.
  globalIgnores([
    ...['dist/', 'coverage/', 'typings/', 'examples/', 'tests/fixtures/', 'tests/apps/'],
    '**/*.generated.js',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // AST_NODE_TYPES exists at run time only in a package that the plugin must not load, so node
      // types are compared with their texts; the compiler checks these all the same.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['rules/**/*.ts', 'src/rule.ts'], extends: [eslintPlugin.configs.recommended] },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
