import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What an editor answers when ESLint's language server asks for its settings. */
export type ServerSettings = Readonly<Record<string, unknown>>;

const documented = path.join(import.meta.dirname, '../fixtures/docs/editor/server.json');

/** The settings that docs/editor.md gives for editors of all kinds. */
export function serverSettings(): ServerSettings {
  return JSON.parse(readFileSync(documented, 'utf8')) as ServerSettings;
}

/** How VS Code's extension hands its own settings to the server. */
const handedOn: Readonly<Record<string, (value: unknown, settings: ServerSettings) => object>> = {
  'eslint.codeActionsOnSave.mode': (mode, settings) => onSave(settings, { mode }),
  'eslint.codeActionsOnSave.rules': (rules, settings) => onSave(settings, { rules }),
  'eslint.rules.customizations': (rulesCustomizations) => ({ rulesCustomizations }),
  'eslint.run': (run) => ({ run }),
  'eslint.workingDirectories': (directories) => ({
    workingDirectory: (directories as readonly unknown[])[0],
  }),
};

/**
 * The server's settings where VS Code has these in its settings.json.
 *
 * @throws where a setting for ESLint is not known here, so that no test passes it over.
 */
export function settingsOfVisualStudioCode(
  file: Readonly<Record<string, unknown>>,
): ServerSettings {
  let settings = serverSettings();
  for (const [key, value] of Object.entries(file)) {
    if (key.startsWith('eslint.')) {
      const handOn = handedOn[key];
      if (handOn === undefined) {
        throw new Error(`this test does not know what the setting ${key} does`);
      }
      settings = { ...settings, ...handOn(value, settings) };
    }
  }
  return settings;
}

function onSave(settings: ServerSettings, change: object): object {
  return { codeActionOnSave: { ...(settings.codeActionOnSave as object), ...change } };
}
