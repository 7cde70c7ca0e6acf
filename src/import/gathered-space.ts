import type { Status, Value } from '../catalog/catalog.js';
import type { CodeGroup, FoundCode } from './found-code.js';

/** A code with every place that gives it. */
export interface GatheredCode extends Omit<FoundCode, 'status'> {
  /** undefined where no place says it but by the words of a description. */
  readonly status: Status | null | undefined;
  readonly file: string;
  readonly sources: readonly string[];
}

/** A set of codes with all that the documents and typings say of it. */
export interface GatheredSpace {
  readonly id: string;
  readonly declaredAs: string | undefined;
  readonly valueProperty: string | undefined;
  readonly nameProperty: string | undefined;
  readonly codes: readonly GatheredCode[];
}

/** A group with where it comes from. */
export interface SourcedGroup {
  readonly group: CodeGroup;
  readonly file: string;
  readonly source: string;
}

/** Where neither headings nor names say how a set is called. */
const namelessSpace = 'code';

/** Puts together what several tables, pages and enums say of one set. */
export function gatherSpaces(groups: readonly SourcedGroup[]): readonly GatheredSpace[] {
  const spaces: GrowingSpace[] = [];
  for (const sourced of groups) {
    let space = spaces.find((each) => each.isSameAs(sourced.group));
    if (space === undefined) {
      space = new GrowingSpace(sourced.group.space ?? namelessSpace);
      spaces.push(space);
    }
    space.add(sourced);
  }
  return spaces.map((space) => space.gathered());
}

/** A space to which groups are added. */
class GrowingSpace {
  readonly #id: string;
  readonly #codes: GatheredCode[] = [];
  readonly #positions = new Map<string, number>();
  readonly #names = new Set<string>();
  #declaredAs: string | undefined;
  #valueProperty: string | undefined;
  #nameProperty: string | undefined;

  constructor(id: string) {
    this.#id = id;
  }

  isSameAs(group: CodeGroup): boolean {
    if (this.#id === (group.space ?? namelessSpace)) {
      return true;
    }
    if (group.declaredAs === undefined) {
      return false;
    }
    if (this.#declaredAs !== undefined) {
      return this.#declaredAs === group.declaredAs;
    }
    // A page may call an enum by other words, or not at all.
    const shared = group.codes.filter(({ name }) => name !== null && this.#names.has(name)).length;
    return shared > 2 && shared * 2 > Math.min(this.#names.size, group.codes.length);
  }

  add(sourced: SourcedGroup): void {
    const before = this.#codes.length;
    for (const found of sourced.group.codes) {
      const code = gathered(found, sourced);
      const position = this.#positions.get(keyOf(code)) ?? -1;
      const other = this.#codes[position];
      if (other !== undefined) {
        this.#codes[position] = merged(other, code);
      } else {
        this.#codes.push(code);
        // Two values without names in one table are two codes, but one name is one code.
        if (code.name !== null) {
          this.#positions.set(keyOf(code), this.#codes.length - 1);
          this.#names.add(code.name);
        }
      }
    }
    for (const [position, code] of this.#codes.slice(before).entries()) {
      // What has neither name nor value is like no other.
      if (code.name !== null || code.value !== null) {
        this.#positions.set(keyOf(code), before + position);
      }
    }
    this.#declaredAs ??= sourced.group.declaredAs;
    this.#valueProperty ??= sourced.group.valueProperty;
    this.#nameProperty ??= sourced.group.nameProperty;
  }

  gathered(): GatheredSpace {
    return {
      id: this.#id,
      declaredAs: this.#declaredAs,
      valueProperty: this.#valueProperty,
      nameProperty: this.#nameProperty,
      codes: this.#codes,
    };
  }
}

function gathered(code: FoundCode, { file, group, source }: SourcedGroup): GatheredCode {
  return {
    ...code,
    status: code.status,
    file: group.file ?? file,
    sources: [source],
    doubts: [...code.doubts, ...group.doubts],
  };
}

function keyOf({ name, value }: GatheredCode): string {
  return name === null ? `value ${JSON.stringify(value)}` : `name ${name}`;
}

function merged(one: GatheredCode, other: GatheredCode): GatheredCode {
  const value = one.value ?? other.value;
  const differs = other.value !== null && other.value !== value;
  const wasUnknown = one.value === null && other.value !== null;
  const status = mergedStatus(one.status, other.status);
  return {
    ...one,
    value: differs ? null : value,
    status,
    description: [...one.description, ...other.description],
    resolution: [...one.resolution, ...other.resolution],
    successor: [...one.successor, ...other.successor],
    channels: [...one.channels, ...other.channels],
    sources: [...new Set([...one.sources, ...other.sources])],
    doubts: [
      ...(wasUnknown ? one.doubts.filter((doubt) => !isAboutValue(doubt)) : one.doubts),
      ...other.doubts.filter((doubt) => value === null || !isAboutValue(doubt)),
      ...(differs
        ? [`${place(one)} says ${print(value)}, ${place(other)} ${print(other.value)}`]
        : []),
      ...(status !== undefined && status !== one.status
        ? [`${place(other)} says that it is ${String(status)}`]
        : []),
    ],
  };
}

/** What is not active anywhere is not; a place that does not say so may have it in its words. */
function mergedStatus(
  one: GatheredCode['status'],
  other: GatheredCode['status'],
): GatheredCode['status'] {
  if (one === undefined || other === undefined) {
    const said = one ?? other;
    return said === 'active' ? undefined : said;
  }
  return one === 'active' ? other : one;
}

/** Doubts that an other place's value settles. */
function isAboutValue(doubt: string): boolean {
  return /gives no value$|^whether the value is/u.test(doubt);
}

function place(code: GatheredCode): string {
  return `${code.file}:${String(code.line)}`;
}

function print(value: Value | null): string {
  return JSON.stringify(value);
}
