import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { exampleFolder } from './example.js';

it('the mini program vendors the constants that the page lists', async () => {
    const file = path.join(exampleFolder('volcengine-rtc-miniapp'), 'lib/VolcEngineRTC_MiniApp.js');
    const source = await readFile(file, 'utf8');
    const written = [...source.matchAll(/^ {2}(\w+): (\d+),$/gmu)].map(([, name, value]) => ({
      name,
      value: Number(value),
    }));
    const catalog = builtInCatalogs().find(({ id }) => id === 'volcengine-rtc-miniapp');

    // A later version has some that no application need have.
    const listed = catalog?.spaces[0]?.codes.filter(({ status }) => status !== 'hidden');
    expect(written).toEqual(listed?.map(({ name, value }) => ({ name, value })));
  });
