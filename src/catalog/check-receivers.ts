import type { Catalog, Receiver } from './catalog.js';

/** That receivers can be got hold of, are made of what exists, and emit the events they list. */
export function checkReceivers(catalog: Catalog): string[] {
  const known = new Set(['sdk', ...catalog.receivers.map((receiver) => receiver.id)]);
  return catalog.receivers.flatMap((receiver) => {
    const { createdBy = [], types = [] } = receiver;
    const key = `receivers/${receiver.id}/createdBy`;
    return [
      ...(createdBy.length + types.length > 0
        ? []
        : [`receivers/${receiver.id}: neither "createdBy" nor "types" says what it is`]),
      ...createdBy.flatMap(({ member, on, property }) => [
        ...(known.has(on) ? [] : [`${key}: no receiver "${on}"`]),
        ...(member === undefined || property === undefined
          ? []
          : [`${key}: "${member}" is called or "${property}" is read, not both`]),
      ]),
      ...unlistedEvents(catalog, receiver),
    ];
  });
}

/** A list of all events has those that are channels. */
function unlistedEvents({ channels }: Catalog, { events, id }: Receiver): string[] {
  return channels
    .filter(({ kind, receiver }) => kind === 'event' && receiver === id)
    .map((channel) => channel.name ?? channel.id)
    .filter((name) => events?.includes(name) === false)
    .map((name) => `receivers/${id}/events: the channel "${name}" is missing`);
}
