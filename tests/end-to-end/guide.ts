import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { examplesOf, unmarkedBlocks } from '../docs/examples.js';
import { page, root } from '../docs/pages.js';

/** What the reader of the guide does: saves a file, types a command, or compares what it prints. */
export type Step =
  | { readonly kind: 'command'; readonly line: number; readonly command: string }
  | { readonly kind: 'file'; readonly line: number; readonly name: string; readonly text: string }
  | { readonly kind: 'output'; readonly line: number; readonly text: string };

/** The steps of a page, in order. Its `.txt` files are what commands print. */
export function stepsOf(file: string): Step[] {
  const guide = page(file);
  const files = examplesOf(guide).map(({ code, line, name }): Step =>
    name.endsWith('.txt')
      ? { kind: 'output', line, text: code }
      : { kind: 'file', line, name: path.basename(name), text: code },
  );
  const commands = unmarkedBlocks(guide).flatMap(({ code, line }) =>
    code
      .trim()
      .split('\n')
      .map((command): Step => ({ kind: 'command', line, command })),
  );
  return [...files, ...commands].sort((one, other) => one.line - other.line);
}

/** What npm says of itself and of its settings. */
const npmNotes = /^npm (?:notice|warn)\b.*\n?/gmu;

/** What a command left behind. */
export interface Finished {
  readonly command: string;
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command as a shell does. */
export function shell(command: string, folder: string): Finished {
  const { status, stderr, stdout } = spawnSync(command, {
    cwd: folder,
    encoding: 'utf8',
    // Settings of the npm that runs these tests are not the reader's.
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^npm_(?:package|lifecycle|command|execpath|node)/u.test(name),
      ),
    ),
    shell: true,
    timeout: 280_000,
  });
  return { command, code: status, output: stdout, errors: stderr.replaceAll(npmNotes, '') };
}

/**
 * Packs the package as it is published. The build is not run again: other tests read it.
 *
 * @param folder - where the tarball is written.
 * @returns the tarball's path.
 * @throws where nothing is built.
 */
export function packedTarball(folder: string): string {
  if (!existsSync(path.join(root, 'dist/bin/sdk-errors.js'))) {
    throw new Error('the command is not built: npm run build');
  }
  const { code, errors, output } = shell(
    `npm pack --ignore-scripts --json --pack-destination "${folder}"`,
    root,
  );
  if (code !== 0) {
    throw new Error(errors);
  }
  const [packed] = JSON.parse(output) as { readonly filename: string }[];
  return path.join(folder, packed?.filename ?? '');
}
