import type { Catalog, Channel, Space } from '../../src/catalog/catalog.js';

/**
 * The namespace of an SDK's types: the SDK's own name as a global or as a file, so that an
 * application meets no new one; the catalog's where there is neither.
 */
export function namespaceName(catalog: Catalog): string {
  return catalog.globals[0] ?? catalog.vendoredModules[0] ?? pascal(catalog.id);
}

/** The interface that holds the constants of a space: `Codes`, `ErrorCodes`. */
export function constantsName(space: Space): string {
  return `${codeName(space)}s`;
}

/** The union of all values of a space: `Code`, `ErrorCode`. */
export function codeName(space: Space): string {
  return pascal(space.id).replace(/s$/u, '');
}

/** The union of all names of a space whose names tell same values apart. */
export function nameName(toldApartBy: string): string {
  return pascal(toldApartBy);
}

/** The interface of a receiver: `Session`. */
export function receiverName(id: string): string {
  return pascal(id);
}

/** The events of a receiver, with their listeners: `NetcallEvents`. */
export function eventsName(receiver: string): string {
  return `${pascal(receiver)}Events`;
}

/** The options that a receiver's methods take: `ClientOptions`. */
export function optionsName(receiver: string): string {
  return `${pascal(receiver)}Options`;
}

/** The name under which applications reach a channel. */
export function channelName(channel: Channel): string {
  return channel.name ?? channel.id;
}

/** The union of the values that a channel delivers: `LogoutCode`, `JoinErrorCode`. */
export function deliveredCodeName(channel: Channel, space: Space): string {
  return subject(channel) + codeName(space);
}

/** The union of the names that a channel delivers: `LeaveChannelName`. */
export function deliveredNameName(channel: Channel, toldApartBy: string): string {
  return subject(channel) + nameName(toldApartBy);
}

/** The type of the object that a channel delivers: `JoinError`, `NetcallError`. */
export function payloadName(channel: Channel): string {
  const owner = channel.kind === 'event' ? pascal(channel.receiver) : '';
  const kind = channel.role === 'error' ? 'Error' : 'Event';
  const name = subject(channel);
  return owner + (name.endsWith(kind) ? name : name + kind);
}

/** The signature of a channel's handler: `LogoutHandler`. */
export function handlerName(channel: Channel): string {
  return `${subject(channel)}Handler`;
}

/** What a channel is about: `onLogout` is about `Logout`. */
function subject(channel: Channel): string {
  return pascal(channelName(channel).replace(/^on(?=[A-Z])/u, ''));
}

function pascal(text: string): string {
  return text
    .split(/[^A-Za-z\d]+|(?<=[a-z\d])(?=[A-Z])/u)
    .map((word) => {
      const rest = word.slice(1);
      return (
        word.slice(0, 1).toUpperCase() + (word === word.toUpperCase() ? rest.toLowerCase() : rest)
      );
    })
    .join('');
}
