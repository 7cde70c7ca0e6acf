import { rmSync } from 'node:fs';

// What a renamed file left behind would be packed.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
