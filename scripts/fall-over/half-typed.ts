import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { halfTyped } from '../../tests/hostile/half-typed.js';
import { lintHostile } from '../../tests/hostile/hostile-linter.js';

const examples = path.join(import.meta.dirname, '../../examples');

/**
 * Lints every state of every example while it is typed.
 *
 * @returns the crashes, each with the end of what was typed.
 */
export function fallOverHalfTyped(): string[] {
  const problems: string[] = [];
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.[jt]s$/u.test(file) && !file.endsWith('eslint.config.js'),
  );
  for (const file of files) {
    let parsed = 0;
    for (const state of halfTyped(readFileSync(path.join(examples, file), 'utf8'), 1)) {
      try {
        const parsing = file.endsWith('.ts') ? 'typescript' : 'module';
        parsed += lintHostile(state, parsing) === undefined ? 0 : 1;
      } catch (error) {
        problems.push(`${file}: ${String(error)}\n${state.slice(-300)}`);
      }
    }
    console.log(`${String(parsed).padStart(6)} states of ${file}`);
  }
  return problems;
}
