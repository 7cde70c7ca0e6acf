import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { importCommand } from '../../src/command/import-command.js';
import { runIn } from './import-surroundings.js';

const root = path.join(import.meta.dirname, '../..');
const example = path.join(root, 'tests/fixtures/import/docs');
const guide = readFileSync(path.join(root, 'docs/importing.md'), 'utf8');

// tests/docs/examples.test.ts holds the blocks of the page to these files.

it('the list that docs/importing.md shows is what the command prints for its page', () => {
  const { errors } = runIn(example, ['errors.md'], { id: 'orca-sdk' });
  expect(errors).toBe(readFileSync(path.join(example, 'review.txt'), 'utf8'));
});

it('the code that docs/importing.md shows is in the draft', () => {
  const { output } = runIn(example, ['errors.md'], { id: 'orca-sdk' });
  const draft = JSON.parse(output) as { spaces: { id: string; codes: unknown[] }[] };
  expect(draft.spaces.map((space) => space.id)).toEqual(['OrcaError']);
  expect(draft.spaces[0]?.codes).toContainEqual(
    JSON.parse(readFileSync(path.join(example, 'code.json'), 'utf8')),
  );
});

it('docs/importing.md explains every option of the command', () => {
  for (const option of importCommand().options) {
    expect(guide, option.flags).toContain(`\`${option.long ?? ''}`);
  }
});

it('every option in the commands of docs/importing.md is one of the command', () => {
  const used = [...guide.matchAll(/^npx sdk-errors import .*$/gmu)].flatMap(([line]) =>
    [...line.matchAll(/ (--?[a-z-]+)/gu)].map(([, option]) => option),
  );
  const known = importCommand().options.flatMap(({ long, short }) => [long, short]);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((option) => !known.includes(option))).toEqual([]);
});
