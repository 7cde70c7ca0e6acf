import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';

import plugin from '../../src/plugin.js';
import { others } from '../rules/volcengine.js';

function lintComponent(code: string): Linter.LintMessage[] {
  const linter = new Linter();
  return linter.verify(
    code,
    [
      { files: ['**/*.vue'], languageOptions: { parser: vueParser } },
      { files: ['**/*.vue'], ...plugin.configs.recommended },
    ],
    { filename: 'Call.vue' },
  );
}

const test = `if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); }`;

describe('a single-file component', () => {
  it.each([
    [
      'with <script setup>',
      `<script setup>\nimport VERTC from '@volcengine/rtc';\nconst engine = VERTC.createEngine('a');\nengine.on(VERTC.events.onError, (e) => { ${test} });\n</script>\n<template><p /></template>`,
    ],
    [
      'with options',
      `<template><p /></template>\n<script>\nimport VERTC from '@volcengine/rtc';\nexport default { mounted() { this.engine = VERTC.createEngine('a'); this.engine.on(VERTC.events.onError, this.fail); }, methods: { fail(e) { ${test} } } };\n</script>`,
    ],
    [
      'with a mixin out of sight of its registration',
      `<script>\nimport VERTC from '@volcengine/rtc';\nexport default { methods: { handleError(e) { ${test} } } };\n</script>`,
    ],
  ])('%s is linted like any other module', (_, code) => {
    const [report, ...more] = lintComponent(code);
    expect(more).toEqual([]);
    expect(report?.ruleId).toBe('sdk-errors/exhaustive-handler');
    for (const name of others('DUPLICATE_LOGIN')) {
      expect(report?.message).toContain(name);
    }
  });

  it('without a script is passed over', () => {
    expect(lintComponent(`<template><p>TOKEN_EXPIRED</p></template>`)).toEqual([]);
  });
});
