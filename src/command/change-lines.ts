import type { Locale } from '../catalog/catalog.js';
import type { Change } from '../catalog/difference.js';
import { alterationWords, codeLabel } from './change-words.js';
import { printable } from '../printable.js';
import { counted } from './command-text.js';
import type { Colors } from './terminal.js';

type Kind = Change['kind'];

const marks: Readonly<
  Record<Kind, { readonly sign: string; readonly color: 'green' | 'red' | 'yellow' }>
> = {
  added: { sign: '+', color: 'green' },
  removed: { sign: '-', color: 'red' },
  renamed: { sign: '~', color: 'yellow' },
  revalued: { sign: '~', color: 'yellow' },
  deprecated: { sign: '!', color: 'yellow' },
  reinstated: { sign: '!', color: 'yellow' },
};

/** Changes as lines for a person. */
export function changeLines(changes: readonly Change[], locale: Locale, colors: Colors): string[] {
  if (changes.length === 0) {
    return ['No code differs.'];
  }
  const kinds = (Object.keys(marks) as Kind[]).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${kind}`];
  });
  return [
    ...changes.map((change) => changeLine(change, locale, colors)),
    '',
    `${counted(changes.length, 'change')}: ${kinds.join(', ')}.`,
  ];
}

/** A change as JSON output has it. */
export function changeJson(change: Change): object {
  const { kind, space, code } = change;
  const { name, value, successor = null } = code;
  switch (kind) {
    case 'renamed': {
      const { before } = change;
      return { kind, space, from: { name: before.name, value: before.value }, to: { name, value } };
    }
    case 'revalued':
      return { kind, space, name, from: change.before.value, to: value };
    case 'deprecated':
      return { kind, space, name, value, successor };
    case 'added':
    case 'removed':
    case 'reinstated':
      return { kind, space, name, value };
  }
}

function changeLine(change: Change, locale: Locale, colors: Colors): string {
  const { color, sign } = marks[change.kind];
  const start = `${colors[color](sign)} ${printable(change.space)}:`;
  if (change.kind === 'added' || change.kind === 'removed') {
    const summary = change.code.summary[locale];
    const said = summary === null ? '' : ` ${colors.dim(`(${printable(summary)})`)}`;
    return `${start} ${codeLabel(change.code)}${said}`;
  }
  const { became, code } = alterationWords(change);
  return `${start} ${code} ${became}`;
}
