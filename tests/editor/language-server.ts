import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  type ApplyWorkspaceEditParams,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  ExitNotification,
  InitializeRequest,
  InitializedNotification,
  LogMessageNotification,
  MessageType,
  type ProtocolConnection,
  RegistrationRequest,
  RequestType,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver-protocol/node';

import type { ServerSettings } from './server-settings.js';

/** The command `vscode-eslint-language-server`. */
const program = createRequire(import.meta.url).resolve(
  'vscode-langservers-extracted/bin/vscode-eslint-language-server',
);

/** What an editor does when the server asks it for something. */
export interface EditorSide {
  readonly settings: ServerSettings;
  applyEdit(params: ApplyWorkspaceEditParams): void;
  showPage(url: string): void;
}

/** What the server asks beside the protocol, to show the page of a rule. */
const openPage = new RequestType<{ readonly url: string }, object, undefined>('eslint/openDoc');

/** ESLint's language server, the one in VS Code's extension, over stdin and stdout. */
export class LanguageServer {
  /** What the server logged as an error, such as what a rule has thrown. */
  readonly errors: string[] = [];

  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(
    process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {
    this.#process = process;
    this.#ended = once(process, 'exit');
  }

  /** Starts a server for a folder. */
  static async start(folder: string, editor: EditorSide): Promise<LanguageServer> {
    const child = spawn(process.execPath, [program, '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(child, connection);
    const uri = pathToFileURL(folder).href;
    const workspaceFolder = { name: path.basename(folder), uri };

    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(() => ({ ...editor.settings, workspaceFolder })),
    );
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
    connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      editor.applyEdit(params);
      return { applied: true };
    });
    connection.onRequest(openPage, ({ url }) => {
      editor.showPage(url);
      return {};
    });
    connection.onNotification(LogMessageNotification.type, ({ message, type }) => {
      if (type === MessageType.Error) {
        server.errors.push(message);
      }
    });
    connection.listen();

    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol requires it still
      rootUri: null,
      workspaceFolders: [workspaceFolder],
      capabilities: {
        workspace: { applyEdit: true, configuration: true, workspaceFolders: true },
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
          diagnostic: {},
        },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  get pid(): number {
    const { pid } = this.#process;
    if (pid === undefined) {
      throw new Error('the language server did not start');
    }
    return pid;
  }

  /** Ends the server as editors do. */
  async shutdown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await this.#ended;
    this.connection.dispose();
  }

  /** Ends the server as a crash does. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
    this.connection.dispose();
  }
}
