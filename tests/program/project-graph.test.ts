import { expect, it } from 'vitest';
import path from 'node:path';

import { judgedFiles } from '../../src/program/judged-files.js';
import { ModuleResolution } from '../../src/program/module-resolution.js';
import { filesIn } from '../../src/program/project-files.js';
import { ProjectGraph } from '../../src/program/project-graph.js';
import { SourceTexts } from '../../src/program/source-texts.js';
import { Project } from './project.js';

/** The graph of some files; those with `SDK` in their text name one. */
function graphOf(files: Readonly<Record<string, string>>) {
  const { folder } = new Project(files);
  const texts = new SourceTexts((text) => text.includes('SDK'));
  const graph = new ProjectGraph(filesIn(folder), texts, new ModuleResolution());
  const file = (name: string): string => path.join(folder, name);
  return {
    distance: (name: string) => graph.distanceOf(file(name)),
    concerns: (name: string) => graph.concerns(file(name)),
    judged: (name: string) =>
      judgedFiles(file(name), graph).map((one) => path.relative(folder, one)),
  };
}

const chain = {
  'sdk.js': 'export const engine = SDK.create();',
  'one.js': `import { engine } from './sdk'; export const join = () => engine.join();`,
  'two.js': `import { join } from './one'; export const enter = () => join();`,
  'three.js': `import { enter } from './two'; export async function run() { try { await enter(); } catch {} }`,
  'four.js': `import { run } from './three'; try { run(); } catch {}`,
  'texts.js': 'export const texts = {};',
};

it('a file is as far from an SDK as it has imports to it', () => {
  const { distance } = graphOf(chain);
  expect(Object.keys(chain).map(distance)).toEqual([
    0,
    1,
    2,
    3,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

it('what is caught concerns an SDK three imports away, and no further', () => {
  const { concerns } = graphOf(chain);
  expect(['sdk.js', 'two.js', 'three.js', 'four.js', 'texts.js'].map(concerns)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

it('the way to the SDK is judged with a file', () => {
  expect(graphOf(chain).judged('three.js')).toEqual(['one.js', 'sdk.js', 'three.js', 'two.js']);
});

it.each([
  ['names an SDK', `import { handle } from './errors'; SDK.on(handle);`, true],
  ['calls it and names an SDK', `import { handle } from './errors'; SDK.on(() => handle());`, true],
  [
    'is near one and hands it on',
    `import './sdk'; import { handle } from './errors'; listen(handle);`,
    true,
  ],
  [
    'is near one and only calls it',
    `import './sdk'; import { handle } from './errors'; handle();`,
    false,
  ],
  [
    'is near one and shows it',
    `import './sdk'; import { Handle } from './errors'; show(<Handle />);`,
    false,
  ],
  ['hands it on far from one', `import { handle } from './errors'; listen(handle);`, false],
  [
    'imports its type',
    `import './sdk'; import type { handle } from './errors'; listen<handle>();`,
    false,
  ],
])('a file concerns an SDK where one that imports it %s: %s', (_, main, expected) => {
  const { concerns } = graphOf({
    'sdk.js': 'SDK',
    'errors.js': 'export function handle() {}',
    'main.js': main,
  });
  expect(concerns('errors.js')).toBe(expected);
});

it('a file concerns an SDK where one that names it fills what both import', () => {
  const { concerns, judged } = graphOf({
    'state.js': 'export const rtc = {};',
    'set-up.js': `import { rtc } from './state'; rtc.client = SDK.create();`,
    'call.js': `import { rtc } from './state'; rtc.client.join().catch(() => {});`,
    'other.js': 'export const rtc = {};',
  });
  expect([concerns('call.js'), concerns('other.js')]).toEqual([true, false]);
  expect(judged('call.js')).toEqual(['call.js', 'set-up.js', 'state.js']);
});

it('who exports a file anew leads to those who import it', () => {
  const { concerns, judged } = graphOf({
    'sdk.js': 'export const engine = SDK.create();',
    'errors.js': 'export function handle() {}',
    'index.js': `export * from './errors';`,
    'main.js': `import { engine } from './sdk'; import { handle } from './index'; listen(engine, handle);`,
  });
  expect(concerns('errors.js')).toBe(true);
  expect(judged('errors.js')).toEqual(['errors.js', 'index.js', 'main.js', 'sdk.js']);
});
