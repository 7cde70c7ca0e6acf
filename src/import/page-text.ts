import { createHash } from 'node:crypto';
import path from 'node:path';

import { readAtMost } from '../catalog/bounded-file.js';
import { ConfigurationError } from '../configuration-error.js';

export type PageFormat = 'declarations' | 'html' | 'markdown' | 'mdx';

/** A file as it was read. */
export interface PageText {
  /** The path as the user wrote it. */
  readonly file: string;
  readonly format: PageFormat;
  /** Front matter is blanked out, so that lines keep their numbers. */
  readonly text: string;
  readonly sha256: string;
  readonly title?: string;
  /** The date that the page's front matter bears. */
  readonly date?: string;
}

/** Markdown takes two seconds for a megabyte; a saved web page may hold its pictures and scripts. */
const mostBytes: Readonly<Record<PageFormat, number>> = {
  declarations: 10_000_000,
  html: 10_000_000,
  markdown: 2_000_000,
  mdx: 2_000_000,
};

/**
 * Reads a page or a file of declarations.
 *
 * @throws {ConfigurationError} one line that names the file, where it cannot be read, is empty, too
 * large, or no text.
 */
export function readPage(file: string, folder: string): PageText {
  const bytes = readBytes(file, folder);
  const text = decode(file, bytes);
  if (text.trim() === '') {
    throw new ConfigurationError(`${file}: is empty`);
  }
  const format = formatOf(file, text);
  if (bytes.length > mostBytes[format]) {
    throw tooLarge(file, (bytes.length / 1_000_000).toFixed(1), mostBytes[format]);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (format === 'html' || format === 'declarations') {
    return { file, format, text, sha256 };
  }
  checkLines(file, text);
  return { file, format, sha256, ...withoutFrontMatter(text) };
}

/** The Markdown parser's time grows with the square of a line's length. */
const longestLine = 50_000;

function checkLines(file: string, text: string): void {
  const lines = text.split('\n');
  const position = lines.findIndex((line) => line.length > longestLine);
  if (position !== -1) {
    throw new ConfigurationError(
      `${file}: line ${String(position + 1)} has ${String(lines[position]?.length)} characters, and at most ${String(longestLine)} are read`,
    );
  }
}

function tooLarge(file: string, megabytes: string, most: number): ConfigurationError {
  return new ConfigurationError(
    `${file}: has ${megabytes} MB, and at most ${String(most / 1_000_000)} MB are read; cut out the part with the codes`,
  );
}

function readBytes(file: string, folder: string): Buffer {
  const most = Math.max(...Object.values(mostBytes));
  const bytes = bytesOf(file, folder, most);
  if (bytes === undefined) {
    throw tooLarge(file, `more than ${String(most / 1_000_000)}`, most);
  }
  return bytes;
}

function bytesOf(file: string, folder: string, most: number): Buffer | undefined {
  try {
    return readAtMost(path.resolve(folder, file), most);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Readonly<Record<string, string>> = {
      EACCES: 'may not be read',
      EISDIR: 'is a folder; name the pages in it',
      ENOENT: 'there is no such file',
    };
    throw new ConfigurationError(`${file}: ${reasons[code] ?? `cannot be read (${code})`}`);
  }
}

function decode(file: string, bytes: Buffer): string {
  if (bytes.includes(0)) {
    throw new ConfigurationError(`${file}: is no text, or not in UTF-8`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigurationError(`${file}: is no text in UTF-8; save it in that encoding`);
  }
}

function formatOf(file: string, text: string): PageFormat {
  if (/\.[cm]?[jt]s$/iu.test(file)) {
    return 'declarations';
  }
  if (/\.mdx$/iu.test(file)) {
    return 'mdx';
  }
  if (/\.(?:md|markdown)$/iu.test(file)) {
    return 'markdown';
  }
  const isHtml = /\.x?html?$/iu.test(file) || /^\s*<(?:!doctype|html|head|body|div)\b/iu.test(text);
  return isHtml ? 'html' : 'markdown';
}

function withoutFrontMatter(text: string): Pick<PageText, 'date' | 'text' | 'title'> {
  const matter = /^\s*---[ \t]*\r?\n.*?\n---[ \t]*(?:\r?\n|$)/su.exec(text)?.[0];
  if (matter === undefined) {
    return { text };
  }
  const title = fieldIn(matter, /^title:(.*)$/mu);
  const date = dateIn(fieldIn(matter, /^(?:date|updated\w*|last_?updated?):(.*)$/imu));
  return {
    text: matter.replaceAll(/[^\n]/gu, '') + text.slice(matter.length),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The value of a field, without quotes. */
function fieldIn(matter: string, line: RegExp): string | undefined {
  const value = line
    .exec(matter)?.[1]
    ?.trim()
    .replaceAll(/^["']|["']$/gu, '')
    .trim();
  return value === '' ? undefined : value;
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The date as it is written, whatever the time zone. */
function dateIn(written: string | undefined): string | undefined {
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(written ?? '')?.[0];
  if (iso !== undefined) {
    return iso;
  }
  const [, month = '', day = '', year = ''] =
    /\b([A-Z][a-z]{2}) (\d{1,2}) (\d{4})\b/u.exec(written ?? '') ?? [];
  const position = month === '' ? -1 : months.indexOf(month);
  return position === -1 || position % 3 !== 0
    ? undefined
    : `${year}-${String(position / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
