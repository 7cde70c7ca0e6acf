import type { Catalog, Channel, Code, Payload, Space } from '../../src/catalog/catalog.js';
import { CodeSpace } from '../../src/catalog/code-space.js';
import { literal } from './constants.js';
import { docComment } from './doc-comment.js';
import {
  channelName,
  codeName,
  constantsName,
  deliveredCodeName,
  deliveredNameName,
  handlerName,
  nameName,
  payloadName,
} from './names.js';
import { furtherProperties } from './further-properties.js';

/** What a channel delivers: the union of its codes, the object around them, the handler. */
export function payloadOf(catalog: Catalog, channel: Channel): readonly string[] {
  const places = channel.payload.map((payload) => placeOf(catalog, channel, payload));
  const hasObject = places.every(({ payload }) => payload.path.length === 1);
  if (!hasObject && (places.length > 1 || places.some(({ payload }) => payload.path.length > 0))) {
    throw new Error(`${catalog.id}@${channel.id}: no typings are written for such a payload`);
  }
  const handled = hasObject ? `error: ${payloadName(channel)}` : `code: ${places[0]?.type ?? ''}`;
  return [
    ...places.flatMap(({ declaration }) => declaration),
    ...(hasObject ? objectOf(catalog, channel, places) : []),
    ...(channel.kind === 'method'
      ? []
      : [
          ...docComment([`The handler for what ${origin(channel)}.`]),
          `type ${handlerName(channel)} = (${handled}) => void;`,
          '',
        ]),
  ];
}

/** A place in a payload that holds a code. */
interface Place {
  readonly payload: Payload;
  readonly space: Space;
  /** What comes there: a union of the space, or one that is declared for this channel. */
  readonly type: string;
  readonly declaration: readonly string[];
}

function placeOf(catalog: Catalog, channel: Channel, payload: Payload): Place {
  const space = catalog.spaces.find(({ id }) => id === payload.space);
  if (space === undefined || (payload.parameter ?? 0) > 0) {
    throw new Error(`${catalog.id}@${channel.id}: no typings are written for such a payload`);
  }
  const { toldApartBy } = space;
  const codes = deliveredCodes(catalog, space, channel, payload);
  const isEvery = codes.length === space.codes.length;
  if (payload.reads === 'name' && toldApartBy !== undefined) {
    const type = isEvery ? nameName(toldApartBy) : deliveredNameName(channel, toldApartBy);
    const names = codes.flatMap(allNames).map((name) => literal(name));
    return { payload, space, type, declaration: isEvery ? [] : union(type, names, channel) };
  }
  const type = isEvery ? codeName(space) : deliveredCodeName(channel, space);
  const names = codes.map(({ name }) => literal(name)).join(' | ');
  const values = [`${constantsName(space)}[${names}]`];
  return { payload, space, type, declaration: isEvery ? [] : union(type, values, channel) };
}

function deliveredCodes(
  catalog: Catalog,
  space: Space,
  channel: Channel,
  payload: Payload,
): readonly Code[] {
  const delivered = new CodeSpace(catalog, space).deliveredBy(channel, payload);
  return space.codes.filter(
    (code) => delivered.includes(code) || (code.general === true && channel.kind === 'method'),
  );
}

function allNames(code: Code): string[] {
  return [code.name, ...(code.errata ?? []).flatMap(({ name }) => name ?? [])];
}

function union(name: string, members: readonly string[], channel: Channel): readonly string[] {
  return [
    ...docComment([`The documented ones of what ${origin(channel)}.`]),
    `type ${name} = ${members.join(' | ')};`,
    '',
  ];
}

function objectOf(catalog: Catalog, channel: Channel, places: readonly Place[]): readonly string[] {
  const named = places.find(({ payload }) => payload.reads === 'name');
  const properties = [
    ...places.map((place, position) => propertyOf(place, named, places[0], position)),
    ...furtherProperties(catalog.id),
    // Whatever else the SDK puts into the object.
    'readonly [property: string]: any;',
  ];
  const name = payloadName(channel);
  const path = named?.payload.path[0] ?? '';
  return [
    ...docComment([
      `What ${origin(channel)}.`,
      ...(named === undefined
        ? []
        : ['', `A test of \`${path}\` narrows the code, and the other way round.`]),
    ]),
    ...(named === undefined
      ? [`interface ${name} {`, ...properties, '}']
      : [`type ${name} = OneOf<{ [Each in ${named.type}]: {`, ...properties, '} }>;']),
    '',
  ];
}

function propertyOf(
  place: Place,
  named: Place | undefined,
  first: Place | undefined,
  position: number,
): string {
  const [property = ''] = place.payload.path;
  const isOfFirstSpace = place.space === first?.space;
  const type =
    named === undefined || !isOfFirstSpace
      ? place.type
      : place === named
        ? 'Each'
        : `${constantsName(place.space)}[Each]`;
  // Codes of a second space come beside some errors only.
  return `readonly ${property}${position > 0 && !isOfFirstSpace ? '?' : ''}: ${type};`;
}

/** How a channel's payload comes, as a clause: `session.onLogout receives`. */
export function origin(channel: Channel): string {
  const member = `${channel.receiver}.${channelName(channel)}`;
  switch (channel.kind) {
    case 'callback':
      return `\`${member}\` receives`;
    case 'event':
      return `\`${channel.receiver}.on(${literal(channelName(channel))}, …)\` delivers`;
    case 'method':
      return `\`${member}()\` rejects with`;
    case 'option':
    case 'prop':
      return `the \`${channelName(channel)}\` of a \`${channel.receiver}\` receives`;
  }
}
