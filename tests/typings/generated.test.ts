import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { GeneratedFile } from '../../scripts/docs/generated-files.js';
import { typingsFiles } from '../../scripts/typings/typings-files.js';
import { root } from '../docs/pages.js';

it('finds every declaration file fresh', async () => {
  const files = await typingsFiles(root);

  expect(files.map(({ file }) => file)).toEqual([
    'typings/volcengine-rts-web.d.ts',
    'typings/volcengine-rtc-miniapp.d.ts',
    'typings/agora-signaling.d.ts',
    'typings/netease-webrtc.d.ts',
    'typings/package.json',
  ]);
  expect(files.filter(({ state }) => state !== 'fresh')).toEqual([]);
});

describe('a copy that was edited', () => {
  let copy = '';
  let files: readonly GeneratedFile[] = [];

  beforeAll(async () => {
    copy = mkdtempSync(path.join(os.tmpdir(), 'sdk-errors-typings-'));
    writeFileSync(path.join(copy, 'package.json'), '{ "type": "module" }\n');
    cpSync(path.join(root, 'prettier.config.js'), path.join(copy, 'prettier.config.js'));
    cpSync(path.join(root, 'typings'), path.join(copy, 'typings'), { recursive: true });
    appendFileSync(path.join(copy, 'typings/agora-signaling.d.ts'), '// An addition.\n');
    rmSync(path.join(copy, 'typings/netease-webrtc.d.ts'));
    writeFileSync(path.join(copy, 'typings/gone.d.ts'), '');
    files = await typingsFiles(copy);
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('has a stale file, a missing one, and one that belongs to no catalog', () => {
    const problems = files
      .filter(({ state }) => state !== 'fresh')
      .map(({ file, problem, state }) => ({ file, problem, state }));

    expect(problems).toEqual([
      { file: 'typings/agora-signaling.d.ts', problem: 'is not fresh', state: 'stale' },
      { file: 'typings/netease-webrtc.d.ts', problem: 'is missing', state: 'stale' },
      { file: 'typings/gone.d.ts', problem: 'belongs to no catalog', state: 'surplus' },
    ]);
  });
});
