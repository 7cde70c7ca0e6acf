import path from 'node:path';
import { expect, it } from 'vitest';

import { packageOfFile } from '../../src/types/package-of-file.js';
import { createFolder } from './folder.js';

it.each([
  ['/app/node_modules/agora-rtm/index.d.ts', 'agora-rtm'],
  ['/app/node_modules/@volcengine/rtc/index.d.ts', '@volcengine/rtc'],
  ['/app/node_modules/@volcengine', '@volcengine/'],
  ['/app/node_modules/agora-rtm/node_modules/agora-rte/index.d.ts', 'agora-rte'],
  ['C:\\app\\node_modules\\@volcengine\\rtc\\index.d.ts', '@volcengine/rtc'],
])('%s belongs to %s, by its last node_modules', (file, name) => {
  expect(packageOfFile(file)).toBe(name);
});

it('a linked workspace is the package that its nearest package.json names', () => {
  const { folder } = createFolder({
    'package.json': '{ "name": "workspace" }',
    'packages/sdk/package.json': '{ "name": "@own/sdk" }',
    'packages/sdk/dist/package.json': '{ "type": "module" }',
    'packages/nameless/package.json': '{ "name": 1 }',
    'packages/typing/package.json': '{ "name": "typ',
    'packages/nothing/package.json': 'null',
    'packages/text/package.json': '"name"',
  });
  const names = [
    'index.ts',
    'packages/sdk/index.ts',
    'packages/sdk/dist/deep/index.d.ts',
    'packages/typing/index.ts',
    'packages/nothing/index.ts',
    'packages/text/index.ts',
    'packages/nameless/index.ts',
  ].map((file) => packageOfFile(path.join(folder, file)));
  expect(names).toEqual([
    'workspace',
    '@own/sdk',
    '@own/sdk',
    'workspace',
    'workspace',
    'workspace',
    undefined,
  ]);
});

it('a folder is asked once for its name', () => {
  const { folder, write } = createFolder({ 'package.json': '{ "name": "before" }' });
  expect(packageOfFile(path.join(folder, 'one.ts'))).toBe('before');
  write('package.json', '{ "name": "after" }');
  expect(packageOfFile(path.join(folder, 'two.ts'))).toBe('before');
});

it('a file that lies in no package belongs to none', () => {
  expect(packageOfFile('/no-such-folder/index.ts')).toBeUndefined();
  expect(packageOfFile('/no-such-folder/node_modules')).toBeUndefined();
});
