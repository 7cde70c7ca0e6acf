import type { Command } from 'commander';
import path from 'node:path';

import { generate } from './generate.js';
import { type PlannedFile, present, unwritten, write } from './project-files.js';

const root = path.resolve(import.meta.dirname, '../..');

/** What a command adds to the project, and what it changes. */
export interface Plan {
  readonly added: readonly PlannedFile[];
  readonly changed: readonly PlannedFile[];
}

/**
 * Carries a plan out and says what is left to do. What cannot be done ends the program with a line,
 * before anything is written.
 */
export async function carryOut(command: Command, planned: (root: string) => Plan): Promise<void> {
  let plan: Plan;
  try {
    plan = planned(root);
  } catch (error) {
    return command.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [taken] = present(root, plan.added);
  if (taken !== undefined) {
    return command.error(`error: ${taken} is there already`);
  }
  await write(root, [...plan.added, ...plan.changed]);
  generate(root);
  console.log(`Added:\n${listed(plan.added)}`);
  console.log(`Changed:\n${listed(plan.changed)}`);
  console.log(`Now write what ${unwritten} stands for; \`npm test\` fails until none is left.`);
}

function listed(files: readonly PlannedFile[]): string {
  return files.map(({ file }) => `  ${file}`).join('\n');
}
