import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { TypeSource } from '../../src/types/named-source.js';
import { type Workspace, openExample, typeScriptConfig } from './workspace.js';

/** What the plugin asks for types, and how the editor lints. */
const setups: readonly {
  readonly types: TypeSource;
  readonly linting: 'typed' | 'untyped';
}[] = [
  { types: 'parser', linting: 'typed' },
  { types: 'auto', linting: 'untyped' },
  { types: 'typescript', linting: 'untyped' },
  { types: 'native', linting: 'untyped' },
];

const file = 'src/new-room.ts';
const fromTheSdk = "import type { RtcClient } from './rtc-client';";
const fromElsewhere =
  "interface RtcClient { engine: { on(event: 'onError', listener: (e: { errorCode: string }) => void): void } }";

/** Only its type says that the engine is the SDK's: the file that creates it is another. */
const text = `${fromTheSdk}

export function watch(client: RtcClient, leave: () => void): void {
  client.engine.on('onError', ({ errorCode }) => {
    switch (errorCode) {
      case 'KICKED_OUT':
        leave();
    }
  });
}
`;
const reported = ['sdk-errors/exhaustive-switch'];

describe.each(setups)('types of source $types in an editor that lints $linting', (setup) => {
  let workspace: Workspace;

  beforeAll(async () => {
    const config = typeScriptConfig({ types: setup.types }, setup.linting);
    // A project of typescript-eslint has only files that are on disk.
    workspace = await openExample('volcengine-rtc-web', { config, files: { [file]: '' } });
    await workspace.editor.openFile(file, text);
  });

  afterAll(() => workspace.close());

  it('are those of the text in the editor, not of the one on disk', async () => {
    expect(await codesOf(workspace)).toEqual(reported);
    expect(workspace.editor.onDisk(file)).toBe('');
  });

  it('follow what is typed', async () => {
    const { editor } = workspace;
    await editor.type(file, { from: fromTheSdk, to: fromElsewhere });
    const other = await codesOf(workspace);
    await editor.type(file, { from: fromElsewhere, to: fromTheSdk });

    expect(other).toEqual([]);
    expect(await codesOf(workspace)).toEqual(reported);
    expect(editor.server.errors).toEqual([]);
  });

  if (setup.linting === 'untyped') {
    it('are known of a file that was never saved', async () => {
      await workspace.editor.openFile('src/never-saved.ts', text);

      expect(await codesOf(workspace, 'src/never-saved.ts')).toEqual(reported);
    });

    it('follow what another file exports, whoever has written it', async () => {
      const other = 'src/rtc-client.ts';
      const { editor, folder } = workspace;
      const untyped = editor.onDisk(other).replace('engine: IRTCEngine', 'engine: any');

      await vi.waitFor(
        async () => {
          writeFileSync(path.join(folder, other), untyped);
          expect(await codesOf(workspace)).toEqual([]);
        },
        { timeout: 30_000, interval: 100 },
      );
    });
  } else {
    it('follow what another open file exports', async () => {
      const other = 'src/rtc-client.ts';
      const { editor } = workspace;
      await editor.openFile(other);
      await editor.type(other, { from: 'engine: IRTCEngine', to: 'engine: any' });
      await editor.squiggles(other);

      expect(await codesOf(workspace)).toEqual([]);
    });
  }
});

describe('without types in an editor', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    const config = typeScriptConfig({ types: 'off' }, 'untyped');
    workspace = await openExample('volcengine-rtc-web', { config });
  });

  afterAll(() => workspace.close());

  it('nothing is said where only a type is evidence', async () => {
    await workspace.editor.openFile(file, text);

    expect(await codesOf(workspace)).toEqual([]);
  });

  it('the import of the SDK is evidence, as it is typed', async () => {
    const name = 'src/screen-share.ts';
    const { editor } = workspace;
    const sdk = "from '@volcengine/rtc'";
    const other = "from './another-sdk'";
    await editor.openFile(name);
    const numbers = [(await editor.squiggles(name)).length];
    await editor.type(name, { from: sdk, to: other });
    numbers.push((await editor.squiggles(name)).length);
    await editor.type(name, { from: other, to: sdk });
    numbers.push((await editor.squiggles(name)).length);

    expect(numbers).toEqual([1, 0, 1]);
  });
});

async function codesOf({ editor }: Workspace, name = file): Promise<unknown[]> {
  return (await editor.squiggles(name)).map(({ code }) => code);
}
