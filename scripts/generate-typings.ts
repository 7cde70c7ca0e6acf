import path from 'node:path';

import { settleGenerated } from './settle-generated.js';
import { typingsFiles } from './typings/typings-files.js';

const root = path.resolve(import.meta.dirname, '..');
settleGenerated(await typingsFiles(root), root);
