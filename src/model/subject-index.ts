import type { TSESTree } from '@typescript-eslint/utils';

import type { Entity, EntityOrigin } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import { functionAround } from '../syntax/expression.js';

/** How subjects are told apart: by what they are, else by their text in one function. */
interface SubjectKeys {
  readonly entity: string | undefined;
  readonly text: string;
}

interface Entry<Item> {
  readonly item: Item;
  readonly position: number;
  readonly isResolved: boolean;
}

/** Finds, of many items that each have a subject, those with the subject of another. */
export class SubjectIndex<Item> {
  readonly #byEntity = new Map<string, Entry<Item>[]>();
  readonly #byText = new Map<string, Entry<Item>[]>();
  #size = 0;

  constructor(
    private readonly resolver: EntityResolver,
    private readonly text: (node: TSESTree.Node) => string,
  ) {}

  add(subject: TSESTree.Node, item: Item): void {
    const keys = this.#keysOf(subject);
    const entry = { item, position: this.#size, isResolved: keys.entity !== undefined };
    this.#size += 1;
    if (keys.entity !== undefined) {
      append(this.#byEntity, keys.entity, entry);
    }
    append(this.#byText, keys.text, entry);
  }

  /** The items with the same subject, in the order in which they were added. */
  withSubject(subject: TSESTree.Node): Item[] {
    if (this.#size === 0) {
      return [];
    }
    const keys = this.#keysOf(subject);
    const named = this.#byText.get(keys.text) ?? [];
    const same =
      keys.entity === undefined
        ? named
        : (this.#byEntity.get(keys.entity) ?? [])
            .concat(named.filter(({ isResolved }) => !isResolved))
            .sort((one, other) => one.position - other.position);
    return same.map(({ item }) => item);
  }

  #keysOf(subject: TSESTree.Node): SubjectKeys {
    const entity = this.resolver.resolve(subject);
    const around = functionAround(subject);
    return {
      entity: entity === undefined ? undefined : this.#entityKey(entity),
      text: `${this.#placeOf(around ?? this.resolver.modules.sourceOf(subject).ast)} ${this.text(subject)}`,
    };
  }

  /** A text that is the same for two entities that are one value. */
  #entityKey({ origin, path }: Entity): string {
    return `${origin.kind} ${this.#originKey(origin)} ${JSON.stringify(path)}`;
  }

  #originKey(origin: EntityOrigin): string {
    switch (origin.kind) {
      case 'call':
      case 'class':
      case 'function':
      case 'literal':
      case 'object':
        return this.#placeOf(origin.node);
      case 'caught':
        return this.#placeOf(origin.clause);
      case 'element':
        return this.#placeOf(origin.loop);
      case 'file':
        return this.#placeOf(origin.file);
      case 'global':
        return origin.name;
      case 'module':
        return origin.specifier;
      case 'parameter':
        return `${this.#placeOf(origin.function)} ${String(origin.index)}`;
      case 'this':
        return this.#placeOf(origin.holder);
    }
  }

  #placeOf(node: TSESTree.Node): string {
    return this.resolver.modules.placeOf(node);
  }
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items === undefined) {
    map.set(key, [item]);
  } else {
    items.push(item);
  }
}
