import { type RichText, plainText } from './rich-text.js';

/** What a text says once the macros of its site are taken away. */
export interface WithoutMacros {
  readonly text: RichText;
  readonly isDeprecated: boolean;
}

const macro = /\{\{\s*(?<name>\w+)\s*(?:\((?<parameters>[^{}]*)\))?\s*\}\}/gu;

/**
 * Takes away `{{macros}}`, which sites put into Markdown. Of a text that is a macro alone, such as
 * `{{jsxref("TypeError")}}`, its last parameter is what a reader sees.
 */
export function withoutMacros(written: RichText): WithoutMacros {
  const macros = [...written.text.matchAll(macro)];
  if (macros.length === 0) {
    return { text: written, isDeprecated: false };
  }
  const rest = written.text.replaceAll(macro, ' ').replaceAll(/\s+/gu, ' ').trim();
  const [first] = macros;
  const shown = /["']([^"']*)["']\s*$/u.exec(first?.groups?.parameters ?? '')?.[1] ?? '';
  return {
    text: { ...plainText(rest === '' ? shown : rest, written.line), isStruck: written.isStruck },
    isDeprecated: macros.some(({ groups }) => /deprecated/iu.test(groups?.name ?? '')),
  };
}
