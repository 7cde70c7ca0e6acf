import { readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { projectWithCatalog } from './documented-project.js';
import { type Project, messagesOf, resultsIn } from './project.js';

const skipped = /Skipping file since it hasn't changed/gu;

// One project for all: each case changes one thing more, and sees what the next run makes of it.
describe('--cache', () => {
  let project: Project;

  beforeAll(() => {
    project = projectWithCatalog();
  });

  afterAll(() => {
    project.remove();
  });

  it('has the reports of a run without it, cold and warm', async () => {
    const without = await project.results();
    const cold = await project.results('--cache');
    const warm = await project.eslint('--cache', '--format', 'json', '--debug');

    expect(messagesOf(without)).toHaveLength(4);
    expect(reasonsLeftOut(without)).toEqual(['NO_ROUTE']);
    expect(cold).toEqual(without);
    expect(resultsIn(warm)).toEqual(without);
    expect(warm.stderr.match(skipped)).toHaveLength(without.length);
  });

  it('looks again at all files where a catalog of the user has another code', async () => {
    const catalog = JSON.parse(project.read('acme.json')) as {
      readonly spaces: readonly { readonly codes: { readonly name: string }[] }[];
    };
    const [space] = catalog.spaces;
    const model = space?.codes.find(({ name }) => name === 'NO_ROUTE');
    space?.codes.push({ ...model, name: 'LATE', value: 'LATE' } as { readonly name: string });
    project.write('acme.json', JSON.stringify(catalog));

    expect(reasonsLeftOut(await project.results('--cache'))).toEqual(['NO_ROUTE', 'LATE']);
  });

  it('looks again where an option of a rule has changed', async () => {
    project.replace(
      'eslint.config.js',
      '  {\n',
      "  { rules: { 'sdk-errors/exhaustive-switch': ['error', { fallbackCovers: 'all' }] } },\n  {\n",
    );
    const rules = (await project.results('--cache')).flatMap(({ messages }) =>
      messages.map(({ ruleId }) => ruleId),
    );

    expect(rules).not.toContain('sdk-errors/exhaustive-switch');
    expect(rules).toHaveLength(3);
  });

  it('looks again where the language of messages has changed', async () => {
    project.replace('eslint.config.js', "'sdk-errors': {", "'sdk-errors': { locale: 'zh-CN',");
    const messages = messagesOf(await project.results('--cache'));

    expect(messages).toHaveLength(3);
    expect(messages.filter((message) => !/\p{Script=Han}/u.test(message))).toEqual([]);
  });

  it('by content looks at nothing anew where files were only checked out again', async () => {
    const options = ['--cache', '--cache-strategy', 'content', '--format', 'json'];
    const before = await project.eslint(...options);
    for (const file of readdirSync(path.join(project.folder, 'src'))) {
      utimesSync(path.join(project.folder, 'src', file), new Date(), new Date());
    }
    const after = await project.eslint(...options, '--debug');

    expect(after.stdout).toBe(before.stdout);
    expect(after.stderr.match(skipped)).toHaveLength(resultsIn(after).length);
  });
});

/** The codes that the report in the application on Acme says are left out. */
function reasonsLeftOut(results: Awaited<ReturnType<Project['results']>>): string[] {
  const own = results.filter(({ filePath }) => path.basename(filePath) === 'acme.js');
  return messagesOf(own).flatMap((message) => message.match(/(?<=`)[A-Z_]{4,}/gu) ?? []);
}
