import { expect, it } from 'vitest';

import { builtInCatalog, spaceOf } from '../catalog/built-in-catalog.js';
import { lintScript } from '../lint.js';
import { type DocumentedCode, documented, holds, isNeutral, written } from './documented-code.js';
import { type Place, directed, placeAt, received, required } from './program.js';

const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;

const netease = builtInCatalog('netease-webrtc');
const volcengine = builtInCatalog('volcengine-rtc-web');
const rts = builtInCatalog('volcengine-rts-web');
const onLogout = placeAt(builtInCatalog('agora-signaling'), 'onLogout', '');
const onError = placeAt(volcengine, 'onError', 'errorCode');
const mixing = placeAt(volcengine, 'onAudioMixingStateChanged', 'error');
const code = placeAt(netease, 'error', 'code');
const serverCode = placeAt(netease, 'error', 'serverCode');

/** For each space places that hold codes of another one: of the same SDK first, where it has two. */
const elsewhere: Readonly<Record<string, readonly Place[]>> = {
  'agora-signaling/code': [onError, code],
  'netease-webrtc/code': [serverCode, onLogout],
  'netease-webrtc/serverCode': [code, mixing],
  'volcengine-rtc-miniapp/ERROR_CODES': [onError, onLogout],
  'volcengine-rtc-web/ErrorCode': [mixing, code],
  'volcengine-rtc-web/AudioMixingError': [onError, onLogout],
  'volcengine-rts-web/ErrorCode': [mixing, onLogout],
};

const cases = documented.flatMap((row) =>
  (elsewhere[`${row.catalog.id}/${row.space.id}`] ?? []).map(
    (place): readonly [string, DocumentedCode, Place] => [
      `${row.id} as ${place.payload.space} of ${place.catalog.id}`,
      row,
      place,
    ],
  ),
);

it('every code is tried in two other spaces', () => {
  expect(cases).toHaveLength(2 * documented.length);
});

it.each(cases)('%s', (_, row, place) => {
  const reports = lintScript(received(place, written(row.code.value)), { rules });
  expect(reports.map(({ message }) => claim(message))).toEqual(verdict(row, place));
});

it.each(
  cases.filter(([, row, place]) => row.catalog !== place.catalog && row.space.path !== undefined),
)('%s, by its constant', (_, row, place) => {
  const constant = ['Other', ...(row.space.path ?? []), row.code.name].join('.');
  const program = `const Other = ${required(row.catalog)};\n${received(place, constant)}`;
  const there = spaceOf(place.catalog, place.payload.space);
  const reports = lintScript(program, { rules });
  expect(reports.map(({ message }) => message)).toEqual(
    holds(there, row.code.value)
      ? []
      : [
          expect.stringMatching(
            new RegExp(`^\`${row.code.name}\` arrives in ${shortTitle(row)} `, 'u'),
          ),
        ],
  );
});

const twins = documented
  .filter(
    ({ catalog, space }) => catalog.id !== 'volcengine-rtc-miniapp' && space.id === 'ErrorCode',
  )
  .map((row): readonly [string, DocumentedCode] => [row.id, row]);

it.each(twins)('%s as a code of the twin that a directive names', (_, { catalog, code }) => {
  const twin = catalog === rts ? volcengine : rts;
  const there = spaceOf(twin, 'ErrorCode');
  const reports = lintScript(directed(twin, there, written(code.value)), { rules });
  expect(reports).toHaveLength(holds(there, code.value) ? 0 : 1);
});

/** What a value is said to be at a place that cannot hold it: nothing where the place has it too. */
function verdict({ code: { value } }: DocumentedCode, place: Place): string[] {
  const there = spaceOf(place.catalog, place.payload.space);
  if (isNeutral(value) || holds(there, value)) {
    return [];
  }
  const other = place.catalog.spaces.find((candidate) => holds(candidate, value));
  // Of another SDK, numbers agree by accident, and a text may be near one that was meant.
  return other === undefined
    ? [`${written(value)} is no code of ${there.id}`]
    : [`${written(value)} arrives in ${other.id}, never in ${there.id}`];
}

/** The claim in a message; what another SDK and its space are called is left out. */
function claim(message: string): string | undefined {
  const text = message.replaceAll('`', '');
  const own = /^\S+ arrives in \w+, never in \w+/u.exec(text)?.[0];
  const [, value, space] =
    /^(\S+) arrives in .+, never in (\w+)/u.exec(text) ??
    /^Unknown code (\S+): .* (\w+)\)/u.exec(text) ??
    [];
  return own ?? (value === undefined ? undefined : `${value} is no code of ${String(space)}`);
}

function shortTitle({ catalog }: DocumentedCode): string {
  return (catalog.shortTitle ?? catalog.title).en;
}
