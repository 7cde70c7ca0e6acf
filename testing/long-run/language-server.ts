import { ProcessTree } from '../../bench/process-tree.js';
import { openExample, typeScriptConfig } from '../../tests/editor/workspace.js';
import type { TypeSource } from '../../src/types/named-source.js';

const file = 'src/screen-share.ts';
const mistake = "console.warn('screen share', errorCode);";
const mended = 'this.page.leave(errorCode);';

/**
 * The heap that the server is given, in megabytes. Without a bound, Node.js collects garbage late:
 * it takes half a gigabyte for a process that needs a hundred megabytes.
 */
export const serverHeap = 192;

/**
 * Types in an editor, each edit answered by ESLint's language server.
 *
 * @returns the most resident memory of the server and what it started, in bytes; undefined outside
 * of Linux.
 */
export async function typeInEditor(source: TypeSource, edits: number): Promise<number | undefined> {
  const linting = source === 'parser' ? 'typed' : 'untyped';
  const config = typeScriptConfig({ types: source }, linting);
  const workspace = await withNodeOptions(
    `--max-old-space-size=${String(serverHeap)}`,
    async () => await openExample('volcengine-rtc-web', { config }),
  );
  const { editor } = workspace;
  const tree = ProcessTree.watch(editor.server.pid);
  try {
    await editor.openFile(file);
    for (let edit = 1; edit <= edits; edit += 1) {
      const isMended = edit % 2 === 1;
      await editor.type(
        file,
        isMended ? { from: mistake, to: mended } : { from: mended, to: mistake },
      );
      const found = await editor.squiggles(file);
      if (found.length !== (isMended ? 0 : 1)) {
        throw new Error(`${String(found.length)} squiggles after edit ${String(edit)}`);
      }
    }
    if (editor.server.errors.length > 0) {
      throw new Error(editor.server.errors.join('\n'));
    }
  } finally {
    await workspace.close();
  }
  return tree?.end().memory;
}

/** Runs an action whose child processes are started with options of Node.js. */
async function withNodeOptions<Result>(
  options: string,
  action: () => Promise<Result>,
): Promise<Result> {
  const before = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = options;
  try {
    return await action();
  } finally {
    if (before === undefined) {
      delete process.env.NODE_OPTIONS;
    } else {
      process.env.NODE_OPTIONS = before;
    }
  }
}
