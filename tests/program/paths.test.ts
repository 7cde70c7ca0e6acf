import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { Project } from './project.js';

const engine = `import VERTC from '@volcengine/rtc';\nexport const engine = VERTC.createEngine('app');\n`;
const handlers = `export function onFailure({ errorCode }) {\n  if (errorCode === 'KICKED_OUT') leave();\n}\n`;
const main = `import { engine } from './engine.js';\nimport { onFailure } from './handlers.js';\nengine.on('onError', onFailure);\n`;
const report = [expect.stringContaining('sdk-errors/exhaustive-handler 1')];

it('a folder behind a link has the files that it leads to', () => {
  const project = new Project({
    'src/engine.js': engine,
    'src/handlers.js': handlers,
    'src/main.js': main,
  });
  symlinkSync(path.join(project.folder, 'src'), path.join(project.folder, 'linked'), 'junction');
  expect(project.lint('linked/handlers.js', handlers)).toEqual(report);
});

it('a package of the workspace is followed by its name', () => {
  const project = new Project({
    'package.json': '{ "name": "root", "workspaces": ["packages/*"] }',
    'packages/calls/package.json': '{ "name": "@acme/calls", "main": "./handlers.js" }',
    'packages/calls/handlers.js': handlers,
    'packages/app/package.json': '{ "name": "@acme/app" }',
    'packages/app/engine.js': engine,
    'packages/app/main.js': main.replace('./handlers.js', '@acme/calls'),
    'node_modules/@acme/.keep': '',
  });
  symlinkSync(
    path.join(project.folder, 'packages/calls'),
    path.join(project.folder, 'node_modules/@acme/calls'),
    'junction',
  );
  expect(project.lint('packages/calls/handlers.js', handlers)).toEqual(report);
});

it.each([
  ['./handlers', 'without its ending'],
  ['./handlers.js', 'with its ending'],
  ['../src/handlers', 'by way of a folder above'],
  ['@/handlers', 'from the folder of the sources, as bundlers have it'],
])('%s is found %s', (specifier) => {
  const project = new Project({
    'src/engine.js': engine,
    'src/handlers.js': handlers,
    'src/main.js': main.replace('./handlers.js', specifier),
  });
  expect(project.lint('src/handlers.js', handlers)).toEqual(report);
});

it.each([
  ['./other/handlers.js', 'another file of the name'],
  ['handlers', 'a package of the name'],
  ['./missing.js', 'a file that is not there'],
])('%s is %s', (specifier) => {
  const silent = handlers.replace(`'KICKED_OUT'`, 'first');
  const project = new Project({
    'src/engine.js': engine,
    'src/handlers.js': silent,
    'src/other/handlers.js': silent,
    'src/main.js': main.replace('./handlers.js', specifier),
  });
  expect(project.lint('src/handlers.js', silent)).toEqual([]);
});
