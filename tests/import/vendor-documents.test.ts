import { expect, it } from 'vitest';

import type { Catalog, Code } from '../../src/catalog/catalog.js';
import { builtInCatalog, documentedCodes, spaceOf } from '../catalog/built-in-catalog.js';
import { describeWithVendorDocuments } from '../catalog/vendor-document.js';
import { type Truth, compare, importPage, vendorFolder, vendorTruths } from './truth.js';

/** Channels that the page says in words alone, or not of this code: a person's reading. */
const readByAPerson: Readonly<Record<string, readonly string[]>> = {
  'volcengine-rtc-web/NOT_LOGIN': [
    'sendUserMessageOutsideRoom',
    'sendUserBinaryMessageOutsideRoom',
    'sendServerMessage',
    'sendServerBinaryMessage',
  ],
  'volcengine-rtc-miniapp/NO_WEBSOCLET_URL': ['join'],
  'volcengine-rtc-miniapp/SUBSCRIBE_FAILED': ['subscribe'],
  'volcengine-rtc-miniapp/UNSUBSCRIBE_FAILED': ['unsubscribe'],
  'volcengine-rtc-miniapp/MUTE_LOCAL_ERRO': ['muteLocal'],
  'volcengine-rtc-miniapp/MUTE_REMOTE_ERROR': ['muteRemote'],
  'volcengine-rtc-miniapp/LEAVE_ERROR': ['leave'],
  'volcengine-rtc-miniapp/PUBLISH_ERROR': ['publish'],
  'volcengine-rtc-miniapp/UNPUBLISH_ERRO': ['unpublish'],
  'volcengine-rtc-miniapp/JOIN_ROOM_ERROR': ['join'],
};

/** An event that NetEase's page never names; which codes it delivers is a person's reading. */
const neverNamed = ['error'];

/** What the page names and a person knows better: a misprint, and a method without a promise. */
const correctedByAPerson: Readonly<Record<string, string | undefined>> = {
  stotDevice: 'stopDevice',
  logout: undefined,
};

/** Codes that a person calls general though the page does not begin with that. */
const generalByAPerson = ['netease-webrtc/ParamError', 'volcengine-rtc-miniapp/INVALID_PARAMS'];

const truths = vendorTruths();
const spaces = truths.flatMap((truth) =>
  Object.keys(truth.spaces).map((space) => ({ id: idOf(truth), space, truth })),
);

describeWithVendorDocuments('importing the documents of the built-in catalogs', () => {
  it('there is a truth table for each of the five, with 253 codes in all', () => {
    expect(truths.map(idOf)).toEqual([
      'agora-signaling',
      'netease-webrtc',
      'volcengine-rtc-miniapp',
      'volcengine-rtc-web',
      'volcengine-rts-web',
    ]);
    expect(
      spaces.reduce((sum, { space, truth }) => sum + (truth.spaces[space]?.length ?? 0), 0),
    ).toBe(253);
  });

  it.each(truths)('$document gives every code that a person read off it, and no other', (truth) => {
    const { invented, missing, wrongFacts } = compare(truth, draftOf(truth));
    expect({ invented, missing, wrongFacts }).toEqual({
      invented: [],
      missing: [],
      wrongFacts: [],
    });
  });

  it.each(spaces)(
    '$id/$space has the values and statuses of the catalog, in its order',
    ({ id, space, truth }) => {
      const drafted = draftedSpace(truth, space).codes;
      const codes = documentedCodes(spaceOf(builtInCatalog(id), space));
      expect(drafted.map(({ status, value }) => ({ status, value }))).toEqual(
        codes.map(({ status, value }) => ({ status, value })),
      );
    },
  );

  it.each(spaces)(
    '$id/$space has the names of the catalog where they are the vendor’s',
    ({ id, space, truth }) => {
      const definition = spaceOf(builtInCatalog(id), space);
      const drafted = draftedSpace(truth, space);
      expect(drafted.names).toBe(definition.names);
      expect(drafted.codes.map((code) => code.name)).toEqual(
        documentedCodes(definition).map((code) =>
          definition.names === 'vendor' || code.name === code.value ? code.name : null,
        ),
      );
    },
  );

  it.each(spaces)(
    '$id/$space has the channels that the catalog has from the page',
    ({ id, space, truth }) => {
      const catalog = builtInCatalog(id);
      const expected = documentedCodes(spaceOf(catalog, space)).map((code) =>
        channelsFromPage(catalog, code).sort(),
      );
      expect(
        draftedSpace(truth, space).codes.map((code) =>
          code.channels
            .map((channel) =>
              channel in correctedByAPerson ? correctedByAPerson[channel] : channel,
            )
            .filter((channel) => channel !== undefined)
            .sort(),
        ),
      ).toEqual(expected);
    },
  );

  it.each(spaces)(
    '$id/$space has the effects that the page says, and no other',
    ({ id, space, truth }) => {
      const codes = documentedCodes(spaceOf(builtInCatalog(id), space));
      for (const [position, drafted] of draftedSpace(truth, space).codes.entries()) {
        const code = codes[position];
        expect([code?.effect, null], drafted.name ?? '').toContain(drafted.effect);
        const isOfThePage = ['ignorable', 'retrying', 'success'].includes(code?.effect ?? '');
        expect(drafted.effect !== null, drafted.name ?? '').toBe(isOfThePage);
      }
    },
  );

  it.each(spaces)('$id/$space calls general what the page calls so', ({ id, space, truth }) => {
    const general = documentedCodes(spaceOf(builtInCatalog(id), space)).filter(
      (code) => code.general === true && !generalByAPerson.includes(`${id}/${code.name}`),
    );
    const drafted = draftedSpace(truth, space).codes.filter((code) => code.general === true);
    expect(drafted.map((code) => code.name)).toEqual(general.map((code) => code.name));
  });

  it('a name that an error object gives beside its heading is an erratum', () => {
    const truth = found(truths.find((candidate) => idOf(candidate) === 'netease-webrtc'));
    const { codes, toldApartBy } = draftedSpace(truth, 'code');
    expect(toldApartBy).toBe('name');
    expect(
      codes.flatMap((code) => (code.errata ?? []).map((erratum) => [code.name, erratum.name])),
    ).toEqual([
      ['RoomServerErrUnknown', '内部错误（TurnServer请求异常）'],
      ['MusicalAccompanimentUnsupport', 'AudioMixingUnsupport'],
    ]);
  });

  it.each(truths)(
    'the hazards of $document are those of the catalog between its codes',
    (truth) => {
      const catalog = builtInCatalog(idOf(truth));
      const names = new Set(
        Object.values(truth.spaces).flatMap((codes) => codes.map(({ name }) => name)),
      );
      const drafted = draftOf(truth).hazards;
      expect(drafted).toEqual(
        catalog.hazards.filter((hazard) =>
          hazard.kind === 'value-in-two-spaces'
            ? hazard.spaces.every((id) => Object.hasOwn(truth.spaces, id))
            : isBetween(hazard, names),
        ),
      );
    },
  );
});

function isBetween(
  hazard: Exclude<Catalog['hazards'][number], { readonly kind: 'value-in-two-spaces' }>,
  names: ReadonlySet<string | null>,
): boolean {
  return hazard.kind === 'same-value'
    ? hazard.codes.every((code) => names.has(code))
    : names.has(hazard.code);
}

/** The channels of a code that the catalog has from the page, by their sources. */
function channelsFromPage(catalog: Catalog, code: Code): string[] {
  const byAPerson = readByAPerson[`${catalog.id}/${code.name}`] ?? [];
  return code.channels.filter(
    (id) =>
      !byAPerson.includes(id) &&
      !neverNamed.includes(id) &&
      catalog.channels.find((channel) => channel.id === id)?.sources.includes('page') === true,
  );
}

function draftOf(truth: Truth): NonNullable<ReturnType<typeof importPage>['draft']> {
  return found(importPage(truth.document, vendorFolder).draft);
}

function draftedSpace(truth: Truth, id: string): ReturnType<typeof draftOf>['spaces'][number] {
  return found(draftOf(truth).spaces.find((space) => space.id === id));
}

function idOf(truth: Truth): string {
  return truth.document.replace(/\.md$/u, '');
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) {
    throw new Error('the import drafted no such thing');
  }
  return item;
}
