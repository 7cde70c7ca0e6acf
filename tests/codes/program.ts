import type { Catalog, Channel, Payload, Space } from '../../src/catalog/catalog.js';
import { isMade } from '../catalog/made-receiver.js';

/** A place where a channel of an SDK holds codes of a space. */
export interface Place {
  readonly catalog: Catalog;
  readonly channel: Channel;
  readonly payload: Payload;
}

/** Every place that holds a value of a space, as far as registrations of its kind are seen. */
export function placesOf(catalog: Catalog, space: Space): Place[] {
  return catalog.channels
    .filter(({ kind, receiver }) => kind !== 'option' && isMade(catalog, receiver))
    .flatMap((channel) =>
      channel.payload
        .filter((payload) => payload.space === space.id && payload.reads !== 'name')
        .map((payload) => ({ catalog, channel, payload })),
    );
}

/** The place that a channel's payload has under a path. */
export function placeAt(catalog: Catalog, channelId: string, path: string): Place {
  for (const channel of catalog.channels.filter(({ id }) => id === channelId)) {
    for (const payload of channel.payload) {
      if (payload.path.join('.') === path) {
        return { catalog, channel, payload };
      }
    }
  }
  throw new Error(`${catalog.id}@${channelId} has nothing at "${path}"`);
}

/** A program that compares what a directive says is a code of a space. */
export function directed(catalog: Catalog, space: Space, operand: string, before = ''): string {
  return `${before}
// sdk-errors: ${catalog.id}/${space.id}
if (code === ${operand}) {
  act(code);
}
`;
}

/** A program that compares what arrives at a place. */
export function received({ catalog, channel, payload }: Place, operand: string): string {
  const subject = ['received', ...payload.path].join('.');
  const before = Array.from({ length: payload.parameter ?? 0 }, (_, index) => `p${String(index)}`);
  const handler = `(${[...before, 'received'].join(', ')}) => {
  if (${subject} === ${operand}) {
    act();
  }
}`;
  const receiver = channel.kind === 'prop' ? '' : expressionOf(catalog, channel.receiver);
  const name = channel.name ?? channel.id;
  switch (channel.kind) {
    case 'callback':
      return `const receiver = ${receiver};\nreceiver.${name} = ${handler};\n`;
    case 'event':
      return `const receiver = ${receiver};\nreceiver.on('${name}', ${handler});\n`;
    case 'method':
      return `const receiver = ${receiver};\nreceiver.${name}('a').catch(${handler});\n`;
    case 'prop':
      return `createElement(${componentOf(catalog, channel)}, { ${name}: ${handler} });\n`;
    case 'option':
      throw new Error(`${channel.id} is an option of a call`);
  }
}

function componentOf(catalog: Catalog, channel: Channel): string {
  const made = catalog.receivers.find(({ id }) => id === channel.receiver);
  return `${expressionOf(catalog, 'sdk')}.${String(made?.createdBy?.[0]?.member)}`;
}

/** The SDK itself, as a file gets it from its package or its vendored copy. */
export function required({ packages, vendoredModules }: Catalog): string {
  return packages[0] === undefined
    ? `require('./${String(vendoredModules[0])}')`
    : `require('${packages[0]}').default`;
}

/** How a program comes by an object of an SDK, without types. */
function expressionOf(catalog: Catalog, receiver: string): string {
  if (receiver === 'sdk') {
    return catalog.globals[0] ?? required(catalog);
  }
  const [creation] = catalog.receivers.find(({ id }) => id === receiver)?.createdBy ?? [];
  if (creation === undefined) {
    throw new Error(`${catalog.id} does not say what makes ${receiver}`);
  }
  const holder = expressionOf(catalog, creation.on);
  if (creation.member === undefined) {
    return `${holder}('a')`;
  }
  const call = `${holder}.${creation.member}('a')`;
  return /^[A-Z]/u.test(creation.member) ? `new (${holder}.${creation.member})('a')` : call;
}
