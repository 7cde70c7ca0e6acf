import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');

/** The application whose code tells what the typings know. */
const application = path.join(root, 'tests/fixtures/typings');

/** The four declaration files, by the names that a tsconfig.json has for them. */
export const typings = [
  'agora-signaling',
  'netease-webrtc',
  'volcengine-rtc-miniapp',
  'volcengine-rts-web',
].map((name) => `eslint-plugin-sdk-errors/typings/${name}`);

/**
 * Makes an application in a folder of its own, with this package installed as npm would.
 *
 * @param compilerOptions - what its tsconfig.json says.
 * @returns the folder, for the caller to remove.
 */
export function installProject(compilerOptions: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'sdk-errors-typings-')));
  const installed = path.join(folder, 'node_modules/eslint-plugin-sdk-errors');
  mkdirSync(installed, { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(installed, 'package.json'));
  cpSync(path.join(root, 'typings'), path.join(installed, 'typings'), { recursive: true });
  cpSync(application, path.join(folder, 'src'), { recursive: true });
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { noEmit: true, ...compilerOptions }, include: ['src'] }),
  );
  return folder;
}

/** The program of an application's tsconfig.json. */
export function programOf(folder: string): ts.Program {
  const file = path.join(folder, 'tsconfig.json');
  const config = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config as unknown;
  // With the file's name, because `types` are looked for from where it lies.
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder, {}, file);
  return ts.createProgram(fileNames, options);
}

/** What the compiler says of a program, a line for each message: `file.ts:3 TS2322 …`. */
export function messagesOf(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map(({ code, file, messageText, start }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1;
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return `${path.basename(file?.fileName ?? '')}:${String(line + 1)} TS${String(code)} ${text}`;
  });
}
