import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { type Example, examplesOf, unmarkedBlocks } from './examples.js';
import { ExampleLinter, fixtures } from './lint-example.js';
import { handwrittenPages } from './pages.js';

describe.each(handwrittenPages())('the examples of $file', (page) => {
  it('are all marked, so that these tests run them', () => {
    const unexplained = unmarkedBlocks(page).filter(({ language }) => language !== 'sh');

    expect(unexplained).toEqual([]);
  });

  it('have no mark that stands above nothing', () => {
    const marks = page.text.match(/^<!-- (?!begin|end|prettier-ignore)/gmu) ?? [];

    expect(marks).toHaveLength(examplesOf(page).length);
  });

  it.each(examplesOf(page).map((example) => [label(example), example] as const))(
    '%s',
    async (_label, example) => {
      await check(example);
    },
  );
});

function label({ kind, line, name, setup }: Example): string {
  return `line ${String(line)}: ${kind} ${name}${JSON.stringify(setup)}`;
}

async function check(example: Example): Promise<void> {
  const { code, kind, name, number } = example;
  if (kind === 'save' || kind === 'prints') {
    // What a reader saves and sees on this page, tests/end-to-end/getting-started.test.ts tries.
    expect(example.page).toBe('docs/getting-started.md');
    return;
  }
  if (kind === 'file') {
    expect(code).toBe(readFileSync(path.join(fixtures, name), 'utf8'));
    return;
  }
  if (kind === 'correct' || kind === 'incorrect') {
    const linter = await ExampleLinter.of(example);
    const messages = linter.messages();

    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    expect(messages.map(({ message }) => message)).toHaveLength(
      kind === 'correct' ? 0 : (number ?? Number.NaN),
    );
    return;
  }
  if (example.subject === undefined) {
    throw new Error(`${example.page}:${String(example.line)}: no incorrect example stands above`);
  }
  const linter = await ExampleLinter.of(example.subject);
  if (kind === 'reported') {
    expect(linter.reported()).toBe(code);
  } else if (kind === 'printed') {
    expect(await linter.printed(name)).toBe(code);
  } else if (kind === 'suggested') {
    expect(linter.suggested(number ?? 1)).toBe(code);
  } else {
    expect(linter.fixed()).toBe(code);
    expect(linter.messages(code)).toHaveLength(number ?? 0);
  }
}
