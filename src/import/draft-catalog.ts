import type { ChannelKind, Effect, Hazard, Source, Status, Value } from '../catalog/catalog.js';

/**
 * A catalog in which null stands for what a person has to fill in. The schema allows null nowhere,
 * so that a draft is no catalog until all of it is written.
 */
export interface DraftCatalog {
  readonly $schema: string;
  readonly id: string;
  readonly title: DraftText;
  readonly packages: readonly string[];
  readonly vendoredModules: readonly string[];
  readonly globals: readonly string[];
  readonly sources: readonly DraftSource[];
  readonly receivers: readonly never[];
  readonly spaces: readonly DraftSpace[];
  readonly channels: readonly DraftChannel[];
  readonly hazards: readonly Hazard[];
}

export interface DraftText {
  readonly en: null;
  readonly 'zh-CN': null;
}

export type DraftSource = Omit<Source, 'package' | 'version'> & {
  readonly package?: string | null;
  readonly version?: string | null;
};

export interface DraftSpace {
  readonly id: string;
  readonly enum?: string;
  readonly values: 'mixed' | 'number' | 'string' | null;
  readonly names: 'catalog' | 'vendor';
  readonly open: true;
  readonly toldApartBy?: string;
  readonly codes: readonly DraftCode[];
}

export interface DraftCode {
  readonly name: string | null;
  readonly value: Value | null;
  readonly status: Status | null;
  readonly successor?: string;
  readonly effect: Effect | null;
  readonly general?: true;
  readonly channels: readonly string[];
  readonly sources: readonly string[];
  readonly summary: DraftText;
  readonly remedy: DraftText;
  readonly errata?: readonly { readonly name: string; readonly note: DraftText }[];
}

export interface DraftChannel {
  readonly id: string;
  readonly kind: ChannelKind | null;
  readonly role: 'error' | null;
  readonly open: true;
  readonly receiver: null;
  readonly payload: readonly { readonly space: string; readonly path: readonly string[] | null }[];
  readonly sources: readonly string[];
}

/** Something that a person has to look at, and where it comes from. */
export interface ReviewItem {
  readonly file: string;
  readonly line: number;
  /** unsure: the importer could not tell. write: only a person can say it. */
  readonly kind: 'unsure' | 'write';
  /** The place in the catalog: `ErrorCode/TOKEN_EXPIRED`; empty for what is in none. */
  readonly place: string;
  readonly problem: string;
  /** The row as the page has it. It is the vendor's, and goes into no catalog. */
  readonly quote?: string;
}

export const unwritten: DraftText = { en: null, 'zh-CN': null };
