import type { Linter } from 'eslint';
import { expect, it } from 'vitest';

import type { Catalog, Code, Space } from '../../src/catalog/catalog.js';
import { lintScript } from '../lint.js';
import { type DocumentedCode, documented, written } from './documented-code.js';
import { type Place, directed, placeAt, placesOf, received, required } from './program.js';

/** Each code where it belongs: nothing is impossible about it, and the catalog says the rest. */
const impossible: Linter.RulesRecord = {
  'sdk-errors/no-impossible-code': ['error', { checkOpenChannels: true }],
};
const rules: Linter.RulesRecord = {
  'sdk-errors/no-ambiguous-code': 'error',
  'sdk-errors/no-deprecated-code': 'error',
  ...impossible,
};

const rows = documented.map((row): readonly [string, DocumentedCode] => [row.id, row]);

it('there are 253 codes', () => {
  expect(documented).toHaveLength(253);
});

it.each(rows)('%s by value', (_, { catalog, code, space }) => {
  const program = directed(catalog, space, written(code.value));
  expect(rulesBroken(program)).toEqual(verdictOnValue(space, code.value));
});

it.each(rows.filter(([, { space }]) => space.names === 'vendor'))(
  "%s by the application's own table",
  (_, { catalog, code, space }) => {
    const program = directed(catalog, space, `CODES.${code.name}`, ownTable(catalog, space));
    expect(rulesBroken(program)).toEqual(verdictOnName(space, code));
  },
);

it.each(rows.filter(([, { space }]) => space.path !== undefined))(
  "%s by the SDK's constant",
  (_, { catalog, code, space }) => {
    const constant = ['SDK', ...(space.path ?? []), code.name].join('.');
    const program = `const SDK = ${required(catalog)};
if (code === ${constant}) act(code);
`;
    expect(rulesBroken(program)).toEqual(verdictOnName(space, code));
  },
);

it.each(rows.filter(([, { space }]) => space.toldApartBy === 'name'))(
  '%s by the name beside it',
  (_, { catalog, code }) => {
    const place = placeAt(catalog, 'error', 'name');
    expect(rulesBroken(received(place, `'${code.name}'`))).toEqual([]);
  },
);

it.each(
  rows.flatMap(([id, row]) =>
    placesOf(row.catalog, row.space)
      .filter(({ channel }) => row.code.channels.includes(channel.id))
      .map((place): readonly [string, DocumentedCode, Place] => [
        `${id} where ${place.channel.id} delivers it`,
        row,
        place,
      ]),
  ),
)('%s', (_, { code }, place) => {
  const reports = lintScript(received(place, written(code.value)), { rules: impossible });
  expect(reports).toEqual([]);
});

it.each(rows.filter(([, { code }]) => typeof code.value === 'number'))(
  '%s as a text never arrives, unless the SDK sends texts too',
  (_, { catalog, code, space }) => {
    const text = `'${String(code.value)}'`;
    const program = directed(catalog, space, text);
    expect(messages(program)).toEqual(
      space.values === 'mixed' || code.value === 0
        ? []
        : [expect.stringContaining(`never as \`${text}\``)],
    );
    expect(messages(program.replace('code ===', 'String(code) ==='))).toEqual([]);
  },
);

function messages(program: string): string[] {
  return lintScript(program, { rules: impossible }).map(({ message }) => message);
}

function rulesBroken(program: string): string[] {
  return lintScript(program, { rules, sourceType: 'module' }).map(({ rule }) => rule);
}

/** A bare value is every code that shares it; deprecated is only what has no other reading. */
function verdictOnValue(space: Space, value: Code['value']): string[] {
  const shared = space.codes.filter((code) => code.value === value);
  return [
    ...(shared.length > 1 ? ['no-ambiguous-code'] : []),
    ...(shared.every(({ status }) => status === 'deprecated') ? ['no-deprecated-code'] : []),
  ];
}

/** A constant says which code it means; several active ones of a value arrive alike all the same. */
function verdictOnName(space: Space, code: Code): string[] {
  if (code.status === 'deprecated') {
    return ['no-deprecated-code'];
  }
  const active = space.codes.filter(
    ({ status, value }) => value === code.value && status === 'active',
  );
  return active.length > 1 ? ['no-ambiguous-code'] : [];
}

/** The application's copy of a space, in a file that leads to the SDK. */
function ownTable(catalog: Catalog, space: Space): string {
  const members = documented
    .filter((row) => row.space === space)
    .map(({ code }) => `${code.name}: ${written(code.value)}`);
  return `const SDK = ${required(catalog)};\nconst CODES = { ${members.join(', ')} };`;
}
