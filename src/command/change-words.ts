import type { Change, ChangedCode, ComparedCode } from '../catalog/difference.js';
import { printable } from '../printable.js';
import { valueText } from './command-text.js';

/** What became of a code that stands in both catalogs. */
export type Alteration = Exclude<Change, { kind: 'added' | 'removed' }>;

/** How a code is named: by its value too, where that says more. */
export function codeLabel({ name, value }: Pick<ComparedCode, 'name' | 'value'>): string {
  if (name === null) {
    return value === null ? '(no name)' : valueText(value);
  }
  return printable(value === null || value === name ? name : `${name} = ${valueText(value)}`);
}

/** The code as it was known so far, and what became of it. */
export function alterationWords(change: Alteration): {
  readonly code: string;
  readonly became: string;
} {
  const { before, code } = change;
  switch (change.kind) {
    case 'renamed':
      return { code: codeLabel(before), became: `is now ${newName(change)}` };
    case 'revalued':
      return { code: nameOf(code), became: `is now ${valueOf(code)}, was ${valueOf(before)}` };
    case 'deprecated': {
      const { successor } = code;
      const instead = successor === undefined ? '' : `; use ${printable(successor)}`;
      return { code: codeLabel(code), became: `is deprecated${instead}` };
    }
    case 'reinstated':
      return { code: codeLabel(code), became: 'is no longer deprecated' };
  }
}

function newName({ before, code }: ChangedCode<'renamed'>): string {
  return before.value === code.value ? nameOf(code) : codeLabel(code);
}

function nameOf({ name }: ComparedCode): string {
  return printable(name ?? '(no name)');
}

function valueOf({ value }: ComparedCode): string {
  return value === null ? 'unknown' : valueText(value);
}
