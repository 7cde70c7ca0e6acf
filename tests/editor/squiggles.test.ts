import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { expectationOf } from '../examples/example.js';
import { type Workspace, openExample, typeScriptConfig } from './workspace.js';

const root = path.resolve(import.meta.dirname, '../..');

describe('an example that is open in an editor', () => {
  let workspace: Workspace;
  const found = new Map<string, readonly Diagnostic[]>();

  beforeAll(async () => {
    workspace = await openExample('volcengine-rtc-web');
    for (const name of readdirSync(path.join(workspace.folder, 'src'))) {
      await workspace.editor.openFile(`src/${name}`);
      found.set(`src/${name}`, await workspace.editor.squiggles(`src/${name}`));
    }
  });

  afterAll(() => workspace.close());

  it('has a squiggle for each mistake that the command line reports, and no other', () => {
    const lines = [...found].flatMap(([file, diagnostics]) =>
      diagnostics.map(
        ({ code, range }) => `${file}:${String(range.start.line + 1)} ${String(code)}`,
      ),
    );
    const expected = expectationOf('volcengine-rtc-web').asItIs.map((line) =>
      line.replace(/^(?<place>\S+) (?<rule>\S+) .*$/u, '$<place> sdk-errors/$<rule>'),
    );

    expect(lines.sort()).toEqual(expected.sort());
  });

  it.each([
    ['a switch under its head', 'src/screen-share.ts', 'switch (errorCode)'],
    [
      'a deprecated code under the code',
      'src/chat.ts',
      'VERTC.ErrorCode.USER_MESSAGE_NO_RELAYPATH',
    ],
    [
      'a handler under its parameters',
      'src/use-room-listeners.ts',
      '(e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) =>',
    ],
    ['a method that is a handler under its name', 'src/whiteboard-room.ts', 'handleError(e: any)'],
  ])('underlines %s', (_label, file, code) => {
    expect(found.get(file)?.map((diagnostic) => workspace.editor.under(file, diagnostic))).toEqual([
      code,
    ]);
  });

  it('links each squiggle to the page of its rule', () => {
    const diagnostics = [...found.values()].flat();
    const pages = diagnostics.map(({ codeDescription }) => {
      const { pathname } = new URL(codeDescription?.href ?? '');
      return pathname.slice(pathname.indexOf('/docs/') + 1);
    });

    expect(pages).toEqual(
      diagnostics.map(({ code }) => `${String(code).replace('sdk-errors/', 'docs/rules/')}.md`),
    );
    expect(pages.filter((page) => !existsSync(path.join(root, page)))).toEqual([]);
  });

  it('makes no rule throw', () => {
    expect(workspace.editor.server.errors).toEqual([]);
  });
});

describe('an editor whose settings ask for Chinese', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    const config = typeScriptConfig({ locale: 'zh-CN', types: 'off' }, 'untyped');
    workspace = await openExample('volcengine-rtc-web', { config });
  });

  afterAll(() => workspace.close());

  it('shows the message in Chinese', async () => {
    await workspace.editor.openFile('src/screen-share.ts');
    const messages = await workspace.editor.messages('src/screen-share.ts');

    expect(messages).toEqual([
      'default 分支只打了日志，没有实际处理 `TOKEN_EXPIRED`、`RTM_DUPLICATE_LOGIN`、`RTM_TOKEN_ERROR` 和 `RECONNECT_FAILED`，而会话此时已经结束（火山引擎 RTC `onError`）。',
    ]);
  });

  it('lists the suggestion in Chinese', async () => {
    const { editor } = workspace;
    await editor.openFile('src/chat.ts');
    const actions = await Promise.all(
      (await editor.squiggles('src/chat.ts')).map((found) => editor.actions('src/chat.ts', found)),
    );

    expect(actions.flat().map(({ title }) => title)).toContain(
      '在旁边加上 `USER_MESSAGE_NO_RECEIVER`（找不到消息的接收用户）。 (sdk-errors/no-deprecated-code)',
    );
  });
});

describe('an editor whose settings are wrong', () => {
  it('logs one line that says what is allowed', async () => {
    const config = typeScriptConfig({ locale: 'fr' }, 'untyped');
    const workspace = await openExample('volcengine-rtc-web', { config });
    try {
      await workspace.editor.openFile('src/chat.ts');
      await workspace.editor.squiggles('src/chat.ts');
      const lines = workspace.editor.server.errors.flatMap((text) => text.split('\n'));

      expect(lines.filter((line) => line.includes('eslint-plugin-sdk-errors'))).toEqual([
        `eslint-plugin-sdk-errors: settings['sdk-errors'].locale must be "en" or "zh-CN", not "fr"`,
      ]);
      expect(lines.filter((line) => /^\s+at /u.test(line))).toEqual([]);
    } finally {
      await workspace.close();
    }
  });
});
