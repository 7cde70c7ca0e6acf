import path from 'node:path';

import { examplesOf, unmarkedBlocks } from '../docs/examples.js';
import { page } from '../docs/pages.js';

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
