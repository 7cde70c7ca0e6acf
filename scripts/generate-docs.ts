import path from 'node:path';

import { generatedFiles } from './docs/generated-files.js';
import { settleGenerated } from './settle-generated.js';

const root = path.resolve(import.meta.dirname, '..');
settleGenerated(await generatedFiles(root), root);
