import { describe, expect, it } from 'vitest';

import { PackageFiles } from '../../src/command/package-files.js';

const owners = new PackageFiles(
  ['some-sdk', '@scope/sdk'],
  [
    { name: 'linked-sdk', folder: '/home/sdk/' },
    { name: 'other-linked', folder: '/home/other/' },
  ],
);

describe('the package of a file', () => {
  it.each([
    ['/app/node_modules/some-sdk/index.d.ts', 'some-sdk'],
    ['/app/node_modules/@scope/sdk/types/codes.d.ts', '@scope/sdk'],
    ['/app/node_modules/of-it/node_modules/some-sdk/index.d.ts', 'some-sdk'],
    ['/home/sdk/types/index.d.ts', 'linked-sdk'],
    ['/home/other/index.d.ts', 'other-linked'],
  ])('of %s is %s', (file, name) => {
    expect(owners.ownerOf(file)).toBe(name);
  });

  it.each([
    ['another package', '/app/node_modules/other/index.d.ts'],
    ['a package whose name begins alike', '/app/node_modules/some-sdk-extras/index.d.ts'],
    ['what the package has of others', '/app/node_modules/some-sdk/node_modules/other/index.d.ts'],
    ['what a linked package has of others', '/home/sdk/node_modules/other/index.d.ts'],
    ['the project', '/app/src/some-sdk/index.d.ts'],
    ['a folder that holds the path of a linked one', '/mnt/home/sdk/index.d.ts'],
    ['a file of the same path elsewhere', '/mnt/node_modules/other/home/sdk/index.d.ts'],
  ])('is none of them for %s', (_what, file) => {
    expect(owners.ownerOf(file)).toBeUndefined();
  });
});
