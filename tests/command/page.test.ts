import { describe, expect, it } from 'vitest';

import { page } from '../docs/pages.js';
import { stepsOf } from '../end-to-end/guide.js';
import { run } from './run.js';

const { text } = page('docs/command.md');

/** The sections of the page, by their headings. */
const sections = new Map(
  text.split(/^## /mu).map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

/** `--json`, `--id`: the long names of options, without help. */
function optionsIn(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?(?<name>--[\w-]+)/gmu)]
    .map(({ groups }) => groups?.name ?? '')
    .filter((name) => name !== '--help')
    .sort();
}

describe.each(['import', 'hazards', 'diff', 'check', 'why'])('the page says of %s', (command) => {
  const section = sections.get(command) ?? '';

  it('each of its options, and no others', async () => {
    const { output } = await run(command, '--help');
    const described = [...section.matchAll(/^\| `(?:-\w, )?(?<name>--[\w-]+)/gmu)].map(
      ({ groups }) => groups?.name ?? '',
    );
    expect(optionsIn(output)).not.toEqual([]);
    expect(described.sort()).toEqual(optionsIn(output));
  });

  it('how it is typed', () => {
    expect(section).toMatch(new RegExp(`^npx sdk-errors ${command}\\b`, 'mu'));
  });
});

it('the guide has the same files, commands and output in both languages', () => {
  const [english, chinese] = ['docs/writing-a-catalog.md', 'docs/writing-a-catalog.zh-CN.md'].map(
    (file) => stepsOf(file).map((step) => ({ ...step, line: 0 })),
  );
  expect(english?.length).toBeGreaterThan(10);
  expect(chinese).toEqual(english);
});
