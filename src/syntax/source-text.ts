import { printable } from '../printable.js';

/** A page ends its script at the first, and reads what follows the second in another way. */
const markup = /<(?=\/script|!--)/giu;

/**
 * A text as a comment can hold it, of one line or of several: it ends neither the comment nor the
 * script element around it.
 */
export function commentText(text: string): string {
  return printable(text.replaceAll(/\p{Zs}/gu, ' '))
    .replaceAll('*/', '* /')
    .replaceAll(markup, '< ');
}

/** A string literal. */
export function stringText(value: string, quote: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  const inTemplate = quote === '`' ? escaped.replaceAll('${', '\\${') : escaped;
  return quote + printable(inTemplate).replaceAll(markup, '\\u003C') + quote;
}
