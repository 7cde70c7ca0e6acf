import type { Catalog, Value } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { keyName, literalValue } from '../syntax/expression.js';
import type { OwnTable } from './constant.js';
import type { ObjectNode } from './entity.js';
import { isEverydayName } from './everyday-names.js';

type Members = OwnTable['members'];

/** So much of a table has to be in the catalog for the table to be a copy. */
const requiredShare = 0.9;

/** Numbers agree by accident more seldom than names that are their own values. */
const fewestMembers = { number: 3, mixed: 3, string: 6 };

/**
 * The space that a table of the application's own copies.
 *
 * @param imported - the catalogs whose SDK the file imports; they decide between two spaces.
 * @returns undefined where the table copies none, or two without a way to decide.
 */
export function spaceCopied(
  members: Members,
  index: CatalogIndex,
  imported: ReadonlySet<Catalog>,
): CodeSpace | undefined {
  const copied = index.spaces.filter((space) =>
    copies(members, space, imported.has(space.catalog)),
  );
  if (copied.length < 2) {
    return copied[0];
  }
  const ofImported = copied.filter((space) => imported.has(space.catalog));
  return ofImported.length === 1 ? ofImported[0] : undefined;
}

function copies(members: Members, space: CodeSpace, isImported: boolean): boolean {
  if (space.definition.names !== 'vendor') {
    return false;
  }
  const matching = members.filter(({ name, value }) =>
    space.withName(name).some((code) => space.withValue(value).includes(code)),
  );
  const { values } = space.definition;
  // Where names are the values, an everyday name agrees by accident, in a file without the SDK.
  const telling =
    values === 'string' && !isImported
      ? matching.filter(({ name }) => !isEverydayName(name))
      : matching;
  return (
    telling.length >= fewestMembers[values] && matching.length >= members.length * requiredShare
  );
}

/** The constants of an object literal or enum that is written out, or undefined for another object. */
export function writtenMembers(node: ObjectNode): Members | undefined {
  const members: { name: string; value: Value }[] = [];
  if (node.type === 'TSEnumDeclaration') {
    let next = 0;
    for (const member of node.body.members) {
      const name = keyName(member);
      const value = member.initializer === undefined ? next : literalValue(member.initializer);
      if (name === undefined || value === undefined) {
        return undefined;
      }
      next = typeof value === 'number' ? value + 1 : next;
      members.push({ name, value });
    }
    return members;
  }
  for (const property of node.properties) {
    const name = property.type === 'Property' ? keyName(property) : undefined;
    const value = property.type === 'Property' ? literalValue(property.value) : undefined;
    if (name !== undefined && value !== undefined) {
      members.push({ name, value });
    }
  }
  return members.length * 2 > node.properties.length ? members : undefined;
}
