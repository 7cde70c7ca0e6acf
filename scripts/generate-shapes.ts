import path from 'node:path';

import { settleGenerated } from './settle-generated.js';
import { shapesFiles } from './shapes/shapes-files.js';

const root = path.resolve(import.meta.dirname, '..');
settleGenerated(shapesFiles(root), root);
