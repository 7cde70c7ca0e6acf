import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type GeneratedFile, generatedFiles } from '../../scripts/docs/generated-files.js';
import { page, root } from './pages.js';

it('finds every generated file fresh', async () => {
  const files = await generatedFiles(root);

  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ state }) => state !== 'fresh')).toEqual([]);
});

describe('a copy of the project that was edited', () => {
  const edited = 'docs/catalogs/agora-signaling.md';
  const removed = 'docs/catalogs/netease-webrtc.zh-CN.md';
  const added = 'docs/catalogs/gone.md';
  const withOldTable = 'README.md';
  const withoutMarker = 'docs/rules/exhaustive-switch.md';
  let copy = '';
  let files: readonly GeneratedFile[] = [];

  beforeAll(async () => {
    copy = mkdtempSync(path.join(os.tmpdir(), 'sdk-errors-docs-'));
    mkdirSync(path.join(copy, 'docs'));
    const copied = ['README.md', 'README.zh-CN.md', 'prettier.config.js'];
    const places = [
      ...copied,
      'docs/guide.md',
      'docs/catalogs.md',
      'docs/rules',
      'docs/catalogs',
      'oxlint',
    ];
    for (const place of places) {
      cpSync(path.join(root, place), path.join(copy, place), { recursive: true });
    }
    write('package.json', '{ "type": "module" }\n');
    write(edited, `${page(edited).text}\nAn addition.\n`);
    rmSync(path.join(copy, removed));
    write(added, '# Gone\n');
    write(withOldTable, page(withOldTable).text.replace('[exhaustive-switch]', '[other-rule]'));
    write(withoutMarker, page(withoutMarker).text.replace('<!-- end generated: options -->', ''));
    files = await generatedFiles(copy);
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('has a stale catalog page, and what it should say', () => {
    expect(found(edited)).toMatchObject({ state: 'stale', text: page(edited).text });
  });

  it('lacks a catalog page', () => {
    expect(found(removed)).toMatchObject({ state: 'stale', problem: 'is missing' });
  });

  it('has a page that belongs to no catalog', () => {
    expect(found(added)).toMatchObject({ state: 'surplus' });
  });

  it('has a stale table in a README, whose other text stays as it is', () => {
    expect(found(withOldTable)).toMatchObject({ state: 'stale', text: page(withOldTable).text });
  });

  it('has a rule page without markers, which only a person can mend', () => {
    expect(found(withoutMarker)).toMatchObject({
      state: 'broken',
      problem: 'has no section "options" between markers',
    });
  });

  it('is fresh elsewhere', () => {
    const stale = files.filter(({ state }) => state !== 'fresh').map(({ file }) => file);

    expect(stale.sort()).toEqual([edited, removed, added, withOldTable, withoutMarker].sort());
  });

  function write(file: string, text: string): void {
    writeFileSync(path.join(copy, file), text);
  }

  function found(file: string): GeneratedFile | undefined {
    return files.find((candidate) => candidate.file === file);
  }
});
