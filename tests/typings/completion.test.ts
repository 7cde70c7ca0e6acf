import { rmSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { installProject, typings } from './installed-project.js';

let folder = '';

beforeAll(() => {
  folder = installProject({});
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ["WebRTC.getInstance({}).on('|', () => {});", ['error']],
  [
    "WebRTC.getInstance({}).on('error', (err) => err.name === 'GateWayL|');",
    ['GateWayLoginFail', 'GateWayLoginAlready'],
  ],
  ["Signal('app').login('a', 't').onLog|", ['onLogout', 'onLoginFailed']],
  [
    "import { ERROR_CODES } from './VolcEngineRTC_MiniApp';\nERROR_CODES.MUTE|",
    ['MUTE_LOCAL_ERRO', 'MUTE_REMOTE_ERROR'],
  ],
  ["(code: VolcengineRtsWeb.ErrorCode) => code === 'EXPIRED|'", ['EXPIRED_TOKEN']],
])('an editor completes %s', (code, names) => {
  expect(completed(code)).toEqual(expect.arrayContaining(names));
});

it('an editor strikes out a deprecated constant', () => {
  const service = serviceOf('declare const codes: Signal.Codes;\ncodes.LOGOUT_E_PACKET;\n');
  const hints = service.getSuggestionDiagnostics(fileName());

  expect(hints.filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)).toHaveLength(1);
});

/** What an editor offers at the `|` in a code. */
function completed(code: string): string[] {
  const position = code.indexOf('|');
  const service = serviceOf(code.replace('|', ''));
  const found = service.getCompletionsAtPosition(fileName(), position, {});
  return (found?.entries ?? []).map(({ name }) => name);
}

function fileName(): string {
  return path.join(folder, 'src/edited.ts');
}

function serviceOf(code: string): ts.LanguageService {
  const options: ts.CompilerOptions = {
    strict: true,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: typings,
  };
  return ts.createLanguageService({
    directoryExists: (name) => ts.sys.directoryExists(name),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [fileName()],
    getScriptSnapshot: (name) => {
      const text = name === fileName() ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getScriptVersion: () => '1',
  });
}
