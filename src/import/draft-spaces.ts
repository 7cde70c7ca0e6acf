import type { Value } from '../catalog/catalog.js';
import { namesInCell } from './channel-names.js';
import { type NamedChannel, readChannels } from './channel-phrases.js';
import { type DraftCode, type DraftSpace, type ReviewItem, unwritten } from './draft-catalog.js';
import { readEffect } from './effect.js';
import type { GatheredCode, GatheredSpace } from './gathered-space.js';
import { statusInProse } from './status.js';
import { type NamesByWord, namesByWord, readSuccessor } from './successor.js';

/** A space of the draft, with what its codes say of channels. */
export interface DraftedSpace {
  readonly space: DraftSpace;
  readonly valueProperty: string | undefined;
  readonly channels: readonly {
    readonly channel: NamedChannel;
    readonly sources: readonly string[];
  }[];
}

/** "General error code" at the beginning of a description: every method can deliver it. */
const general = /^(?:通用错误|一般错误|公共错误|(?:general|common|generic) error codes?\b)/iu;

/**
 * Drafts a space: reads what its rows say, and leaves out what only a person can say.
 *
 * @param isCode - whether a name is a code's in any space.
 * @param review - takes what the reviewer has to look at.
 */
export function draftSpace(
  gathered: GatheredSpace,
  isCode: (name: string) => boolean,
  review: (item: ReviewItem) => void,
): DraftedSpace {
  const channels: { channel: NamedChannel; sources: readonly string[] }[] = [];
  const context: SpaceContext = {
    id: gathered.id,
    names: namesByWord(gathered.codes),
    codes: new Map(gathered.codes.map((code) => [code.name, code])),
    hasNames: gathered.codes.some((code) => code.name !== null),
  };
  const codes = gathered.codes.map((code) => {
    const drafter = new CodeDrafter(context, code, review);
    const named = drafter.channels(isCode);
    channels.push(...named.map((channel) => ({ channel, sources: code.sources })));
    return drafter.draft(named.map((channel) => channel.name));
  });
  const kinds = new Set(
    gathered.codes.flatMap(({ value }) => (value === null ? [] : [typeof value])),
  );
  const hasNames = gathered.codes.some((code) => code.name !== null && code.name !== code.value);
  return {
    space: {
      id: gathered.id,
      ...(gathered.declaredAs === undefined ? {} : { enum: gathered.declaredAs }),
      values:
        kinds.size > 1
          ? 'mixed'
          : kinds.has('number')
            ? 'number'
            : kinds.has('string')
              ? 'string'
              : null,
      names: hasNames || gathered.codes.every((code) => code.name !== null) ? 'vendor' : 'catalog',
      open: true,
      ...(gathered.nameProperty === undefined ? {} : { toldApartBy: gathered.nameProperty }),
      codes,
    },
    valueProperty: gathered.valueProperty,
    channels,
  };
}

/** What a code's drafting asks of its space. */
interface SpaceContext {
  readonly id: string;
  readonly names: NamesByWord;
  readonly codes: ReadonlyMap<string | null, GatheredCode>;
  readonly hasNames: boolean;
}

/** Texts beyond this are no description; reading their phrases would take minutes. */
const longestText = 4000;

class CodeDrafter {
  readonly #space: SpaceContext;
  readonly #code: GatheredCode;
  readonly #review: (item: ReviewItem) => void;

  constructor(space: SpaceContext, written: GatheredCode, review: (item: ReviewItem) => void) {
    const [description, resolution, successor] = [
      written.description,
      written.resolution,
      written.successor,
    ].map((texts) => texts.filter(({ text }) => text.length <= longestText));
    this.#space = space;
    this.#code = {
      ...written,
      description: description ?? [],
      resolution: resolution ?? [],
      successor: successor ?? [],
      doubts: isRead(written)
        ? written.doubts
        : [...written.doubts, 'the text is too long to be read for phrases'],
    };
    this.#review = review;
  }

  /** The channels that deliver the code; the reviewer hears of the other members named. */
  channels(isCode: (name: string) => boolean): readonly NamedChannel[] {
    const inCells = this.#code.channels
      .flatMap((cell) => namesInCell(cell))
      .map((name): NamedChannel => ({ name, kind: /^on[A-Z]/u.test(name) ? null : 'method' }));
    const all = [
      ...inCells,
      ...this.#code.description.flatMap((text) => readChannels(text, isCode)),
    ];
    const sure = new Map(
      all.filter(({ doubt }) => doubt === undefined).map((channel) => [channel.name, channel]),
    );
    const doubtful = new Map<string, NamedChannel>();
    for (const channel of all.filter(({ name }) => !sure.has(name))) {
      // The first mention says why; later ones may be advice.
      doubtful.set(channel.name, doubtful.get(channel.name) ?? channel);
    }
    for (const { name, remark } of sure.values()) {
      if (remark !== undefined) {
        this.#unsure(`channel ${name}: ${remark}`);
      }
    }
    for (const { name, doubt = '' } of doubtful.values()) {
      this.#unsure(`no channel ${name}: ${doubt}`);
    }
    return [...sure.values()];
  }

  draft(channels: readonly string[]): DraftCode {
    const code = this.#code;
    for (const doubt of code.doubts) {
      this.#unsure(doubt);
    }
    // Where the page gives values alone, a text is a name, too.
    const name = code.name ?? (this.#space.hasNames ? null : nameOfText(code.value));
    const status = this.#status();
    const successor = status === 'deprecated' ? this.#successor() : undefined;
    const { doubt, effect } = readEffect(code);
    if (doubt !== undefined) {
      this.#unsure(`effect: ${doubt}`);
    }
    const isGeneral = code.description.some(({ text }) => general.test(text));
    if (code.otherName !== undefined) {
      this.#unsure(`the heading says ${String(code.name)}, the property ${code.otherName}`);
    }
    const missing = [
      ...(name === null ? ['name'] : []),
      ...(code.value === null ? ['value'] : []),
      ...(status === null ? ['status'] : []),
      ...(effect === null ? ['effect'] : []),
      'summary',
      'remedy',
    ];
    this.#report('write', missing.join(', '));
    return {
      name,
      value: code.value,
      status,
      ...(successor === undefined ? {} : { successor }),
      effect,
      ...(isGeneral ? { general: true } : {}),
      channels,
      sources: code.sources,
      summary: unwritten,
      remedy: unwritten,
      ...(code.otherName === undefined
        ? {}
        : { errata: [{ name: code.otherName, note: unwritten }] }),
    };
  }

  #status(): DraftCode['status'] {
    if (this.#code.status === null) {
      this.#unsure('status: what the column says is not known');
      return null;
    }
    if (this.#code.status !== undefined) {
      return this.#code.status;
    }
    const said = this.#code.description.map(({ text }) => statusInProse(text));
    if (said.includes('deprecated')) {
      return 'deprecated';
    }
    if (said.includes(null)) {
      this.#unsure('status: something is deprecated, perhaps not the code');
      return null;
    }
    return 'active';
  }

  #successor(): string | undefined {
    const { doubt, successor } = readSuccessor(this.#code, this.#space.names);
    if (doubt !== undefined) {
      this.#unsure(`successor: ${doubt}`);
    }
    const target = successor === undefined ? undefined : this.#space.codes.get(successor);
    const isGone =
      target?.status === 'deprecated' ||
      target?.status === 'hidden' ||
      target?.description.some(({ text }) => statusInProse(text) === 'deprecated');
    if (isGone === true) {
      this.#unsure(`successor: ${String(successor)} is deprecated or hidden itself`);
      return undefined;
    }
    return successor;
  }

  #unsure(problem: string): void {
    this.#report('unsure', problem);
  }

  #report(kind: ReviewItem['kind'], problem: string): void {
    const { file, line, name, quote, value } = this.#code;
    const label = name ?? (value === null ? '?' : JSON.stringify(value));
    this.#review({ file, line, kind, place: `${this.#space.id}/${label}`, problem, quote });
  }
}

function isRead({ description, resolution, successor }: GatheredCode): boolean {
  return [...description, ...resolution, ...successor].every(
    ({ text }) => text.length <= longestText,
  );
}

function nameOfText(value: Value | null): string | null {
  return typeof value === 'string' && /^[A-Za-z_$][\w$]*$/u.test(value) ? value : null;
}
