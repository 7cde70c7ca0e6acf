import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { examplesOf } from '../docs/examples.js';
import { page } from '../docs/pages.js';
import { installProject, messagesOf, programOf, typings } from './installed-project.js';

const examples = examplesOf(page('docs/typings.md'));
let folder = '';
let messages: string[] = [];

beforeAll(() => {
  folder = installProject({
    strict: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
    types: typings,
  });
  for (const { code, line } of examples) {
    const file = path.join(folder, 'src', `example-${String(line)}.ts`);
    writeFileSync(file, `${code}\nexport {};\n`);
  }
  messages = messagesOf(programOf(folder));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the page on the typings has examples, which compile with them', () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(messages).toEqual([]);
});

it('the page names every declaration file', () => {
  const { text } = page('docs/typings.md');

  expect(typings.filter((name) => !text.includes(`"types": ["${name}"]`))).toEqual([]);
});
