import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a plugin with one rule, which visits each file and does nothing: what it takes is the
 * linter's own, and the least that any rule takes.
 *
 * @param configs - the folder in which it is written.
 * @returns its file.
 */
export function writeEmptyPlugin(configs: string): string {
  const file = path.join(configs, 'empty-plugin.mjs');
  writeFileSync(
    file,
    `const empty = { meta: { type: 'problem', schema: [] }, create: () => ({ Program() {} }) };
export default { meta: { name: 'empty' }, rules: { empty } };
`,
  );
  return file;
}
