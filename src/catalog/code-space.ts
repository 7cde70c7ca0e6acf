import type { Catalog, Channel, Code, Payload, Space, Value } from './catalog.js';

/** A code space with its codes indexed by name and by value. Errata count as further readings. */
export class CodeSpace {
  readonly id: string;
  readonly codes: readonly Code[];
  readonly #byName = new Map<string, Code[]>();
  readonly #byValue = new Map<Value, Code[]>();
  readonly #unlisted = new Map<Value, Code>();

  constructor(
    readonly catalog: Catalog,
    readonly definition: Space,
  ) {
    this.id = definition.id;
    this.codes = definition.codes;
    for (const code of definition.codes) {
      append(this.#byName, code.name, code);
      append(this.#byValue, code.value, code);
    }
    for (const code of definition.codes) {
      for (const erratum of code.errata ?? []) {
        if (erratum.name !== undefined) {
          addOnce(this.#byName, erratum.name, code);
        }
        if (erratum.value !== undefined) {
          addOnce(this.#byValue, erratum.value, code);
        }
      }
    }
  }

  /** The codes that carry a name, by the page or by an erratum. */
  withName(name: string): readonly Code[] {
    return this.#byName.get(name) ?? [];
  }

  /**
   * The codes that arrive as a value, by the page or by an erratum. A number in a string is the
   * number: `String(code)` is compared with one.
   */
  withValue(value: Value): readonly Code[] {
    return this.#byValue.get(value) ?? this.#byValue.get(otherForm(value)) ?? [];
  }

  /** The code of that name, unless the name is unknown. */
  named(name: string): Code | undefined {
    return this.#byName.get(name)?.[0];
  }

  /**
   * The code for a member of the SDK's own enum that the catalog does not list, because the
   * installed version is newer: nothing is known of it but that it exists.
   */
  unlisted(name: string, value: Value): Code {
    let code = this.#unlisted.get(value);
    if (code === undefined) {
      code = {
        name,
        value,
        status: 'active',
        effect: 'action-needed',
        channels: [],
        sources: [],
        summary: { en: 'a code that the catalog does not list', 'zh-CN': '错误码表未收录的错误码' },
        remedy: {
          en: "look it up in the SDK's documentation and handle it",
          'zh-CN': '查阅 SDK 文档后处理',
        },
      };
      this.#unlisted.set(value, code);
    }
    return code;
  }

  /** The codes that a place in a channel's payload can hold. */
  deliveredBy(channel: Channel, payload: Payload): readonly Code[] {
    return payload.codes === 'any'
      ? this.codes
      : this.codes.filter((code) => code.channels.includes(channel.id));
  }
}

function otherForm(value: Value): Value {
  if (typeof value === 'number') {
    return String(value);
  }
  return String(Number(value)) === value ? Number(value) : value;
}

function addOnce<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  if (map.get(key)?.includes(item) !== true) {
    append(map, key, item);
  }
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) {
    map.set(key, [item]);
  } else {
    items.push(item);
  }
}
