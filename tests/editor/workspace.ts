import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { copyOfExample } from '../examples/example.js';
import { Editor } from './editor.js';
import type { ServerSettings } from './server-settings.js';

/** What a workspace has that its example does not say itself. */
export interface Setup {
  /** The configuration of ESLint in the place of the example's own. */
  readonly config?: string;
  /** Files that the example does not have, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly server?: ServerSettings;
}

/** A copy of an example, open in an editor. */
export interface Workspace {
  readonly editor: Editor;
  readonly folder: string;
  /** Ends the server and takes the copy away. */
  close(): Promise<void>;
  /** Takes the copy away where the server has ended already. */
  remove(): void;
}

/** Opens a copy of an example, so that it can be changed. */
export async function openExample(name: string, setup: Setup = {}): Promise<Workspace> {
  const { folder, remove } = copyOfExample(name);
  if (setup.config !== undefined) {
    writeFileSync(path.join(folder, 'eslint.config.js'), setup.config);
  }
  for (const [file, text] of Object.entries(setup.files ?? {})) {
    writeFileSync(path.join(folder, file), text);
  }
  const editor = await Editor.open(folder, setup.server);
  return {
    editor,
    folder,
    remove,
    close: async () => {
      await editor.close();
      remove();
    },
  };
}

/** A configuration for TypeScript with these settings of the plugin, linted with types or without. */
export function typeScriptConfig(
  settings: Readonly<Record<string, unknown>>,
  linting: 'typed' | 'untyped',
): string {
  const parserOptions =
    linting === 'typed' ? '{ projectService: true, tsconfigRootDir: import.meta.dirname }' : '{}';
  return `import sdkErrors from 'eslint-plugin-sdk-errors';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(sdkErrors.configs.recommended, {
  files: ['**/*.ts'],
  settings: { 'sdk-errors': ${JSON.stringify(settings)} },
  languageOptions: { parser: tseslint.parser, parserOptions: ${parserOptions} },
});
`;
}
