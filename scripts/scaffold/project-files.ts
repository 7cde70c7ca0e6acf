import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

/** What stands where a person has to write; a test finds each that is left. */
export const unwritten = 'TODO(scaffold)';

/** A file that is to be written, by its path from the root. */
export interface PlannedFile {
  readonly file: string;
  readonly text: string;
}

/** The text of a file of the project. */
export function read(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The files of these that are there already. */
export function present(root: string, files: readonly PlannedFile[]): string[] {
  return files.map(({ file }) => file).filter((file) => existsSync(path.join(root, file)));
}

/** Writes files as the project's Prettier writes them. */
export async function write(root: string, files: readonly PlannedFile[]): Promise<void> {
  for (const { file, text } of files) {
    const location = path.join(root, file);
    const options = await resolveConfig(location);
    mkdirSync(path.dirname(location), { recursive: true });
    writeFileSync(location, await format(text, { ...options, filepath: location }));
  }
}

/**
 * Puts a line after another one.
 *
 * @throws {Error} one line, where the other line is not there.
 */
export function withLineAfter(text: string, other: string, line: string): string {
  const lines = text.split('\n');
  const position = lines.findIndex((candidate) => candidate.trim() === other);
  if (position === -1) {
    throw new Error(`there is no line ${JSON.stringify(other)}`);
  }
  return lines.toSpliced(position + 1, 0, line).join('\n');
}

/**
 * Puts a line among those of a kind, which are in order.
 *
 * @param kind - what the lines look like; they stand together.
 * @throws {Error} one line, where there are none.
 */
export function withLineInOrder(text: string, kind: RegExp, line: string): string {
  const lines = text.split('\n');
  const ofKind = lines.flatMap((candidate, position) => (kind.test(candidate) ? [position] : []));
  const [first] = ofKind;
  if (first === undefined) {
    throw new Error(`no line is like ${String(kind)}`);
  }
  const before = ofKind.find((position) => (lines[position] ?? '') > line);
  return lines.toSpliced(before ?? (ofKind.at(-1) ?? first) + 1, 0, line).join('\n');
}
