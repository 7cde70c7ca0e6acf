import type {
  Catalog,
  Channel,
  ChannelKind,
  Creation,
  Receiver,
} from '../../src/catalog/catalog.js';
import { docComment } from './doc-comment.js';
import {
  channelName,
  constantsName,
  eventsName,
  handlerName,
  optionsName,
  payloadName,
  receiverName,
} from './names.js';
import { literal } from './constants.js';

/** A member that keeps what no catalog describes within reach. */
const otherMembers = '[member: string]: any;';

/** Whether anything is known of the SDK's own object: what it makes, the constants on it. */
export function hasSdkObject(catalog: Catalog): boolean {
  return catalog.receivers.length > 0 || catalog.spaces.some(({ path }) => path !== undefined);
}

/** The SDK's own object, and the objects from which errors come. */
export function receiversOf(catalog: Catalog): readonly string[] {
  return [
    '// A declared member has its exact type: the index signatures answer for all others alone, so',
    '// that an application can use what the catalog says nothing about.',
    '',
    ...docComment(["The SDK's own object."]),
    'interface Sdk {',
    ...catalog.spaces.flatMap(({ path, ...space }) =>
      path === undefined ? [] : nested(path, constantsName(space)),
    ),
    ...creations(catalog, 'sdk'),
    otherMembers,
    '}',
    '',
    ...catalog.receivers.flatMap((receiver) => receiverOf(catalog, receiver)),
  ];
}

/** The names of the interfaces that `receiversOf` declares beside the SDK's own. */
export function receiverNames(catalog: Catalog): string[] {
  return catalog.receivers.map(({ id }) => receiverName(id));
}

function receiverOf(catalog: Catalog, { createdBy = [], id }: Receiver): readonly string[] {
  const ofKind = (kind: ChannelKind): Channel[] =>
    catalog.channels.filter((channel) => channel.receiver === id && channel.kind === kind);
  const events = ofKind('event');
  const options = ofKind('option');
  return [
    ...eventsOf(id, events),
    ...optionsOf(id, options),
    ...docComment([
      createdBy.length === 0
        ? 'No source says how it is made.'
        : `Made by ${createdBy.map(creationText).join(' or ')}.`,
    ]),
    `interface ${receiverName(id)} {`,
    ...ofKind('callback').map(
      (channel) => `${channelName(channel)}?: ${handlerName(channel)} | null;`,
    ),
    ...(events.length === 0 ? [] : [listenerMethod(id, events)]),
    ...ofKind('method').flatMap((channel) => rejectingMethod(channel, options.length > 0)),
    ...creations(catalog, id),
    otherMembers,
    '}',
    '',
  ];
}

function eventsOf(receiver: string, events: readonly Channel[]): readonly string[] {
  return events.length === 0
    ? []
    : [
        ...docComment([`The events of a \`${receiver}\`; only those that carry codes are typed.`]),
        `interface ${eventsName(receiver)} {`,
        ...events.map((event) => `${literal(channelName(event))}: ${handlerName(event)};`),
        '[event: string]: (...payload: any[]) => void;',
        '}',
        '',
      ];
}

/** One signature for all events: overloads would let a wrong listener fall through to the last. */
function listenerMethod(receiver: string, events: readonly Channel[]): string {
  const names = events.map((event) => literal(channelName(event))).join(' | ');
  // `string & {}` is every string, and leaves the names beside it to completion.
  return `on<Name extends ${names} | (string & {})>(event: Name, listener: ${eventsName(receiver)}[Name]): any;`;
}

function optionsOf(receiver: string, options: readonly Channel[]): readonly string[] {
  return options.length === 0
    ? []
    : [
        ...docComment([`What a method of a \`${receiver}\` is told besides its arguments.`]),
        `interface ${optionsName(receiver)} {`,
        ...options.map((option) => `${channelName(option)}?: ${handlerName(option)};`),
        '[option: string]: any;',
        '}',
        '',
      ];
}

function rejectingMethod(channel: Channel, hasOptions: boolean): readonly string[] {
  const name = channelName(channel);
  const isThrown = channel.throws === true;
  const result = isThrown ? 'any' : 'Promise<any>';
  const comment = docComment([
    `${isThrown ? 'Throws' : 'Rejects with'} {@link ${payloadName(channel)}}.`,
  ]);
  return [
    ...(hasOptions
      ? [
          ...comment,
          `${name}(options: ${optionsName(channel.receiver)}, ...others: any[]): ${result};`,
        ]
      : []),
    ...comment,
    `${name}(...args: any[]): ${result};`,
  ];
}

/** The members of an object, or the signatures of a function, that make receivers. */
function creations(catalog: Catalog, on: string): readonly string[] {
  return catalog.receivers.flatMap(({ createdBy = [], id }) =>
    createdBy
      .filter((creation) => creation.on === on)
      .flatMap(({ member }) => {
        const made = receiverName(id);
        if (member === undefined) {
          return [`(...args: any[]): ${made};`, `new (...args: any[]): ${made};`];
        }
        return isClass(member)
          ? [`readonly ${member}: new (...args: any[]) => ${made};`]
          : [`${member}(...args: any[]): ${made};`];
      }),
  );
}

function creationText({ member, on }: Creation): string {
  const holder = on === 'sdk' ? 'the SDK' : `a \`${on}\``;
  return member === undefined ? `a call of ${holder}` : `\`${member}\` of ${holder}`;
}

function isClass(member: string): boolean {
  return /^[A-Z]/u.test(member);
}

function nested(path: readonly string[], type: string): string[] {
  const [step = '', ...rest] = path;
  return rest.length === 0
    ? [`readonly ${step}: ${type};`]
    : [`readonly ${step}: {`, ...nested(rest, type), '};'];
}
