import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { page, root } from './pages.js';

const { text } = page('docs/architecture.md');

describe('the page on the architecture', () => {
  it('has a row for every folder of src', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);
    const rows = [...text.matchAll(/^\| `(?<layer>[^`]+)`/gmu)].map(({ groups }) => groups?.layer);

    expect(rows).toEqual(expect.arrayContaining(folders));
  });

  it('names files that are there', () => {
    const files = [...text.matchAll(/`(?<file>(?:src|rules|tests|scripts|docs)\/[^`]*)`/gu)].map(
      ({ groups }) => groups?.file ?? '',
    );

    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
