import type { Catalog, Channel, Code, Source } from '../../src/catalog/catalog.js';
import { installedText, lineOf } from './installed-file.js';

/** The text of the installed file that a source names. */
export function sourceText({ file = '', package: packageName = '' }: Source): string {
  return installedText(packageName, file);
}

/** The codes of which a line that they name holds neither the name nor the value. */
export function codesBesideTheirLine(catalog: Catalog): readonly string[] {
  return catalog.spaces.flatMap((space) =>
    space.codes
      .filter((code) => linesOf(catalog, code).some((line) => !holds(line, code)))
      .map((code) => code.name),
  );
}

/** The channels of which no line that they name holds the name. */
export function channelsBesideTheirLine(catalog: Catalog): readonly string[] {
  return catalog.channels
    .filter((channel) => {
      const name = channel.name ?? channel.id;
      // The declaration of a callback begins with a capital: RoomStateUpdateCallBack.
      return !linesOf(catalog, channel).some((line) =>
        line.toLowerCase().includes(name.toLowerCase()),
      );
    })
    .map(({ id }) => id);
}

function linesOf(catalog: Catalog, { sources }: Channel | Code): readonly string[] {
  return sources.flatMap((reference) => {
    const place = lineOf(catalog, reference);
    return place === undefined
      ? []
      : [installedText(place.package, place.file).split('\n')[place.line - 1] ?? ''];
  });
}

function holds(line: string, { name, value }: Code): boolean {
  return (
    new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'u').test(line) ||
    new RegExp(`(?<![\\w$-])${String(value)}(?![\\w$-])`, 'u').test(line)
  );
}
