import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startVitest } from 'vitest/node';

import type { Locale } from '../../src/catalog/catalog.js';
import { root } from '../docs/pages.js';
import type { HeldMessage } from './held-messages.js';

/** Names the file to which a run of the tests appends the messages that it sees. */
export const recordVariable = 'SDK_ERRORS_MESSAGES';

interface RecordedMessage extends HeldMessage {
  readonly locale: Locale;
}

type Line = Omit<RecordedMessage, 'place'>;

/** Runs the tests of the rules, and returns each different message that they see. */
export async function messagesOfRuleTests(): Promise<RecordedMessage[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-'));
  const file = path.join(folder, 'messages.jsonl');
  const run = await startVitest('test', ['tests/rules'], {
    config: false,
    root,
    watch: false,
    reporters: [{}],
    env: { [recordVariable]: file },
    setupFiles: ['tests/rule-tester-setup.ts', 'tests/messages/record.ts'],
    testTimeout: 0,
    hookTimeout: 0,
  });
  await run.close();
  const lines = new Set(readFileSync(file, 'utf8').split('\n'));
  rmSync(folder, { recursive: true, force: true });
  return [...lines]
    .filter((line) => line !== '')
    .map((line) => ({ ...(JSON.parse(line) as Line), place: 'tests/rules' }));
}
