/** The shape of a catalog file, as `catalogs/schema.json` defines it. */

export const locales = ['en', 'zh-CN'] as const;

export type Locale = (typeof locales)[number];

export type Localized = Readonly<Record<Locale, string>>;

/** What a code is at run time. */
export type Value = number | string;

export type Effect = 'action-needed' | 'ignorable' | 'retrying' | 'session-ended' | 'success';

export type Status = 'active' | 'deprecated' | 'hidden';

export interface Erratum {
  readonly name?: string;
  readonly value?: Value;
  readonly note: Localized;
}

export interface Code {
  readonly name: string;
  readonly value: Value;
  readonly status: Status;
  readonly successor?: string;
  readonly effect: Effect;
  readonly general?: boolean;
  /** Names of which one stands in every program that can receive it. */
  readonly feature?: readonly string[];
  readonly channels: readonly string[];
  readonly sources: readonly string[];
  readonly summary: Localized;
  readonly remedy: Localized;
  readonly errata?: readonly Erratum[];
}

export interface Space {
  readonly id: string;
  readonly enum?: string;
  readonly path?: readonly string[];
  readonly exported?: 'default' | 'name';
  readonly values: 'mixed' | 'number' | 'string';
  readonly names: 'catalog' | 'vendor';
  readonly open: boolean;
  readonly partial?: boolean;
  readonly toldApartBy?: string;
  readonly codes: readonly Code[];
}

export interface Payload {
  readonly space: string;
  readonly parameter?: number;
  readonly path: readonly string[];
  readonly reads?: 'name' | 'value';
  readonly codes?: 'any';
}

export type ChannelKind = 'callback' | 'event' | 'method' | 'option' | 'prop';

export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name?: string;
  readonly constant?: string;
  readonly role: 'error' | 'status';
  /** What its codes mean here, if that is not what they mean elsewhere. */
  readonly effect?: Exclude<Effect, 'success'>;
  /** Whether a method throws at once, without a promise. */
  readonly throws?: boolean;
  /** Names of which one stands in every program that uses what it belongs to. */
  readonly feature?: readonly string[];
  readonly open: boolean;
  readonly receiver: string;
  readonly payload: readonly Payload[];
  readonly sources: readonly string[];
}

export interface Receiver {
  readonly id: string;
  readonly types?: readonly string[];
  /** All that it emits; absent where not all is known. */
  readonly events?: readonly string[];
  readonly createdBy?: readonly Creation[];
}

/** How an application gets hold of an object: it is called or constructed, or a property holds it. */
export interface Creation {
  readonly on: string;
  readonly member?: string;
  readonly property?: string;
}

/** A package beside the SDK that hands its errors on. */
export interface Companion {
  readonly package: string;
  readonly hooks?: readonly Hook[];
  readonly sources: readonly string[];
}

/** A function that listens to an event: at which arguments it takes what. */
export interface Hook {
  readonly name: string;
  readonly receiver: number;
  readonly event: number;
  readonly listener: number;
}

export interface Source {
  readonly id: string;
  readonly kind: 'document' | 'observation' | 'typings';
  readonly title: string;
  readonly file?: string;
  readonly document?: string;
  readonly date?: string;
  readonly retrieved?: string;
  readonly sha256?: string;
  readonly package?: string;
  readonly version?: string;
}

export type Hazard =
  | { readonly kind: 'name-differs-from-value'; readonly space: string; readonly code: string }
  | {
      readonly kind: 'same-value';
      readonly space: string;
      readonly value: Value;
      readonly codes: readonly string[];
    }
  | {
      readonly kind: 'value-in-two-spaces';
      readonly value: Value;
      readonly spaces: readonly string[];
    };

export interface Catalog {
  readonly id: string;
  readonly title: Localized;
  readonly shortTitle?: Localized;
  readonly packages: readonly string[];
  readonly vendoredModules: readonly string[];
  readonly globals: readonly string[];
  readonly companions?: readonly Companion[];
  readonly sources: readonly Source[];
  readonly receivers: readonly Receiver[];
  readonly spaces: readonly Space[];
  readonly channels: readonly Channel[];
  readonly hazards: readonly Hazard[];
}

/** The npm packages of an SDK, with those of its companions. */
export function packagesOf({ companions = [], packages }: Catalog): string[] {
  return [...packages, ...companions.map((companion) => companion.package)];
}
