import { builtInCatalogs } from '../../src/catalog/load.js';
import { others } from '../rules/volcengine.js';

export const otherThan = others;

/** The marker comment of a Volcengine code, from the catalog. */
export function todo(name: string): string {
  const code = builtInCatalogs()
    .find(({ id }) => id === 'volcengine-rtc-web')
    ?.spaces.flatMap(({ codes }) => codes)
    .find((candidate) => candidate.name === name);
  return `TODO(sdk-errors): ${code?.summary.en ?? ''}: ${code?.remedy.en ?? ''}.`;
}
