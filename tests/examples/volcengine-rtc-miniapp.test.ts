import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { copyOfExample, exampleFolder, expectationOf, fix, fixable, lint, linesOf } from './example.js';

describe('the example volcengine-rtc-miniapp', () => {
  const expected = expectationOf('volcengine-rtc-miniapp');
  let copy: ReturnType<typeof copyOfExample>;
  let fixed: string[];

  beforeAll(async () => {
    copy = copyOfExample('volcengine-rtc-miniapp');
    fixed = await fix(copy.folder);
  });

  afterAll(() => {
    copy.remove();
  });

  it('vendors the constants that the catalog lists', async () => {
    const file = path.join(exampleFolder('volcengine-rtc-miniapp'), 'lib/VolcEngineRTC_MiniApp.js');
    const source = await readFile(file, 'utf8');
    const written = [...source.matchAll(/^ {2}(\w+): (\d+),$/gmu)].map(([, name, value]) => ({
      name,
      value: Number(value),
    }));
    const catalog = builtInCatalogs().find(({ id }) => id === 'volcengine-rtc-miniapp');

    expect(written).toEqual(catalog?.spaces[0]?.codes.map(({ name, value }) => ({ name, value })));
  });

  it('has the mistakes that it says, and no others', async () => {
    const folder = exampleFolder('volcengine-rtc-miniapp');

    expect(linesOf(await lint(folder), folder)).toEqual(expected.asItIs);
  });

  it('is changed by --fix where a switch leaves out codes', () => {
    expect(fixed).toEqual(['lib/connection.js']);
  });

  it('has stubs after --fix, and what only a person can mend', async () => {
    const results = await lint(copy.folder);

    expect(linesOf(results, copy.folder)).toEqual(expected.afterFix);
    expect(fixable(results)).toEqual([]);
  });

  it('is left alone by a second --fix', async () => {
    expect(await fix(copy.folder)).toEqual([]);
  });
});
