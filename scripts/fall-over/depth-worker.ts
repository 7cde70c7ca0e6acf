import { parentPort, workerData } from 'node:worker_threads';

import plugin from '../../src/plugin.js';
import { deepPrograms } from '../../tests/hostile/deep-programs.js';
import { lintHostile } from '../../tests/hostile/hostile-linter.js';
import type { DeepTask } from './depth.js';

const { levels, parsing, position } = workerData as DeepTask;
const text = deepPrograms[position]?.text(levels) ?? '';
const outcome = !survivesWithoutRules() ? 'unparsed' : survivesRules();
parentPort?.postMessage(outcome);

function survivesWithoutRules(): boolean {
  try {
    return lintHostile(text, parsing, { config: [] }) !== undefined;
  } catch {
    return false;
  }
}

function survivesRules(): string {
  try {
    lintHostile(text, parsing, { config: [plugin.configs.strict] });
    return 'survived';
  } catch (error) {
    return String(error);
  }
}
