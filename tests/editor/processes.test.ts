import { execFileSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';

import { openExample, typeScriptConfig } from './workspace.js';

/** The ways in which an editor parts with its language server. */
const ends = ['shutdown', 'kill'] as const;

describe.skipIf(process.platform === 'win32')('the process of TypeScript 7', () => {
  it.concurrent.each(ends)('is gone after the end of the language server by %s', async (end) => {
    const config = typeScriptConfig({ types: 'native' }, 'untyped');
    const workspace = await openExample('volcengine-rtc-web', { config });
    const { editor } = workspace;
    try {
      const file = 'src/screen-share.ts';
      await editor.openFile(file);
      const found = await editor.squiggles(file);
      const children = childrenOf(editor.server.pid);
      await editor.server[end]();

      expect(found).toHaveLength(1);
      expect(children).not.toEqual([]);
      await vi.waitFor(
        () => {
          expect(children.filter(isRunning)).toEqual([]);
        },
        { timeout: 30_000, interval: 50 },
      );
    } finally {
      workspace.remove();
    }
  });
});

/** The processes that a process has started, and those that they have. */
function childrenOf(parent: number): number[] {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const children = pairs.flatMap(([pid, ppid]) =>
    ppid === parent && pid !== undefined ? [pid] : [],
  );
  return children.flatMap((child) => [child, ...childrenOf(child)]);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
