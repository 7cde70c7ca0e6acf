import typescriptPlugin from '@typescript-eslint/eslint-plugin';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import path from 'node:path';
import * as vueParser from 'vue-eslint-parser';

import plugin from '../../src/plugin.js';
import type { Order } from './run.js';
import { type Workload, workloads } from './workloads.js';

// Lints one workload in this process, and prints the heap after the steps that are asked for.

const order = JSON.parse(process.argv[2] ?? '') as Order;
const { folder, isReference = false, sampledAfter, source, steps, workload: name } = order;
const workload: Workload = workloads[name];

const parserOptions = {
  parser: typescriptParser,
  extraFileExtensions: ['.vue'],
  ...(source === 'parser' && { projectService: true, tsconfigRootDir: folder }),
};
const eslint = new ESLint({
  cwd: folder,
  fix: workload.fix,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{js,ts}'],
      languageOptions: { parser: typescriptParser, parserOptions },
    },
    {
      files: ['**/*.vue'],
      languageOptions: { parser: vueParser, parserOptions },
    },
    isReference
      ? {
          plugins: { '@typescript-eslint': typescriptPlugin },
          rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
        }
      : plugin.configs.recommended,
    { settings: { 'sdk-errors': { types: source } } },
  ] as Linter.Config[],
});

for (let number = 1; number <= steps; number += 1) {
  const { file, isReported: isExpected = source !== 'off', text } = workload.step(number);
  const [result] = await eslint.lintText(text, { filePath: path.join(folder, file) });
  const rules = result?.messages.map(({ message, ruleId }) => ruleId ?? message) ?? [];
  // After a fix, the cases that were written are reported as stubs.
  const isReported = rules.some((rule) => rule.startsWith('sdk-errors/'));
  if (isReported !== (isExpected && !isReference)) {
    throw new Error(`${file} has ${JSON.stringify(rules)} at step ${String(number)}`);
  }
  if (sampledAfter.includes(number)) {
    globalThis.gc?.();
    process.stdout.write(`${JSON.stringify(process.memoryUsage().heapUsed)}\n`);
  }
}
