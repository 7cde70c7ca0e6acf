import type { Value } from '../catalog/catalog.js';
import { printable } from '../printable.js';

/** A value as a program writes it. */
export function valueText(value: Value): string {
  return typeof value === 'number' ? String(value) : `'${printable(value)}'`;
}

/** `1 code`, `2 codes`. */
export function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** Output for programs, as all commands write it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
