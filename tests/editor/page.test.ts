import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { projectFiles } from '../ci-use/documented-project.js';
import { fixtures } from '../docs/lint-example.js';
import { page, root } from '../docs/pages.js';
import { type Workspace, openExample } from './workspace.js';

const { text } = page('docs/editor.md');

describe('what the page on editors says', () => {
  let workspace: Workspace | undefined;

  afterEach(async () => {
    await workspace?.close();
    workspace = undefined;
  });

  it('of the configuration: it is read again when it changes', async () => {
    workspace = await openExample('netease-webrtc');
    const file = 'src/gateway.js';
    const { editor, folder } = workspace;
    await editor.openFile(file);
    const before = await editor.messages(file);
    writeFileSync(
      path.join(folder, 'eslint.config.js'),
      readFileSync(path.join(fixtures, 'editor/chinese.config.js')),
    );

    expect(before).toEqual([expect.stringContaining('Check `err.name` too')]);
    expect(await editor.messages(file)).toEqual([expect.stringContaining('请再判断 `err.name`')]);
  });

  it('of a catalog of your own: it is read again when the server is started again', async () => {
    workspace = await openExample('netease-webrtc', { files: projectFiles() });
    const file = 'src/acme.js';
    const { editor, folder } = workspace;
    await editor.openFile(file);
    const messages = [await editor.messages(file)];
    const catalog = path.join(folder, 'acme.json');
    writeFileSync(catalog, readFileSync(catalog, 'utf8').replaceAll('NO_ROUTE', 'NO_WAY'));
    await editor.close();
    await editor.startServer();
    await editor.openFile(file);
    messages.push(await editor.messages(file));

    expect(messages).toEqual([
      [expect.stringContaining('`NO_ROUTE` (')],
      [expect.stringContaining('`NO_WAY` (')],
    ]);
  });

  it('of commands: the package has them', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...text.matchAll(/^npm run (?<name>\S+)$/gmu)].map(({ groups }) => groups?.name);

    expect(named).toEqual(['keystroke']);
    expect(manifest.scripts.keystroke).toContain('scripts/keystroke.ts');
  });
});
