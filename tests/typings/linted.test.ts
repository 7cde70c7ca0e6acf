import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { installProject, typings } from './installed-project.js';

let folder = '';

beforeAll(() => {
  folder = installProject({
    strict: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
    types: typings,
  });
  writeFileSync(fileName(), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('with the typings installed, the rules', () => {
  it('ask an assigned callback for the codes of its channel', () => {
    const [message] = lint(`
      const session = Signal('app').login('account', 'token');
      session.onLoginFailed = (code) => {
        switch (code) {
          case 201:
            retry();
            break;
        }
      };
    `);

    expect(message?.ruleId).toBe('sdk-errors/exhaustive-switch');
    expect(message?.message).toContain('LOGOUT_E_OTHER = 100');
    expect(message?.message).not.toContain('LOGOUT_E_USER');
  });

  it('tell same values apart by the name that the typings narrow', () => {
    expect(
      rules(`
        WebRTC.getInstance({}).on('error', (err) => {
          if (err.code === 61004) {
            retry();
          } else {
            throw err;
          }
        });
      `),
    ).toEqual(['sdk-errors/no-ambiguous-code']);
  });

  it('know the constants of a file beside the application', () => {
    const [message] = lint(`
      import { ERROR_CODES, type ErrorCode } from './lib/VolcEngineRTC_MiniApp';
      export function next(code: ErrorCode): void {
        switch (code) {
          case ERROR_CODES.NOT_IN_ROOM:
            retry();
            break;
          default:
            console.log(code);
        }
      }
    `);

    expect(message?.ruleId).toBe('sdk-errors/exhaustive-switch');
    expect(message?.message).toContain('WEBSOCKET_FAILED = 500001');
  });

  it.each([
    ['a parameter', 'export function ended(code: Signal.LogoutCode): void {'],
    ['an optional parameter', 'export function ended(code?: Signal.LogoutCode): void {'],
    [
      'a type import',
      "import type { LogoutCode } from 'agora-signaling-sdk';\nexport function ended(code: LogoutCode): void {",
    ],
    ['a handler type', 'export const ended: Signal.LogoutHandler = (code) => {'],
  ])('ask a function that names its codes by %s for those codes', (_name, start) => {
    const [message] = lint(`
      ${start}
        switch (code) {
          case 100:
          case 101:
          case 102:
          case 103:
            retry();
            break;
        }
      };
    `);

    expect(message?.ruleId).toBe('sdk-errors/exhaustive-switch');
    expect(message?.message).toContain('LOGOUT_E_TOKENEXPIRED = 105');
    expect(message?.message).not.toContain('LOGIN_E');
  });

  it('ask for all codes of a space that a type names whole', () => {
    const [message] = lint(`
      export function failed(code: VolcengineRtsWeb.ErrorCode): void {
        switch (code) {
          case 'EXPIRED_TOKEN':
          case 'DUPLICATE_LOGIN':
            retry();
            break;
          default:
            console.log(code);
        }
      }
    `);

    expect(message?.message).toContain('KICKED_OUT');
  });

  it.each([
    ['the global namespace', 'Signal.Session', ''],
    ['the package', 'Session', "import type { Session } from 'agora-signaling-sdk';"],
  ])('know a receiver by its type from %s', (_name, type, imports) => {
    expect(
      rules(`
        ${imports}
        export function watch(session: ${type}): void {
          session.onLogout = (code) => {
            switch (code) {
              case 101:
                retry();
                break;
            }
          };
        }
      `),
    ).toEqual(['sdk-errors/exhaustive-switch']);
  });

  it('say which codes are deprecated where the compiler, seeing numbers, cannot', () => {
    expect(
      rules(`
        const session = Signal('app').login('account', 'token');
        session.onLogout = (code) => {
          if (code === 104) {
            retry();
          } else {
            throw new Error(String(code));
          }
        };
      `),
    ).toEqual(['sdk-errors/no-deprecated-code']);
  });

  it('are silent about a handler that is right', () => {
    expect(
      rules(`
        Signal('app').login('account', 'token').onLogout = (code) => {
          switch (code) {
            case 101:
              break;
            default:
              retry();
          }
        };
      `),
    ).toEqual([]);
  });
});

function rules(code: string): (string | null)[] {
  return lint(code).map(({ ruleId }) => ruleId);
}

function lint(code: string): Linter.LintMessage[] {
  return new Linter({ cwd: folder }).verify(
    `${code}\ndeclare function retry(): void;\n`,
    [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: typescriptParser,
          parserOptions: { projectService: true, tsconfigRootDir: folder },
        },
      },
      plugin.configs.recommended,
    ],
    { filename: fileName() },
  );
}

function fileName(): string {
  return path.join(folder, 'src/linted.ts');
}
