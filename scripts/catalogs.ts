import path from 'node:path';

import { builtInCatalogs } from '../src/catalog/load.js';
import { catalogFacts } from './docs/catalog-facts.js';
import { catalogFactsPage } from './docs/catalog-facts-page.js';
import { formatted } from './docs/markdown.js';

const root = path.resolve(import.meta.dirname, '..');
const page = catalogFactsPage(catalogFacts(builtInCatalogs(), root));
process.stdout.write(await formatted(page, path.join(root, 'docs/catalogs.md')));
