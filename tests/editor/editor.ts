import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  type Range,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';

import { LanguageServer } from './language-server.js';
import { type ServerSettings, serverSettings } from './server-settings.js';

const languages: Readonly<Record<string, string>> = { '.js': 'javascript', '.ts': 'typescript' };

/** A part of a file and what to write in its place. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** An editor without a screen: it holds the texts of open files, which the disk may not have. */
export class Editor {
  /** The addresses of pages that the user was sent to. */
  readonly pagesShown: string[] = [];

  readonly #documents = new Map<string, TextDocument>();
  #server: LanguageServer | undefined;

  private constructor(
    readonly folder: string,
    readonly settings: ServerSettings,
  ) {}

  /** Opens a folder. */
  static async open(folder: string, settings = serverSettings()): Promise<Editor> {
    const editor = new Editor(folder, settings);
    await editor.startServer();
    return editor;
  }

  /** Starts the language server; the command "restart" of an editor is this after `close`. */
  async startServer(): Promise<void> {
    this.#documents.clear();
    this.#server = await LanguageServer.start(this.folder, {
      settings: this.settings,
      applyEdit: ({ edit }) => {
        this.#apply(edit);
      },
      showPage: (url) => {
        this.pagesShown.push(url);
      },
    });
  }

  get server(): LanguageServer {
    if (this.#server === undefined) {
      throw new Error('no language server is running');
    }
    return this.#server;
  }

  /** Opens a file, or opens it anew: as it is on disk, or one that is not yet there. */
  async openFile(name: string, text = this.onDisk(name)): Promise<void> {
    const { connection } = this.server;
    const document = TextDocument.create(
      pathToFileURL(path.join(this.folder, name)).href,
      languages[path.extname(name)] ?? 'plaintext',
      1,
      text,
    );
    if (this.#documents.has(document.uri)) {
      await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: document.uri },
      });
    }
    this.#documents.set(document.uri, document);
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { ...identifier(document), languageId: document.languageId, text },
    });
  }

  /** The text of an open file, saved or not. */
  text(name: string): string {
    return this.#document(name).getText();
  }

  onDisk(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Types over the first place where a text stands, without saving. */
  async type(name: string, { from, to }: Replacement): Promise<void> {
    const document = this.#document(name);
    const start = document.getText().indexOf(from);
    if (start === -1) {
      throw new Error(`${name} has no ${JSON.stringify(from)}`);
    }
    const range = {
      start: document.positionAt(start),
      end: document.positionAt(start + from.length),
    };
    await this.#change(document, [{ range, newText: to }]);
  }

  /** The squiggles of a file, as its text is now. */
  async squiggles(name: string): Promise<readonly Diagnostic[]> {
    const { connection } = this.server;
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: this.#document(name).uri },
    });
    return report.kind === 'full' ? report.items : [];
  }

  /** What the squiggles of a file say. */
  async messages(name: string): Promise<string[]> {
    return (await this.squiggles(name)).map(({ message }) =>
      typeof message === 'string' ? message : message.value,
    );
  }

  /** The text that a squiggle is under. */
  under(name: string, { range }: Diagnostic): string {
    return this.#document(name).getText(range);
  }

  /** What the light bulb lists at a squiggle. */
  async actions(name: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    return this.#codeActions(name, diagnostic.range, [diagnostic], undefined);
  }

  /** Does what a code action is for. */
  async run({ command, edit }: CodeAction): Promise<void> {
    if (edit !== undefined) {
      this.#apply(edit);
    }
    if (command !== undefined) {
      await this.server.connection.sendRequest(ExecuteCommandRequest.type, command);
    }
  }

  /** Saves a file, after the code actions that `editor.codeActionsOnSave` names. */
  async save(name: string, codeActionsOnSave: readonly string[] = []): Promise<void> {
    const document = this.#document(name);
    if (codeActionsOnSave.length > 0) {
      // As editors do after each change: the server fixes on save what it has looked at.
      await this.squiggles(name);
    }
    const all = { start: document.positionAt(0), end: document.positionAt(Infinity) };
    for (const kind of codeActionsOnSave) {
      for (const action of await this.#codeActions(name, all, [], [kind])) {
        await this.run(action);
      }
    }
    writeFileSync(path.join(this.folder, name), this.text(name));
    await this.server.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: document.uri },
    });
  }

  /** Ends the server at once: one that is asked to shut down waits for a second. */
  async close(): Promise<void> {
    await this.#server?.kill();
    this.#server = undefined;
  }

  async #codeActions(
    name: string,
    range: Range,
    diagnostics: readonly Diagnostic[],
    only: string[] | undefined,
  ): Promise<readonly CodeAction[]> {
    const actions = await this.server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.#document(name).uri },
      range,
      context: { diagnostics: [...diagnostics], ...(only === undefined ? {} : { only }) },
    });
    return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
  }

  #document(name: string): TextDocument {
    const document = this.#documents.get(pathToFileURL(path.join(this.folder, name)).href);
    if (document === undefined) {
      throw new Error(`${name} is not open`);
    }
    return document;
  }

  #apply({ documentChanges = [] }: WorkspaceEdit): void {
    for (const change of documentChanges.filter((candidate) => TextDocumentEdit.is(candidate))) {
      const { edits, textDocument } = change;
      const document = this.#document(path.relative(this.folder, fileURLToPath(textDocument.uri)));
      if (textDocument.version !== document.version) {
        throw new Error('the edit is for another version of the text');
      }
      void this.#change(document, edits as readonly TextEdit[]);
    }
  }

  async #change(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
    // From the end, so that no edit moves the place of another.
    const contentChanges = edits
      .toSorted(
        (one, other) => document.offsetAt(other.range.start) - document.offsetAt(one.range.start),
      )
      .map(({ newText, range }) => ({ range, text: newText }));
    const changed = TextDocument.update(document, contentChanges, document.version + 1);
    this.#documents.set(changed.uri, changed);
    await this.server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: identifier(changed),
      contentChanges,
    });
  }
}

function identifier({ uri, version }: TextDocument): { uri: string; version: number } {
  return { uri, version };
}
