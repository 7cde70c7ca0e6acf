import { format, resolveConfig } from 'prettier';

/** A table; cells may hold Markdown, but no line breaks. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [headings, headings.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Plain text of which nothing is read as Markdown or HTML; `_` within a word is none. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*<[\]]/gu, (character) => `\\${character}`);
}

/** Markdown as the project's Prettier writes it, which it has to be for the format check. */
export async function formatted(lines: readonly string[], file: string): Promise<string> {
  const options = await resolveConfig(file);
  return format(lines.join('\n'), { ...options, filepath: file });
}
