import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { installedPackage } from '../../src/command/installed-package.js';
import { ConfigurationError } from '../../src/configuration-error.js';
import { folderWith } from './run.js';

describe('a package is looked for where an import would', () => {
  it.each([
    ['in the project', 'app', '2.0.0'],
    ['further up, where the project does not have it', 'app/src', '2.0.0'],
    ['and the nearest counts', 'app/other', '3.0.0'],
    ['further up still', '.', '1.0.0'],
  ])('%s', (_what, project, version) => {
    const folder = folderWith({
      'node_modules/@scope/sdk/package.json': { version: '1.0.0' },
      'app/node_modules/@scope/sdk/package.json': { version: '2.0.0' },
      'app/other/node_modules/@scope/sdk/package.json': { version: '3.0.0' },
    });
    mkdirSync(path.join(folder, 'app/src'));
    expect(installedPackage('@scope/sdk', path.join(folder, project))).toEqual({
      name: '@scope/sdk',
      version,
    });
  });

  it.each([
    ['one that is not installed', 'other-sdk'],
    ['what Node brings itself', 'fs'],
  ])('and there is none for %s', (_what, name) => {
    const folder = folderWith({ 'node_modules/some-sdk/package.json': { version: '1.0.0' } });
    expect(installedPackage(name, folder)).toBeUndefined();
  });

  it.each([
    ['has none', {}],
    ['has something else there', { version: 2 }],
  ])('and its version is unknown where package.json %s', (_what, manifest) => {
    const folder = folderWith({ 'node_modules/some-sdk/package.json': manifest });
    expect(installedPackage('some-sdk', folder)).toEqual({
      name: 'some-sdk',
      version: 'of unknown version',
    });
  });

  it.each([
    ['breaks off', '{'],
    ['holds no object', 'null'],
  ])('and a package.json that %s is refused in one line', (_what, manifest) => {
    const folder = folderWith({ 'node_modules/some-sdk/package.json': manifest });
    const file = path.join(folder, 'node_modules/some-sdk/package.json');
    expect(() => installedPackage('some-sdk', folder)).toThrow(
      new ConfigurationError(`${file}: cannot be read as JSON`),
    );
  });
});
