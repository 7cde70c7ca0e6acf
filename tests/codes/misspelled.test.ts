import { describe, expect, it } from 'vitest';

import { type Found, lintScript } from '../lint.js';
import { type DocumentedCode, documented, written } from './documented-code.js';
import { miscounted, misspelled } from './misspelling.js';
import { type Place, directed, placesOf, received } from './program.js';

const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;

type Row = readonly [string, DocumentedCode];
type RowWithPlace = readonly [string, DocumentedCode, Place];

const rows = documented.map((row): Row => [row.id, row]);
const rowsWithPlaces = documented.flatMap((row): RowWithPlace[] => {
  const places = placesOf(row.catalog, row.space);
  const delivering = places.find(({ channel }) => row.code.channels.includes(channel.id));
  const place = delivering ?? places[0];
  return place === undefined ? [] : [[`${row.id} by ${place.channel.id}`, row, place]];
});

describe.each(['start', 'end'] as const)('one letter left out, looked for from the %s', (from) => {
  it.each(rows)('%s is no code', (_, row) => {
    const text = misspelled(row.code.name, row, from);
    expectMeant(directed(row.catalog, row.space, `'${text}'`), text, row);
  });

  it.each(rowsWithPlaces)('%s never arrives', (_, row, place) => {
    const text = misspelled(row.code.name, row, from);
    expectMeant(received(place, `'${text}'`), text, row);
  });

  it.each(rows.filter(([, { code }]) => typeof code.value === 'string'))(
    '%s, by its value',
    (_, row) => {
      const text = misspelled(String(row.code.value), row, from);
      expectMeant(directed(row.catalog, row.space, `'${text}'`), text, row);
    },
  );

  it.each(rowsWithPlaces.filter(([, { space }]) => space.toldApartBy === 'name'))(
    '%s, by the name beside the value',
    (_, row, place) => {
      const text = misspelled(row.code.name, row, from);
      const atName = { ...place, payload: { ...place.payload, path: ['name'] } };
      expectMeant(received(atName, `'${text}'`), text, row);
    },
  );
});

it.each(rows.filter(([, { code }]) => code.name !== code.value))(
  '%s never holds as a text in the place of its value',
  (_, { catalog, code, space }) => {
    const reports = lintScript(directed(catalog, space, `'${code.name}'`), { rules });
    expect(messages(reports)).toEqual([
      expect.stringContaining(`${code.name} arrives as ${written(code.value)}, never as its name`),
    ]);
  },
);

it.each(rowsWithPlaces.filter(([, { code }]) => typeof code.value === 'number'))(
  '%s is no code with one digit changed',
  (_, { catalog, code }, place) => {
    const value = String(miscounted(Number(code.value), catalog.spaces));
    expect(messages(lintScript(received(place, value), { rules }))).toEqual([
      expect.stringMatching(
        new RegExp(`^Unknown code ${value}: .* ${place.payload.space}\\)`, 'u'),
      ),
    ]);
  },
);

/** One report, which names the code that was meant. */
function expectMeant(program: string, text: string, { code }: DocumentedCode): void {
  const reports = lintScript(program, { rules });
  expect(
    messages(reports).map((message) => ({
      isUnknown: message.startsWith(`Unknown code '${text}': `),
      meant: /Did you mean ([\w$]+)/u.exec(message)?.[1],
    })),
  ).toEqual([{ isUnknown: true, meant: code.name }]);
}

function messages(reports: readonly Found[]): string[] {
  return reports.map(({ message }) => message.replaceAll('`', ''));
}
