import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Followed, runSection } from '../../scripts/getting-started/run-section.js';
import { sectionsOf, withOutputs } from '../../scripts/getting-started/sections.js';
import { pack } from '../../scripts/matrix/installation.js';
import { page, root } from '../docs/pages.js';

/** Installs from the registry, unless npm has everything already; removing it takes time too. */
const installing = 300_000;

const { text } = page('docs/getting-started.md');
const sections = sectionsOf(text);

let folder: string;
let tarball: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-getting-started-'));
  tarball = pack(root, folder);
}, installing);

afterAll(() => {
  rmSync(folder, { recursive: true });
}, installing);

it('there is a section for each kind of project', () => {
  expect(sections.map(({ title }) => title)).toEqual([
    'JavaScript',
    'CommonJS',
    'TypeScript',
    'Vue',
    'React with Vite',
    'WeChat mini program',
    'npm workspaces',
    'ESLint 9.0 to 9.21',
    'TypeScript 7 alone',
    'TypeScript 7 beside TypeScript 6',
    'oxlint',
  ]);
});

describe.each(sections)('$title', (section) => {
  let followed: Followed;

  beforeAll(async () => {
    followed = await runSection(section, tarball, folder);
  }, installing);

  it('installs, and lints with the errors that are reported as the only failure', () => {
    const { finished } = followed;
    const lints = /^npx (?:eslint|oxlint)/u;

    expect(finished.map(({ command }) => command).filter((line) => lints.test(line))).toHaveLength(
      1,
    );
    expect(finished.map(({ code, command, errors }) => ({ command, code, errors }))).toEqual(
      finished.map(({ command }) => ({ command, code: lints.test(command) ? 1 : 0, errors: '' })),
    );
  });

  it('prints what the page says', () => {
    expect(followed.outputs).toHaveLength(1);
    for (const { printed, said } of followed.outputs) {
      expect(printed).toContain('sdk-errors');
      expect(printed).toBe(said);
    }
  });
});

it('what is printed is written where the page shows it, and nowhere else', () => {
  const outputs = sections.map(({ title }) => `${title} prints $1 and $& this.\n`);
  const written = withOutputs(text, outputs);
  const rest = (whole: string): string =>
    withOutputs(
      whole,
      sections.map(() => ''),
    );

  expect(
    sectionsOf(written).flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'output' ? step.text : [])),
    ),
  ).toEqual(outputs);
  expect(rest(written)).toBe(rest(text));
});
