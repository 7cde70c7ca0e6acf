import type { ValidateFunction } from 'ajv';

import type { Catalog } from './catalog.js';
import type { Compared } from './difference.js';

/** The shape of a catalog, as `catalogs/schema.json` says. */
export declare const catalogShape: ValidateFunction<Catalog>;

/** What a catalog and its draft have in common. */
export declare const comparedShape: ValidateFunction<Compared>;
