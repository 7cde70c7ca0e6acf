import type { Locale } from '../catalog/catalog.js';
import type { Change, Compared } from '../catalog/difference.js';
import { alterationWords, codeLabel } from './change-words.js';
import { printable } from '../printable.js';

/** The sections of https://keepachangelog.com, and what belongs to each. */
const sections: readonly { readonly title: string; readonly kinds: readonly Change['kind'][] }[] = [
  { title: 'Added', kinds: ['added'] },
  { title: 'Changed', kinds: ['renamed', 'revalued', 'reinstated'] },
  { title: 'Deprecated', kinds: ['deprecated'] },
  { title: 'Removed', kinds: ['removed'] },
];

/** Changes as a changelog tells them, in Markdown. */
export function changelogEntry(
  catalog: Compared,
  changes: readonly Change[],
  locale: Locale,
): string {
  const title = catalog.title[locale];
  const heading = title === null ? code(catalog.id) : `${plain(title)} (${code(catalog.id)})`;
  const parts = sections.flatMap(({ kinds, title: section }) => {
    const items = changes.filter(({ kind }) => kinds.includes(kind));
    return items.length === 0
      ? []
      : [`### ${section}`, items.map((item) => `- ${itemText(item, locale)}`).join('\n')];
  });
  const body = parts.length === 0 ? ['No code differs.'] : parts;
  return [`## ${heading}`, ...body].join('\n\n');
}

function itemText(change: Change, locale: Locale): string {
  const place = `${plain(change.space)}: `;
  switch (change.kind) {
    case 'added': {
      const { remedy, summary } = change.code;
      const texts = [summary[locale], remedy[locale]].filter((text) => text !== null);
      const said = texts.length === 0 ? '' : ` (${texts.map(plain).join(': ')})`;
      const isOld = change.code.status === 'deprecated' ? ', deprecated already' : '';
      return `${place}${code(codeLabel(change.code))}${said}${isOld}`;
    }
    case 'removed':
      return `${place}${code(codeLabel(change.code))}`;
    default: {
      const { became, code: label } = alterationWords(change);
      return `${place}${code(label)} ${plain(became)}`;
    }
  }
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Text in which nothing is Markdown. */
function plain(text: string): string {
  return printable(text).replaceAll(/[\\`*_[\]<>|]/gu, '\\$&');
}
