import {
  type Catalog,
  type Channel,
  type ChannelKind,
  type Code,
  type Hook,
  type Value,
  packagesOf,
} from './catalog.js';
import { CodeSpace } from './code-space.js';
import { IgnoredCodes } from './ignored-codes.js';
import { type NamedEnum, namesAnyEnum } from './named-enum.js';
import { Relevance } from './relevance.js';

/** A channel together with the catalog that lists it. */
export interface CatalogChannel {
  readonly catalog: Catalog;
  readonly channel: Channel;
}

/** All catalogs in use, looked up by what stands in a program: names, values, modules, globals. */
export class CatalogIndex {
  readonly spaces: readonly CodeSpace[];
  readonly #byId = new Map<string, Catalog>();
  readonly #byPackage = new Map<string, Catalog>();
  readonly #byVendoredModule = new Map<string, Catalog>();
  readonly #byGlobal = new Map<string, Catalog>();
  readonly #byName = new Map<string, CodeSpace[]>();
  readonly #byValue = new Map<Value, CodeSpace[]>();
  readonly #channelsByName = new Map<string, CatalogChannel[]>();
  readonly #hooks = new Set<string>();
  readonly #takingProps = new Set<string>();
  readonly #eventsByConstant = new Map<string, CatalogChannel[]>();
  #relevance: Relevance | undefined;
  #last: { readonly text: string; readonly concerns: boolean } | undefined;

  /**
   * @param enums - enums of any SDK, for which typings stand where no catalog does.
   * @param ignored - the codes that are out of reach wherever they could arrive.
   */
  constructor(
    readonly catalogs: readonly Catalog[],
    readonly enums: readonly NamedEnum[] = [],
    private readonly ignored = new IgnoredCodes(),
  ) {
    this.spaces = catalogs.flatMap((catalog) =>
      catalog.spaces.map((space) => new CodeSpace(catalog, space)),
    );
    for (const catalog of catalogs) {
      this.#byId.set(catalog.id, catalog);
      for (const name of packagesOf(catalog)) {
        this.#byPackage.set(name, catalog);
      }
      for (const name of catalog.vendoredModules) {
        this.#byVendoredModule.set(name, catalog);
      }
      for (const name of catalog.globals) {
        this.#byGlobal.set(name, catalog);
      }
      for (const { name } of hooksOf(catalog)) {
        this.#hooks.add(name);
      }
      for (const name of takingProps(catalog)) {
        this.#takingProps.add(name);
      }
      for (const channel of catalog.channels) {
        append(this.#channelsByName, channel.name ?? channel.id, { catalog, channel });
        if (channel.constant !== undefined) {
          append(this.#eventsByConstant, channel.constant, { catalog, channel });
        }
      }
    }
    for (const space of this.spaces) {
      for (const code of space.codes) {
        for (const name of [code.name, ...(code.errata ?? []).map((erratum) => erratum.name)]) {
          if (name !== undefined) {
            append(this.#byName, name, space);
          }
        }
        for (const value of [code.value, ...(code.errata ?? []).map((erratum) => erratum.value)]) {
          if (value !== undefined) {
            append(this.#byValue, value, space);
          }
        }
      }
    }
  }

  /** Whether the user has taken a code of a space out of reach. */
  isIgnored(space: CodeSpace, code: Code): boolean {
    return this.ignored.has(space.catalog, code.name);
  }

  catalog(id: string): Catalog | undefined {
    return this.#byId.get(id);
  }

  space(catalog: Catalog, id: string): CodeSpace | undefined {
    return this.spaces.find((space) => space.catalog === catalog && space.id === id);
  }

  spacesOf(catalog: Catalog): readonly CodeSpace[] {
    return this.spaces.filter((space) => space.catalog === catalog);
  }

  /** The catalog of an npm package, by the package's own name. */
  ofPackage(name: string): Catalog | undefined {
    return this.#byPackage.get(name);
  }

  /** The catalog that an import or require leads to: a package, one of its parts, or a vendored file. */
  ofModule(specifier: string): Catalog | undefined {
    const [scopeOrName = '', name = ''] = specifier.split('/', 2);
    const packageName = scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
    const file = specifier.slice(specifier.lastIndexOf('/') + 1);
    return (
      this.#byPackage.get(packageName) ??
      // Relative, or by a path alias such as `@/libs/`: the file's name decides.
      this.#byVendoredModule.get(file.replace(/(?:\.min)?\.[cm]?[jt]s$/u, '').replace(version, ''))
    );
  }

  ofGlobal(name: string): Catalog | undefined {
    return this.#byGlobal.get(name);
  }

  /** The spaces that have a code of this name. */
  withName(name: string): readonly CodeSpace[] {
    return this.#byName.get(name) ?? [];
  }

  /** The spaces that have a code of this value. */
  withValue(value: Value): readonly CodeSpace[] {
    return this.#byValue.get(value) ?? this.#byValue.get(Number(value)) ?? [];
  }

  /** The channels that applications reach under this name. */
  channels(name: string, kind: ChannelKind): readonly CatalogChannel[] {
    return (this.#channelsByName.get(name) ?? []).filter(({ channel }) => channel.kind === kind);
  }

  /** The events whose name a constant of this name holds: `RoomEvent.Disconnected`. */
  eventsOfConstant(name: string): readonly CatalogChannel[] {
    return this.#eventsByConstant.get(name) ?? [];
  }

  /** The function of a companion package that listens to events, by what a module exports. */
  hook({ catalog, path }: { catalog: Catalog; path: readonly string[] }): Hook | undefined {
    const [name, ...others] = path;
    return others.length > 0 ? undefined : hooksOf(catalog).find((hook) => hook.name === name);
  }

  /** Whether a companion package has a function of this name that listens to events. */
  isHook(name: string): boolean {
    return this.#hooks.has(name);
  }

  /** Whether a companion package has a component, or a hook, of this name that takes props. */
  takesProps(name: string): boolean {
    return this.#takingProps.has(name);
  }

  /** Whether a text can concern a catalog at all: most files cannot, and cost nothing more. */
  concerns(text: string): boolean {
    // Every rule asks about the same file.
    if (this.#last?.text !== text) {
      this.#last = { text, concerns: this.#search(text) };
    }
    return this.#last.concerns;
  }

  #search(text: string): boolean {
    this.#relevance ??= new Relevance(this.catalogs);
    return this.#relevance.concerns(text) || namesAnyEnum(text, this.enums);
  }
}

function hooksOf({ companions = [] }: Catalog): readonly Hook[] {
  return companions.flatMap(({ hooks = [] }) => hooks);
}

/** The names of what makes a receiver that has props as channels. */
function takingProps({ channels, receivers }: Catalog): readonly string[] {
  const ids = new Set(
    channels.filter(({ kind }) => kind === 'prop').map(({ receiver }) => receiver),
  );
  return receivers
    .filter(({ id }) => ids.has(id))
    .flatMap(({ createdBy = [] }) => createdBy.flatMap(({ member }) => member ?? []));
}

/** The version in the name of a vendored file: `NIM_Web_WebRTC_v8.1.0`. */
const version = /[-_.]v?\d+(?:\.\d+)*$/u;

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) {
    map.set(key, [item]);
  } else if (items.at(-1) !== item) {
    items.push(item);
  }
}
