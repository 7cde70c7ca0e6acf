import type { Mention, RichText } from './rich-text.js';

/** A documentation comment as text: what stands in backticks or behind `@link` is code. */
export function markedText(written: string, line: number): RichText {
  const mentions: Mention[] = [];
  let text = '';
  let last = 0;
  const source = written.replaceAll(/\s+/gu, ' ').trim();
  for (const match of source.matchAll(/`([^`]+)`|\{@link(?:code|plain)?\s+([^\s}|]+)[^}]*\}/gu)) {
    const name = match[1] ?? match[2] ?? '';
    text += source.slice(last, match.index);
    mentions.push({ text: name, mark: 'code', start: text.length, end: text.length + name.length });
    text += name;
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), mentions, isStruck: false, line };
}
