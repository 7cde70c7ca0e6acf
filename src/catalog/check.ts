import type { Catalog, Channel, Code, Space } from './catalog.js';
import { findHazards, hazardKey } from './hazards.js';

/**
 * What a schema cannot say about a catalog: that its names are unique, that what it refers to
 * exists, that values are of the declared kind, and that every hazard is declared.
 *
 * @param catalog - one that satisfies `catalogs/schema.json`.
 * @returns one line per problem, each of which begins with the key that is wrong.
 */
export function checkCatalog(catalog: Catalog): string[] {
  return [
    ...repeated(catalog.spaces.map((space) => space.id)).map(
      (id) => `spaces: "${id}" stands twice`,
    ),
    ...repeated(catalog.channels.map((channel) => channel.id)).map(
      (id) => `channels: "${id}" stands twice`,
    ),
    ...repeated(catalog.receivers.map((receiver) => receiver.id)).map(
      (id) => `receivers: "${id}" stands twice`,
    ),
    ...repeated(catalog.sources.map((source) => source.id)).map(
      (id) => `sources: "${id}" stands twice`,
    ),
    ...checkReceivers(catalog),
    ...catalog.spaces.flatMap((space) => checkSpace(catalog, space)),
    ...catalog.channels.flatMap((channel) => checkChannel(catalog, channel)),
    ...checkHazards(catalog),
  ];
}

function checkReceivers(catalog: Catalog): string[] {
  const known = new Set(['sdk', ...catalog.receivers.map((receiver) => receiver.id)]);
  return catalog.receivers.flatMap((receiver) =>
    receiver.createdBy
      .filter((creation) => !known.has(creation.on))
      .map((creation) => `receivers/${receiver.id}/createdBy: no receiver "${creation.on}"`),
  );
}

function checkSpace(catalog: Catalog, space: Space): string[] {
  const key = `spaces/${space.id}`;
  return [
    ...repeated(space.codes.map((code) => code.name)).map(
      (name) => `${key}/codes: "${name}" stands twice`,
    ),
    ...space.codes.flatMap((code) => checkCode(catalog, space, code)),
  ];
}

function checkCode(catalog: Catalog, space: Space, code: Code): string[] {
  const key = `spaces/${space.id}/codes/${code.name}`;
  const problems: string[] = [];
  if (space.values !== 'mixed' && typeof code.value !== space.values) {
    problems.push(`${key}/value: ${JSON.stringify(code.value)} is not a ${space.values}`);
  }
  if (code.successor !== undefined) {
    problems.push(...checkSuccessor(space, code, code.successor, key));
  }
  for (const channel of code.channels) {
    if (!catalog.channels.some((candidate) => candidate.id === channel)) {
      problems.push(`${key}/channels: no channel "${channel}"`);
    } else if (!carries(catalog, channel, space)) {
      problems.push(`${key}/channels: "${channel}" carries no codes of ${space.id}`);
    }
  }
  problems.push(...missingSources(catalog, code.sources, key));
  return problems;
}

function checkSuccessor(space: Space, code: Code, name: string, key: string): string[] {
  if (code.status !== 'deprecated') {
    return [`${key}/successor: only a deprecated code has one`];
  }
  const successor = space.codes.find((candidate) => candidate.name === name);
  if (successor === undefined) {
    return [`${key}/successor: no code "${name}" in ${space.id}`];
  }
  return successor.status === 'active'
    ? []
    : [`${key}/successor: "${name}" is ${successor.status} itself`];
}

function checkChannel(catalog: Catalog, channel: Channel): string[] {
  const key = `channels/${channel.id}`;
  const problems = missingSources(catalog, channel.sources, key);
  if (
    channel.receiver !== 'sdk' &&
    !catalog.receivers.some((receiver) => receiver.id === channel.receiver)
  ) {
    problems.push(`${key}/receiver: no receiver "${channel.receiver}"`);
  }
  for (const payload of channel.payload) {
    const space = catalog.spaces.find((candidate) => candidate.id === payload.space);
    if (space === undefined) {
      problems.push(`${key}/payload: no space "${payload.space}"`);
    } else if (
      payload.codes !== 'any' &&
      !space.codes.some((code) => code.channels.includes(channel.id))
    ) {
      problems.push(`${key}/payload: no code of ${space.id} names this channel`);
    }
  }
  return problems;
}

function checkHazards(catalog: Catalog): string[] {
  const found = new Set(findHazards(catalog).map(hazardKey));
  const declared = new Set(catalog.hazards.map(hazardKey));
  return [
    ...[...found].filter((key) => !declared.has(key)).map((key) => `hazards: not declared: ${key}`),
    ...[...declared].filter((key) => !found.has(key)).map((key) => `hazards: not so: ${key}`),
  ];
}

function carries(catalog: Catalog, channelId: string, space: Space): boolean {
  return catalog.channels.some(
    (channel) =>
      channel.id === channelId && channel.payload.some((payload) => payload.space === space.id),
  );
}

function missingSources(catalog: Catalog, references: readonly string[], key: string): string[] {
  return references
    .filter((reference) => !catalog.sources.some((source) => source.id === reference))
    .map((reference) => `${key}/sources: no source "${reference}"`);
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
