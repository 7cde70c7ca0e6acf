import type { EntityResolver } from '../../src/binding/entity-resolver.js';
import { HandledBy } from '../../src/binding/handled-by.js';
import { Loggers } from '../../src/binding/loggers.js';
import type { Inspection } from '../../src/sites/inspection.js';

/** The callees that are known where the settings list none. */
export function knownCallees(resolver: EntityResolver): Pick<Inspection, 'handledBy' | 'loggers'> {
  return {
    loggers: new Loggers([], resolver),
    handledBy: new HandledBy([], resolver, { file: '/app/file.ts', cwd: '/app' }),
  };
}
