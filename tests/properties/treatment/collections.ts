import type { Draft } from './draft.js';
import { type Piece, same } from './piece.js';

// Tables, lists, sets and maps of codes that are declared above a handler, perhaps filled later.

/** The name of a table with the same value for some codes. */
export function table(draft: Draft, value: string): string {
  const name = `table${draft.name()}`;
  const [first = '', ...others] = draft.some(1 + draft.random.below(3));
  const entry = (label: string): string => `[${label}]: ${value}`;
  const isFilledLater = draft.random.chance(30);
  const entries = (isFilledLater ? [first] : [first, ...others]).map(entry);
  const object = `{ ${entries.join(', ')} }`;
  const isFrozen = !isFilledLater && draft.random.chance(25);
  declare(draft, [
    `const ${name} = ${isFrozen ? `Object.freeze(${object})` : object};`,
    ...(isFilledLater ? others.map((label) => `${name}[${label}] = ${value};`) : []),
  ]);
  return name;
}

/** A look-up in a table or map, of which it is noted whether it finds anything. */
export function lookUp(draft: Draft, name: string): Piece {
  const looked = name.startsWith('map') ? `${name}.get(${draft.code})` : `${name}[${draft.code}]`;
  return { linted: looked, executed: `found(${draft.nextDecision()}, ${looked})` };
}

/** The name of a list of some codes. */
export function list(draft: Draft): string {
  const name = `list${draft.name()}`;
  declare(draft, [`const ${name} = [${draft.some(1 + draft.random.below(3)).join(', ')}];`]);
  return name;
}

/** The name of a set of some codes. */
export function set(draft: Draft): string {
  return collection(
    draft,
    'set',
    (label) => label,
    (label) => `add(${label})`,
  );
}

/** The name of a map with the same value for some codes. */
export function map(draft: Draft, value: string): string {
  return collection(
    draft,
    'map',
    (label) => `[${label}, ${value}]`,
    (label) => `set(${label}, ${value})`,
  );
}

function collection(
  draft: Draft,
  kind: 'map' | 'set',
  element: (label: string) => string,
  addition: (label: string) => string,
): string {
  const name = `${kind}${draft.name()}`;
  const [first = '', ...others] = draft.some(1 + draft.random.below(3));
  const isFilledLater = draft.random.chance(30);
  const elements = (isFilledLater ? [first] : [first, ...others]).map(element);
  declare(draft, [
    `const ${name} = new ${kind === 'map' ? 'Map' : 'Set'}([${elements.join(', ')}]);`,
    ...(isFilledLater ? others.map((label) => `${name}.${addition(label)};`) : []),
  ]);
  return name;
}

function declare(draft: Draft, lines: readonly string[]): void {
  draft.declarations.push(same(lines.join('\n')));
}
