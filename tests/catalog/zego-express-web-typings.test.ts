import { describe, expect, it } from 'vitest';

import { spaceOf } from './built-in-catalog.js';
import { catalogOf, installedVersion } from './installed-file.js';
import { channelsBesideTheirLine, codesBesideTheirLine, sourceText } from './source-line.js';

const catalog = catalogOf('zego-express-web');
const packageName = 'zego-express-engine-webrtc';
const errorCode = spaceOf(catalog, 'ErrorCode');
const bundle = textOf('observed');
const declaredNames = new Set(
  [...textOf('error-typings').matchAll(/export declare const (\w+):/gu)].map(([, name]) => name),
);

/** Parts of the SDK that are loaded beside it, with constants of their own. */
const modules = ['background-process/index.js', 'stream-compositor/index.js'].map((file) =>
  sourceText({ id: file, kind: 'observation', title: file, package: packageName, file }),
);

describe('the catalog zego-express-web against zego-express-engine-webrtc', () => {
  it('the installed version is the one that the catalog was made from', () => {
    expect(new Set(catalog.sources.map(({ version }) => version))).toEqual(
      new Set([installedVersion(packageName)]),
    );
  });

  it('the line that a code names holds its name or its value', () => {
    expect(codesBesideTheirLine(catalog)).toEqual([]);
  });

  it('a line that a channel names holds its name', () => {
    expect(channelsBesideTheirLine(catalog)).toEqual([]);
  });

  it('the typings give the codes names and no numbers', () => {
    expect(declaredNames.size).toBe(240);
    expect(textOf('error-typings')).not.toMatch(/\d{7}/u);
  });

  it('a code is named as the typings name it, or as the table of rooms in the bundle does', () => {
    const unnamed = errorCode.codes.filter(
      ({ name, value }) =>
        !declaredNames.has(name) && !bundle.includes(`${name}:{code:${String(value)},msg:`),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('where the table of rooms names a code, its value is that of the table', () => {
    const named = [...bundle.matchAll(/([A-Z][A-Z_]+):\{code:(1\d{6}|1101e3),msg:/gu)];
    const differing = named.filter(([, name, value]) =>
      errorCode.codes.some(
        (code) =>
          code.name === name &&
          code.value !== Number(value) &&
          code.errata?.some((erratum) => erratum.value === Number(value)) !== true,
      ),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(differing.map(([text]) => text)).toEqual([]);
  });

  it('a value is one that the SDK ships', () => {
    const shipped = new Set([bundle, ...modules].flatMap(valuesIn));
    expect(errorCode.codes.filter(({ value }) => !shipped.has(Number(value)))).toEqual([]);
  });

  it('the constants that are left out are those without a name, and those of mixing', () => {
    const values = new Set(
      errorCode.codes.flatMap(({ errata = [], value }) => [
        value,
        ...errata.map((erratum) => erratum.value),
      ]),
    );
    const leftOut = valuesIn(bundle).filter((value) => isOfEngine(value) && !values.has(value));
    expect(leftOut.filter((value) => !isOfMixing(value))).toEqual([
      1_100_006, 1_100_007, 1_100_012, 1_009_005, 1_009_013, 1_102_022,
    ]);
  });

  it('RoomStateReason has the members and values of the enum', () => {
    const [, body = ''] =
      /enum ZegoRoomStateChangedReason \{([^}]*)\}/u.exec(textOf('room-typings')) ?? [];
    const members = [...body.matchAll(/(\w+) = "(\w+)"/gu)].map(([, name, value]) => [name, value]);
    expect(members).toHaveLength(9);
    expect(
      spaceOf(catalog, 'RoomStateReason').codes.map(({ name, value }) => [name, value]),
    ).toEqual(members);
  });

  it('the events of rooms hold the code, a plain number, as their third parameter', () => {
    for (const name of ['RoomStateUpdate', 'RoomStateChanged']) {
      const [, parameters = ''] =
        new RegExp(`type ${name}CallBack = \\(([^)]*)\\)`, 'u').exec(textOf('room-typings')) ?? [];
      expect(parameters.split(', ')[2]).toBe('errorCode: number');
    }
  });
});

function textOf(id: string): string {
  const source = catalog.sources.find((candidate) => candidate.id === id);
  if (source === undefined) {
    throw new Error(`there is no source ${id}`);
  }
  return sourceText(source);
}

/** The numbers of the constants `{code: …, message: …}` in a text. */
function valuesIn(text: string): number[] {
  return [...text.matchAll(/\{code:(\d[\de]*),(?:message|msg):/gu)].map(([, value]) =>
    Number(value),
  );
}

/** Success, and the numbers of servers, are no constants of the engine. */
function isOfEngine(value: number): boolean {
  return value > 1_000_000 && value < 1_110_000;
}

function isOfMixing(value: number): boolean {
  return Math.floor(value / 1000) === 1005;
}
