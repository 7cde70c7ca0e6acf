import type { Catalog, Code, Localized, Space } from '../catalog/catalog.js';
import { CodeSpace } from '../catalog/code-space.js';
import type { NamedEnum } from '../catalog/named-enum.js';
import type { Enumeration, Member, NamedDeclaration, TypeFacts, Unit } from '../types/oracle.js';
import { successorNamed } from './deprecated-text.js';
import type { Entity } from './entity.js';

/** The spaces of the enums that the user names, made of nothing but their typings. */
export class EnumSpaces {
  readonly #spaces = new Map<Enumeration, CodeSpace>();
  readonly #unions = new Map<NamedEnum, Map<string, CodeSpace>>();

  /**
   * @param declarations - where the enums are declared, as far as it is known.
   */
  constructor(
    private readonly enums: readonly NamedEnum[],
    private readonly declarations: ReadonlyMap<NamedEnum, NamedDeclaration>,
  ) {}

  /** Whether the user names an enum so. */
  has(name: string): boolean {
    return this.enums.some((named) => named.name === name);
  }

  /** The space of an enum that a named package declares by the named name. */
  space(enumeration: Enumeration): CodeSpace | undefined {
    return this.#spaces.get(enumeration) ?? this.#make(enumeration, this.#declaredAs(enumeration));
  }

  /** The space of a union of literals that a named package declares by the named name. */
  union({ alias, finite, units }: TypeFacts): CodeSpace | undefined {
    const named =
      alias === undefined || !finite || units.some(({ member }) => member !== undefined)
        ? undefined
        : this.#declaredAs(alias);
    if (named === undefined) {
      return undefined;
    }
    const key = units.map(({ value }) => JSON.stringify(value)).join(' ');
    const spaces = this.#unions.get(named) ?? new Map<string, CodeSpace>();
    this.#unions.set(named, spaces);
    const space = spaces.get(key) ?? spaceOf(units.map(memberOfUnion), named);
    spaces.set(key, space);
    return space;
  }

  #declaredAs({ name, origin }: NamedDeclaration): NamedEnum | undefined {
    return this.enums.find((named) => {
      const declaration = this.declarations.get(named);
      return (
        (declaration?.name === name && declaration.origin.file === origin.file) ||
        (named.name === name && packageName(named.package) === origin.package)
      );
    });
  }

  /**
   * The space of what a named package exports by the named name: an enum that another package
   * declares, or a const object, which has no name of its own.
   *
   * @param holder - the expression that has the type, as the import graph knows it.
   */
  exported(enumeration: Enumeration, holder: Entity | undefined): CodeSpace | undefined {
    if (holder?.origin.kind !== 'module') {
      return undefined;
    }
    const { specifier } = holder.origin;
    const name = holder.path.at(-1);
    return this.#make(
      enumeration,
      this.enums.find(
        (named) =>
          named.name === name &&
          (specifier === named.package || specifier.startsWith(`${named.package}/`)),
      ),
    );
  }

  #make(enumeration: Enumeration, named: NamedEnum | undefined): CodeSpace | undefined {
    if (named === undefined) {
      return undefined;
    }
    const space = spaceOf(enumeration.members, named);
    this.#spaces.set(enumeration, space);
    return space;
  }
}

/** The npm package of a module: `firebase` of `firebase/auth`. */
function packageName(module: string): string {
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/');
}

/** A literal of a union, which has no name but its value. */
function memberOfUnion({ value }: Unit): Member {
  return { name: String(value), value, deprecated: undefined, hidden: false };
}

const saidOfNothing = new WeakSet<Code>();

/** Whether nothing is known of a code but its name and value. */
export function isUndescribed(code: Code): boolean {
  return saidOfNothing.has(code);
}

function spaceOf(members: readonly Member[], named: NamedEnum): CodeSpace {
  const title = { en: named.package, 'zh-CN': named.package };
  const types = new Set(members.map(({ value }) => typeof value));
  const definition: Space = {
    id: named.name,
    enum: named.name,
    values: types.size > 1 ? 'mixed' : types.has('string') ? 'string' : 'number',
    names: 'vendor',
    open: true,
    // Typings may lack what a server sends: no value is impossible for that.
    partial: true,
    codes: codesOf(members, named),
  };
  const catalog: Catalog = {
    id: named.package,
    title,
    packages: [named.package],
    vendoredModules: [],
    globals: [],
    sources: [],
    receivers: [],
    spaces: [definition],
    channels: [],
    hazards: [],
  };
  return new CodeSpace(catalog, definition);
}

function codesOf(members: readonly Member[], named: NamedEnum): Code[] {
  return members.flatMap((member) => {
    if (member.deprecated !== undefined) {
      return [deprecatedCode(member, members, named)];
    }
    // Names of one value are one code: the first that is offered stands for it.
    const names = members.filter(
      ({ deprecated, value }) => deprecated === undefined && value === member.value,
    );
    const first = names.find(({ hidden }) => !hidden) ?? names[0];
    if (first !== member) {
      return [];
    }
    const note = fullName(member, named);
    const code: Code = {
      name: member.name,
      value: member.value,
      status: member.hidden ? 'hidden' : 'active',
      effect: 'action-needed',
      channels: [],
      sources: [],
      summary: note,
      remedy: { en: 'handle it', 'zh-CN': '处理这个错误码' },
      errata: names.filter(({ name }) => name !== member.name).map(({ name }) => ({ name, note })),
    };
    saidOfNothing.add(code);
    return [code];
  });
}

function deprecatedCode(member: Member, members: readonly Member[], named: NamedEnum): Code {
  const { deprecated: text = '', name, value } = member;
  const successor = successorNamed(member, members);
  const said = text.replaceAll(/\s+/gu, ' ').replace(/[\s.。]+$/u, '');
  const code: Code = {
    name,
    value,
    status: 'deprecated',
    ...(successor === undefined ? {} : { successor }),
    effect: 'action-needed',
    channels: [],
    sources: [],
    summary: said === '' ? fullName(member, named) : { en: said, 'zh-CN': said },
    remedy:
      said === '' ? { en: 'stop using it', 'zh-CN': '停止使用' } : { en: said, 'zh-CN': said },
  };
  if (said === '') {
    saidOfNothing.add(code);
  }
  return code;
}

function fullName(member: Member, named: NamedEnum): Localized {
  const name = `${named.name}.${member.name}`;
  return { en: `${name} of ${named.package}`, 'zh-CN': `${named.package} 的 ${name}` };
}
