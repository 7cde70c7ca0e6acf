import { Option } from 'commander';

import { locales } from '../catalog/catalog.js';

/** In which language the texts of catalogs are printed. */
export function localeOption(): Option {
  return new Option('--locale <locale>', "language of the catalog's texts")
    .choices(locales)
    .default('en');
}
