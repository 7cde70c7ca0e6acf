import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Project } from './project.js';

const engine = `import VERTC from '@volcengine/rtc';\nexport const engine = VERTC.createEngine('app');\n`;
const call = `import { engine } from './engine.js';\nimport { handle } from './errors.js';\nengine.on('onError', ({ errorCode }) => {\n  if (errorCode === 'KICKED_OUT') leave();\n  else handle(errorCode);\n});\n`;
const acting = 'export function handle(code) { show(code); }\n';
const logging = 'export function handle(code) { console.log(code); }\n';

// One clock for all cases: what a process knows of the disk outlives them.
let now = Date.now();

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  later();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets so much time pass that the disk is asked again. */
const later = (): void => {
  now += 60_000;
  vi.setSystemTime(now);
};

describe('a file is linted again after', () => {
  it('what it imports was changed on disk', () => {
    const project = new Project({ 'engine.js': engine, 'errors.js': acting, 'call.js': call });
    expect(project.lint('call.js', call)).toEqual([]);
    project.write({ 'errors.js': logging });
    later();
    expect(project.lint('call.js', call)).toHaveLength(1);
    project.write({ 'errors.js': acting });
    later();
    expect(project.lint('call.js', call)).toEqual([]);
  });

  it('what it imports was edited, and is not saved yet', () => {
    const project = new Project({ 'engine.js': engine, 'errors.js': acting, 'call.js': call });
    expect(project.lint('call.js', call)).toEqual([]);
    project.lint('errors.js', logging);
    expect(project.lint('call.js', call)).toHaveLength(1);
  });

  it('what it imports was saved in the middle of a word, and after it', () => {
    const project = new Project({ 'engine.js': engine, 'errors.js': logging, 'call.js': call });
    expect(project.lint('call.js', call)).toHaveLength(1);
    project.write({ 'errors.js': 'export function handle(code) { show(' });
    later();
    expect(project.lint('call.js', call)).toEqual([]);
    project.write({ 'errors.js': logging });
    later();
    expect(project.lint('call.js', call)).toHaveLength(1);
  });

  it('what it imports was deleted, and put back', () => {
    const project = new Project({ 'engine.js': engine, 'errors.js': logging, 'call.js': call });
    expect(project.lint('call.js', call)).toHaveLength(1);
    project.remove('errors.js');
    later();
    expect(project.lint('call.js', call)).toEqual([]);
    project.write({ 'errors.js': logging });
    later();
    expect(project.lint('call.js', call)).toHaveLength(1);
  });

  it('another file began to handle the rest', () => {
    const lonely = `import { engine } from './engine.js';\nengine.on('onError', (e) => {\n  if (e.errorCode === 'KICKED_OUT') leave();\n});\n`;
    const rest = `import { engine } from './engine.js';\nengine.on('onError', (e) => {\n  show(e.errorCode);\n});\n`;
    const project = new Project({ 'engine.js': engine, 'a.js': lonely });
    expect(project.lint('a.js', lonely)).toHaveLength(1);
    project.write({ 'b.js': rest });
    later();
    expect(project.lint('a.js', lonely)).toEqual([]);
  });

  it('an alias leads elsewhere', () => {
    const aliased = call.replace('./errors.js', '#errors');
    const config = (target: string): string =>
      JSON.stringify({ compilerOptions: { paths: { '#errors': [target] } } });
    const project = new Project({
      'jsconfig.json': config('./logging.js'),
      'engine.js': engine,
      'logging.js': logging,
      'acting.js': acting,
      'call.js': aliased,
    });
    expect(project.lint('call.js', aliased)).toHaveLength(1);
    project.write({ 'jsconfig.json': config('./acting.js') });
    later();
    expect(project.lint('call.js', aliased)).toEqual([]);
  });
});

describe('a file is judged by itself', () => {
  it('with the scope of a file', () => {
    const project = new Project({ 'engine.js': engine, 'errors.js': logging, 'call.js': call });
    expect(project.lint('call.js', call, { scope: 'file' })).toEqual([]);
  });
});
