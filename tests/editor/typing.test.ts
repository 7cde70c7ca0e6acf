import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Workspace, openExample, typeScriptConfig } from './workspace.js';

const file = 'src/screen-share.ts';
const inert = "console.warn('screen share', errorCode);";
const acting = 'this.page.leave(errorCode);';

describe('while the text changes without being saved', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    const config = typeScriptConfig({ types: 'native' }, 'untyped');
    workspace = await openExample('volcengine-rtc-web', { config });
  });

  afterAll(() => workspace.close());

  it('the squiggle goes when the mistake goes, and comes back with it', async () => {
    const { editor } = workspace;
    await editor.openFile(file);
    const saved = editor.onDisk(file);
    const numbers = [(await editor.squiggles(file)).length];
    await editor.type(file, { from: inert, to: acting });
    numbers.push((await editor.squiggles(file)).length);
    await editor.type(file, { from: acting, to: inert });
    numbers.push((await editor.squiggles(file)).length);

    expect(numbers).toEqual([1, 0, 1]);
    expect(editor.onDisk(file)).toBe(saved);
  });

  it('the squiggle moves with the lines above it', async () => {
    const { editor } = workspace;
    await editor.openFile(file);
    const [before] = await editor.squiggles(file);
    await editor.type(file, { from: 'export class', to: '\n// Two lines more.\nexport class' });
    const [after] = await editor.squiggles(file);

    expect(after?.range.start.line).toBe((before?.range.start.line ?? Number.NaN) + 2);
  });

  it('each key of a case is answered, and what the case names leaves the message', async () => {
    const { editor } = workspace;
    await editor.openFile(file);
    const typed = 'case VERTC.ErrorCode.TOKEN_EXPIRED: break; ';
    const end = '// The SDK reconnects by itself.';
    const answers: string[][] = [];
    for (const key of typed) {
      await editor.type(file, { from: end, to: `${key}${end}` });
      answers.push(await editor.messages(file));
    }
    const halfWritten = answers[typed.indexOf(' VERTC.E') + ' VERTC.E'.length - 1];

    expect(halfWritten).toEqual([expect.stringMatching(/^Parsing error/u)]);
    expect(answers.at(-1)).toEqual([
      expect.stringContaining(
        'but 3 codes end the session: `RTM_DUPLICATE_LOGIN`, `RTM_TOKEN_ERROR` and `RECONNECT_FAILED` (',
      ),
    ]);
    expect(editor.server.errors).toEqual([]);
  });

  it('what is typed in one file stays out of the reports of another', async () => {
    const { editor } = workspace;
    await editor.openFile('src/waiting-room.ts');
    await editor.openFile(file);
    await editor.type(file, { from: inert, to: acting });

    expect(await editor.squiggles('src/waiting-room.ts')).toHaveLength(1);
    expect(await editor.squiggles(file)).toEqual([]);
  });

  it('a text with Chinese and emoji before the mistake has the squiggle in its place', async () => {
    const { editor } = workspace;
    await editor.openFile(file);
    await editor.type(file, {
      from: '      switch (errorCode)',
      to: '      /* 屏幕共享 🖥️👩‍💻 */ switch (errorCode)',
    });
    const found = await editor.squiggles(file);

    expect(found.map((squiggle) => editor.under(file, squiggle))).toEqual(['switch (errorCode)']);
  });
});

describe('a file that has never been saved', () => {
  it('has squiggles', async () => {
    const workspace = await openExample('netease-webrtc');
    try {
      const { editor, folder } = workspace;
      const text = editor.onDisk('src/gateway.js');
      await editor.openFile('src/new.js', text);
      const found = await editor.squiggles('src/new.js');

      expect(existsSync(path.join(folder, 'src/new.js'))).toBe(false);
      expect(found.map((squiggle) => editor.under('src/new.js', squiggle))).toEqual([
        'err.code === 61004',
      ]);
    } finally {
      await workspace.close();
    }
  });
});
