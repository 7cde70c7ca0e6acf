import type { Catalog, Channel, Code, Payload, Space } from '../../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../../src/catalog/load.js';
import { isMade } from '../../catalog/made-receiver.js';
import { aliasCatalog } from './alias-catalog.js';

/** A space, and where its codes arrive: at a channel of the SDK, or nobody says where. */
export interface Place {
  readonly catalog: Catalog;
  readonly space: Space;
  readonly channel: Channel | undefined;
  readonly payload: Payload | undefined;
}

/** The catalogs that programs are about: all built-in ones, and one for what none of these has. */
export const catalogs: readonly Catalog[] = [...builtInCatalogs(), aliasCatalog];

const placesBySpace: readonly (readonly Place[])[] = catalogs.flatMap((catalog) =>
  catalog.spaces.map((space): Place[] => [
    { catalog, space, channel: undefined, payload: undefined },
    ...catalog.channels.flatMap((channel) =>
      channel.payload
        // What a component receives, its handler receives as an event's does.
        .filter((payload) => payload.space === space.id && channel.kind !== 'prop')
        // An object that is known by its types alone is in no program without them.
        .filter(() => isMade(catalog, channel.receiver))
        .map((payload): Place => ({ catalog, space, channel, payload })),
    ),
  ]),
);

/** The place that two numbers stand for: every space is as likely as the others. */
export function placeOf(space: number, channel: number): Place {
  const places = elementAt(placesBySpace, space);
  return elementAt(places, channel);
}

/** The numbers of the spaces in which a property tells codes of one value apart. */
export const ambiguousSpaces: readonly number[] = placesBySpace.flatMap(([place], index) =>
  place?.space.toldApartBy === undefined ? [] : [index],
);

/** The ids of all spaces: `netease-webrtc/serverCode`. */
export const spaceIds: readonly string[] = catalogs.flatMap((catalog) =>
  catalog.spaces.map((space) => spaceId({ catalog, space })),
);

export function spaceId({ catalog, space }: Pick<Place, 'catalog' | 'space'>): string {
  return `${catalog.id}/${space.id}`;
}

/** The codes that arrive at a place. */
export function arriving({ channel, payload, space }: Place): readonly Code[] {
  const listed = space.codes.filter(({ channels }) => channels.includes(channel?.id ?? ''));
  return listed.length === 0 || payload?.codes === 'any' ? space.codes : listed;
}

/** The codes of a space with which something is the matter: deprecated, or of a value with others. */
export function special({ codes }: Space): readonly Code[] {
  const found = codes.filter(
    (code) =>
      code.status === 'deprecated' ||
      codes.some((other) => other !== code && other.value === code.value),
  );
  return found.length === 0 ? codes : found;
}

/** The element that a number stands for: there is one for any number, the last one for -1. */
export function elementAt<Element>(elements: readonly Element[], index: number): Element {
  const element = elements.at(index % elements.length);
  if (element === undefined) {
    throw new Error('There is nothing to choose from.');
  }
  return element;
}
