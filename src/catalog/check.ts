import type { Catalog, Channel, Code, Space } from './catalog.js';
import { isIdentifier } from '../identifier.js';
import { checkReceivers } from './check-receivers.js';
import { findHazards, hazardKey } from './hazards.js';
import { isPackageName, packageNameExamples } from './package-name.js';

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
    ...checkPackages(catalog),
    ...(catalog.companions ?? []).flatMap((companion) =>
      missingSources(catalog, companion.sources, `companions/${companion.package}`),
    ),
    ...checkReceivers(catalog),
    ...catalog.spaces.flatMap((space) => checkSpace(catalog, space)),
    ...catalog.channels.flatMap((channel) => checkChannel(catalog, channel)),
    ...checkHazards(catalog),
  ];
}

function checkPackages({ companions = [], packages, sources }: Catalog): string[] {
  const isNone = (name: string): boolean => !isPackageName(name);
  const problem = (name: string): string => `${JSON.stringify(name)} is not ${packageNameExamples}`;
  return [
    ...packages.filter(isNone).map((name) => `packages: ${problem(name)}`),
    ...companions
      .map((companion) => companion.package)
      .filter(isNone)
      .map((name) => `companions: ${problem(name)}`),
    ...sources.flatMap((source) =>
      [source.package ?? []]
        .flat()
        .filter(isNone)
        .map((name) => `sources/${source.id}/package: ${problem(name)}`),
    ),
  ];
}

function checkSpace(catalog: Catalog, space: Space): string[] {
  const key = `spaces/${space.id}`;
  const codesByName = new Map(space.codes.map((code) => [code.name, code]));
  return [
    ...notWritable(space.path ?? [], `${key}/path`),
    ...notWritable([space.toldApartBy ?? []].flat(), `${key}/toldApartBy`),
    ...repeated(space.codes.map((code) => code.name)).map(
      (name) => `${key}/codes: "${name}" stands twice`,
    ),
    ...space.codes.flatMap((code) => checkCode(catalog, space, code, codesByName)),
  ];
}

/** Fixes and suggestions write these after a dot. */
function notWritable(names: readonly string[], key: string): string[] {
  return names
    .filter((name) => !isIdentifier(name))
    .map(
      (name) =>
        `${key}: ${JSON.stringify(name)} is not the name of a property, as it is written after a dot`,
    );
}

function checkCode(
  catalog: Catalog,
  space: Space,
  code: Code,
  codesByName: ReadonlyMap<string, Code>,
): string[] {
  const key = `spaces/${space.id}/codes/${code.name}`;
  const problems: string[] = [];
  if (space.values !== 'mixed' && typeof code.value !== space.values) {
    problems.push(`${key}/value: ${JSON.stringify(code.value)} is not a ${space.values}`);
  }
  if (code.successor !== undefined) {
    problems.push(...checkSuccessor(space, code, codesByName.get(code.successor), key));
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

function checkSuccessor(
  space: Space,
  code: Code,
  successor: Code | undefined,
  key: string,
): string[] {
  if (code.status !== 'deprecated') {
    return [`${key}/successor: only a deprecated code has one`];
  }
  if (successor === undefined) {
    return [`${key}/successor: no code "${String(code.successor)}" in ${space.id}`];
  }
  return successor.status === 'active'
    ? []
    : [`${key}/successor: "${successor.name}" is ${successor.status} itself`];
}

function checkChannel(catalog: Catalog, channel: Channel): string[] {
  const key = `channels/${channel.id}`;
  const problems = missingSources(catalog, channel.sources, key);
  if (channel.constant !== undefined && channel.kind !== 'event') {
    problems.push(`${key}/constant: only an event has one`);
  }
  if (channel.throws === true && channel.kind !== 'method') {
    problems.push(`${key}/throws: only a method throws`);
  }
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
  return references.flatMap((reference) => {
    const [id, line] = reference.split('#L', 2);
    const source = catalog.sources.find((candidate) => candidate.id === id);
    if (source === undefined) {
      return [`${key}/sources: no source "${String(id)}"`];
    }
    return line !== undefined && source.file === undefined
      ? [`${key}/sources: "${String(id)}" has no file, and so no line ${line}`]
      : [];
  });
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) {
    (seen.has(name) ? again : seen).add(name);
  }
  return [...again];
}
