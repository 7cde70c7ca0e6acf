import type { createColors } from 'picocolors';

import type { DraftCatalog, ReviewItem } from '../import/draft-catalog.js';
import { findUnfinished, listUnfinished } from '../import/unfinished.js';
import { printable } from '../printable.js';

type Colors = ReturnType<typeof createColors>;

/** The list for the reviewer: what is not sure, then what is to be written, each with its row. */
export function printReview(items: readonly ReviewItem[], colors: Colors): string {
  const unsure = items.filter((item) => item.kind === 'unsure');
  const write = items.filter((item) => item.kind === 'write');
  return [...printPart('Not sure', unsure, colors), ...printPart('To write', write, colors)].join(
    '',
  );
}

/** What was drafted, and which fields are still null. */
export function printSummary(draft: DraftCatalog, colors: Colors): string {
  const codes = draft.spaces.flatMap((space) => space.codes);
  const unfinished = findUnfinished(draft);
  const counts = [
    `${String(codes.length)} codes`,
    `${String(draft.spaces.length)} spaces`,
    `${String(draft.channels.length)} channels`,
  ].map((count) => (count.startsWith('1 ') ? count.slice(0, -1) : count));
  const left = unfinished === undefined ? 'nothing' : listUnfinished(unfinished);
  return `${colors.bold(`Drafted ${counts.join(', ')}.`)} Still null: ${left}.\n`;
}

function printPart(title: string, items: readonly ReviewItem[], colors: Colors): readonly string[] {
  if (items.length === 0) {
    return [];
  }
  const lines = items.map(({ file, line, place, problem, quote }) => {
    const where = `${file}:${String(line)}`;
    const what = place === '' ? '' : `${colors.bold(printable(place))}: `;
    const row = quote === undefined ? '' : `    ${colors.dim(printable(quote))}\n`;
    return `  ${colors.cyan(printable(where))} ${what}${printable(problem)}\n${row}`;
  });
  return [`${colors.bold(`${title} (${String(items.length)})`)}\n`, ...lines, '\n'];
}
