import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { page } from '../docs/pages.js';
import { compilerErrors } from '../examples/example.js';
import { type Workspace, openExample } from './workspace.js';

const missing = ['TOKEN_EXPIRED', 'RTM_DUPLICATE_LOGIN', 'RTM_TOKEN_ERROR', 'RECONNECT_FAILED'];

describe('the light bulb', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = await openExample('volcengine-rtc-web');
  });

  afterAll(() => workspace.close());

  it('offers one quick fix for a switch, and it is the preferred action', async () => {
    const [diagnostic] = await opened('src/screen-share.ts');
    const fixes = (await actionsAt('src/screen-share.ts', diagnostic)).filter(
      ({ isPreferred }) => isPreferred === true,
    );

    expect(fixes.map(({ kind, title }) => ({ kind, title }))).toEqual([
      { kind: 'quickfix', title: 'Fix this sdk-errors/exhaustive-switch problem' },
    ]);
  });

  it('lists what the page on editors says', async () => {
    const rows = page('docs/editor.md').text.matchAll(/^\| (?<title>[A-Z].*?) +\| [A-Z]/gmu);
    const titles = [...rows].map(({ groups }) => groups?.title ?? '').slice(1);
    const listed: string[] = [];
    for (const name of ['screen-share', 'error-messages', 'waiting-room', 'chat']) {
      const file = `src/${name}.ts`;
      const actions = await actionsAt(file, (await opened(file))[0]);
      listed.push(...actions.map(({ title }) => title));
    }

    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => !listed.some((other) => other.startsWith(title)))).toEqual([]);
  });

  it('writes the missing cases by the quick fix, below the comment of the default', async () => {
    const file = 'src/screen-share.ts';
    const [diagnostic] = await opened(file);
    const before = workspace.editor.text(file);
    await choose(file, diagnostic, /^Fix this sdk-errors\/exhaustive-switch/u);
    const after = workspace.editor.text(file);
    const [written = ''] =
      /(?:case VERTC\.ErrorCode\.\w+: \/\/ TODO\(sdk-errors\): .*\n\s+){4}/u.exec(after) ?? [];

    expect([...written.matchAll(/ErrorCode\.(?<name>\w+):/gu)].map(([, name]) => name)).toEqual(
      missing,
    );
    expect(after.replace(written, '')).toBe(before);
    const start = after.indexOf(written);
    expect(after.slice(0, start)).toMatch(/\/\/ The SDK reconnects by itself\.\n\s+$/u);
    expect(after.slice(start + written.length)).toMatch(/^default:/u);
  });

  it('has a squiggle under each stub that the quick fix wrote', async () => {
    const file = 'src/screen-share.ts';
    await opened(file);
    await choose(file, (await workspace.editor.squiggles(file))[0], /^Fix this/u);
    const stubs = await workspace.editor.squiggles(file);

    expect(stubs.map((stub) => workspace.editor.under(file, stub))).toEqual(
      missing.map((name) => `VERTC.ErrorCode.${name}`),
    );
    expect(await workspace.editor.messages(file)).toEqual(
      missing.map((name): unknown => expect.stringContaining(`\`${name}\` is still a stub`)),
    );
  });

  it('adds the successor of a deprecated code by a suggestion', async () => {
    const file = 'src/chat.ts';
    const [diagnostic] = await opened(file);
    await choose(file, diagnostic, /^Add `USER_MESSAGE_NO_RECEIVER` \(.+\) beside it/u);

    expect(workspace.editor.text(file)).toContain(
      'error.code === VERTC.ErrorCode.USER_MESSAGE_NO_RELAYPATH || error.code === VERTC.ErrorCode.USER_MESSAGE_NO_RECEIVER)',
    );
  });

  it('adds the entries that a table lacks by a suggestion, each a stub', async () => {
    const file = 'src/error-messages.ts';
    const [diagnostic] = await opened(file);
    await choose(file, diagnostic, /^Add the 4 missing entries/u);

    expect(await workspace.editor.messages(file)).toEqual(
      ['ROOM_DISMISS', 'RTM_DUPLICATE_LOGIN', 'RTM_TOKEN_ERROR', 'RECONNECT_FAILED'].map(
        (name): unknown => expect.stringContaining(`\`${name}\` is still a stub`),
      ),
    );
  });

  it('adds a branch for each code to a handler by a suggestion, each a stub', async () => {
    const file = 'src/waiting-room.ts';
    const [diagnostic] = await opened(file);
    await choose(file, diagnostic, /^Add the 6 missing branches/u);
    const messages = await workspace.editor.messages(file);

    expect(messages).toHaveLength(6);
    expect(messages.filter((message) => !message.includes('is still a stub'))).toEqual([]);
  });

  it('leaves an application that compiles, whatever was chosen', async () => {
    for (const file of [
      'src/screen-share.ts',
      'src/chat.ts',
      'src/error-messages.ts',
      'src/waiting-room.ts',
    ]) {
      await workspace.editor.save(file);
    }

    expect(compilerErrors(workspace.folder)).toEqual([]);
  });

  it('silences a line by a comment that names the rule', async () => {
    const file = 'src/background-music.ts';
    const [diagnostic] = await opened(file);
    await choose(file, diagnostic, /^Disable sdk-errors\/exhaustive-switch for this line/u);

    expect(workspace.editor.text(file)).toContain(
      '    // eslint-disable-next-line sdk-errors/exhaustive-switch\n    switch (error) {',
    );
    expect(await workspace.editor.squiggles(file)).toEqual([]);
  });

  it('opens the page of the rule', async () => {
    const file = 'src/use-room-listeners.ts';
    const [diagnostic] = await opened(file);
    await choose(file, diagnostic, /^Show documentation for sdk-errors\/exhaustive-handler/u);

    expect(workspace.editor.pagesShown.at(-1)).toMatch(/\/docs\/rules\/exhaustive-handler\.md$/u);
  });

  async function opened(file: string): Promise<readonly Diagnostic[]> {
    await workspace.editor.openFile(file);
    return workspace.editor.squiggles(file);
  }

  async function actionsAt(
    file: string,
    diagnostic: Diagnostic | undefined,
  ): Promise<readonly CodeAction[]> {
    return diagnostic === undefined ? [] : workspace.editor.actions(file, diagnostic);
  }

  async function choose(
    file: string,
    diagnostic: Diagnostic | undefined,
    title: RegExp,
  ): Promise<void> {
    const actions = await actionsAt(file, diagnostic);
    const action = actions.find((candidate) => title.test(candidate.title));
    if (action === undefined) {
      throw new Error(`${file} offers ${actions.map((other) => other.title).join(', ')}`);
    }
    await workspace.editor.run(action);
  }
});
