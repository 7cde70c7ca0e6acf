import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { fixtures } from '../docs/lint-example.js';
import { copyOfExample, fix } from '../examples/example.js';
import type { Editor } from './editor.js';
import { settingsOfVisualStudioCode } from './server-settings.js';
import { openExample } from './workspace.js';

/** A settings.json of VS Code, as docs/editor.md shows it. */
type SettingsFile = Readonly<Record<string, unknown>> & {
  readonly 'editor.codeActionsOnSave'?: Readonly<Record<string, string>>;
};

const file = 'src/meeting.js';

/** A rule of ESLint's own has something to fix in this file, too. */
const config = `import sdkErrors from 'eslint-plugin-sdk-errors';
import { defineConfig } from 'eslint/config';

export default defineConfig(sdkErrors.configs.recommended, {
  rules: { 'object-shorthand': ['error', 'never'] },
});
`;
const fixOfTheOtherRule = '{ nim: nim, container: container }';
const fixOfThisPlugin = /case 509: \/\/ .*TODO\(sdk-errors\)/u;

// Each case has a server of its own, and they work side by side.
describe.concurrent('saving in VS Code', () => {
  it('writes what --fix writes, and a second time nothing', async () => {
    await inVisualStudioCode('settings.json', async (editor, codeActions) => {
      const saved = await save(editor, codeActions);
      await editor.save(file, codeActions);

      expect(saved).toBe(await fixedByCommandLine());
      expect(saved).toContain(fixOfTheOtherRule);
      expect(editor.onDisk(file)).toBe(saved);
    });
  });

  it('fixes a new file, of which the disk knew nothing', async () => {
    await inVisualStudioCode('settings.json', async (editor, codeActions) => {
      await editor.openFile('src/new.js', editor.onDisk(file));
      await editor.save('src/new.js', codeActions);

      expect(editor.onDisk('src/new.js')).toMatch(fixOfThisPlugin);
    });
  });

  it('fixes with the rules of this plugin alone where the settings say so', async () => {
    await inVisualStudioCode('only-these-fixes.json', async (editor, codeActions) => {
      const saved = await save(editor, codeActions);

      expect(saved).toMatch(fixOfThisPlugin);
      expect(saved).not.toContain(fixOfTheOtherRule);
    });
  });

  it('leaves the fixes of this plugin to the light bulb where the settings say so', async () => {
    await inVisualStudioCode('no-fixes.json', async (editor, codeActions) => {
      const saved = await save(editor, codeActions);

      expect(saved).not.toMatch(fixOfThisPlugin);
      expect(saved).toContain(fixOfTheOtherRule);
    });
  });

  it('shows mistakes as warnings or hints where the settings say so', async () => {
    await inVisualStudioCode('severity.json', async (editor) => {
      const severities: unknown[] = [];
      for (const name of [file, 'src/gateway.js']) {
        await editor.openFile(name);
        const found = await editor.squiggles(name);
        const own = found.filter(({ code }) => String(code).startsWith('sdk-errors/'));
        severities.push(own.map(({ severity }) => severity));
      }

      // A warning, then an information.
      expect(severities).toEqual([[2], [3]]);
    });
  });
});

/** Opens the example with a settings.json, and says which code actions a save brings. */
async function inVisualStudioCode(
  settings: string,
  act: (editor: Editor, codeActionsOnSave: readonly string[]) => Promise<void>,
): Promise<void> {
  const read = JSON.parse(
    readFileSync(path.join(fixtures, 'editor', settings), 'utf8'),
  ) as SettingsFile;
  const server = settingsOfVisualStudioCode(read);
  const workspace = await openExample('netease-webrtc', { config, server });
  try {
    await act(workspace.editor, Object.keys(read['editor.codeActionsOnSave'] ?? {}));
  } finally {
    await workspace.close();
  }
}

async function save(editor: Editor, codeActions: readonly string[]): Promise<string> {
  await editor.openFile(file);
  await editor.save(file, codeActions);
  return editor.onDisk(file);
}

async function fixedByCommandLine(): Promise<string> {
  const { folder, remove } = copyOfExample('netease-webrtc');
  try {
    writeFileSync(path.join(folder, 'eslint.config.js'), config);
    await fix(folder);
    return readFileSync(path.join(folder, file), 'utf8');
  } finally {
    remove();
  }
}
