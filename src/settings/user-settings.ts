import type { TrustedFunction } from '../binding/trusted-function.js';
import type { Catalog, Locale } from '../catalog/catalog.js';
import type { NamedEnum } from '../catalog/named-enum.js';
import type { MessageStyle } from './message-style.js';
import type { Scope } from './scope.js';
import type { TypeSource } from '../types/named-source.js';

/** `settings['sdk-errors']` as users write it. `schemas/settings.json` says the same. */
export interface SdkErrorsSettings {
  /** Further catalogs, each read with `loadCatalog`. One with the id of a built-in replaces it. */
  readonly catalogs?: readonly Catalog[] | undefined;
  /** The ids of catalogs that are not used. */
  readonly disable?: readonly string[] | undefined;
  /** Enums, and unions of literals, of packages that need no catalog. */
  readonly enums?: readonly NamedEnum[] | undefined;
  /** Whether messages name what says that an expression is a code. */
  readonly evidence?: boolean | undefined;
  /** Functions that take care of every code they are given. */
  readonly handledBy?: readonly TrustedFunction[] | undefined;
  /** Names of codes that need no handling, by catalog id; `*` matches any part of a name. */
  readonly ignoreCodes?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The language of messages and of the comments that fixes write. */
  readonly locale?: Locale | undefined;
  /** Functions that only log, such as `logger.*`, besides those of the console. */
  readonly loggers?: readonly string[] | undefined;
  /** Whether messages explain every code that they name. */
  readonly messages?: MessageStyle | undefined;
  /** Whether a file is judged with those that it imports and that import it. */
  readonly scope?: Scope | undefined;
  /** Where types come from. */
  readonly types?: TypeSource | undefined;
}
