import type { UnknownEvent } from '../channels/unknown-event.js';
import type { FileModel } from '../model.js';

/** The listeners of a file that never run, one report for each event that is written. */
export function unknownEventsOf(model: FileModel): UnknownEvent[] {
  const { unknownEvents } = model.collected;
  return unknownEvents.filter(
    ({ node }, at) => unknownEvents.findIndex((other) => other.node === node) === at,
  );
}
