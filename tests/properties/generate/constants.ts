import fc from 'fast-check';

import type { Code } from '../../../src/catalog/catalog.js';
import { type Place, arriving, elementAt, spaceId, special } from './place.js';
import { type Language, type SdkAccess, accessesOf } from './sdk-access.js';
import { type Style, quoted } from './style.js';
import type { Traits } from './traits.js';

/** How a program names codes. */
export interface ConstantsModel {
  readonly access: number;
  readonly renamed: boolean;
  readonly via: 'alias' | 'alias below' | 'destructured' | 'member' | 'renamed' | 'single';
  readonly own: 'none' | 'part' | 'whole';
}

export const constantsModel: fc.Arbitrary<ConstantsModel> = fc.record({
  access: fc.nat({ max: 30 }),
  renamed: fc.boolean(),
  via: fc.constantFrom('member', 'alias', 'destructured', 'renamed', 'single', 'alias below'),
  own: fc.constantFrom('none', 'none', 'whole', 'part'),
});

/** The names that a program has for codes. */
export interface Constants {
  readonly access: SdkAccess;
  readonly lines: readonly string[];
  /** Lines that stand below everything else. */
  readonly linesBelow: readonly string[];
  /** Every way to write a code by a constant. */
  readonly spellings: (code: Code) => readonly string[];
}

/** The names that a model gives to the codes of a place. */
export function constantsOf(
  model: ConstantsModel,
  place: Place,
  { language, style, traits }: { language: Language; style: Style; traits: Traits },
): Constants {
  const [canonical = 'Rtc'] = [...place.catalog.globals, ...place.catalog.vendoredModules];
  const name = model.renamed ? 'Sdk' : canonical;
  const access = elementAt(accessesOf(place.catalog, language, name), model.access);
  traits.add(`access: ${access.trait}`);
  if (model.renamed && access.lines.length > 0) {
    traits.add('renamed import');
  }
  const ofSdk = sdkConstants(model, place, access);
  const own = ownTable(model, place, { language, style });
  if (own !== undefined) {
    traits.add('own table');
  }
  if (ofSdk.trait !== undefined) {
    traits.add(`constants: ${ofSdk.trait}`);
  }
  return {
    access,
    lines: [...access.lines, ...ofSdk.lines, ...(own === undefined ? [] : [own.line])],
    linesBelow: ofSdk.linesBelow,
    spellings: (code) => [
      ...ofSdk.singles.flatMap((single) => (single.code === code ? [single.name] : [])),
      ...ofSdk.qualifiers.flatMap((qualifier) => [
        `${qualifier}.${code.name}`,
        `${qualifier}['${code.name}']`,
      ]),
      ...(own?.codes.includes(code) === true ? [`Own.${code.name}`] : []),
    ],
  };
}

interface SdkConstants {
  readonly trait: string | undefined;
  readonly lines: readonly string[];
  readonly linesBelow: readonly string[];
  readonly qualifiers: readonly string[];
  readonly singles: readonly { readonly name: string; readonly code: Code }[];
}

function sdkConstants({ via }: ConstantsModel, place: Place, access: SdkAccess): SdkConstants {
  const { path } = place.space;
  const { parts } = access;
  const root = 'holder' in access ? access.holder : access.sdk;
  const empty: SdkConstants = {
    trait: undefined,
    lines: [],
    linesBelow: [],
    qualifiers: [],
    singles: [],
  };
  if (path === undefined || (root === undefined && parts === undefined)) {
    return empty;
  }
  const way = [...(root === undefined ? [] : [root]), ...path];
  const holder = way.join('.');
  const [last = ''] = path.slice(-1);
  const around = way.slice(0, -1).join('.');
  const found = { ...empty, trait: via, qualifiers: [holder] };
  // What is imported by name has its name already.
  switch (around === '' ? 'member' : via) {
    case 'member':
      return found;
    case 'alias':
      return { ...found, lines: [`const codes = ${holder}`], qualifiers: ['codes', holder] };
    case 'alias below':
      return { ...found, linesBelow: [`const codes = ${holder}`] };
    case 'destructured':
      return { ...found, lines: [`const { ${last} } = ${around}`], qualifiers: [last] };
    case 'renamed':
      return { ...found, lines: [`const { ${last}: Codes } = ${around}`], qualifiers: ['Codes'] };
    case 'single': {
      const singles = arriving(place)
        .slice(0, 3)
        .map((code, index) => ({ name: `single${String(index)}`, code }));
      const lines = singles.map(({ code, name }) => `const ${name} = ${holder}.${code.name}`);
      return { ...found, lines, singles };
    }
  }
}

function ownTable(
  { own }: ConstantsModel,
  place: Place,
  { language, style }: { language: Language; style: Style },
): { readonly line: string; readonly codes: readonly Code[] } | undefined {
  if (own === 'none') {
    return undefined;
  }
  // A copy has to be recognised as one, and the program has to be read by somebody.
  const codes = [...new Set([...arriving(place), ...special(place.space)])].slice(0, 16);
  const members =
    own === 'whole' ? codes : codes.filter((_, index) => index % 2 === 0 || index < 8);
  const [start, sign] = language === 'typescript' ? ['enum Own', ' ='] : ['const Own =', ':'];
  const text = members.map(({ name, value }) => {
    const written = typeof value === 'string' ? quoted(value, style) : String(value);
    return `${name}${sign} ${written}`;
  });
  return { line: `${start} { ${text.join(', ')} }`, codes: members };
}

/** The type that TypeScript has for what arrives at a place, as a program writes it. */
export function typeAt(place: Place, { access }: Constants): string | undefined {
  const { channel, catalog, payload, space } = place;
  const ofChannel =
    channel === undefined ? '' : `${channel.id[0]?.toUpperCase() ?? ''}${channel.id.slice(1)}`;
  switch (spaceId({ catalog, space })) {
    case 'agora-signaling/code':
      return `Signal.${ofChannel.replace(/^On/u, '')}Code`;
    case 'netease-webrtc/code':
      return payload?.reads === 'name'
        ? 'WebRTC.Name'
        : `WebRTC.${payload?.codes === 'any' ? '' : ofChannel}Code`;
    case 'netease-webrtc/serverCode':
      return 'WebRTC.ServerCode';
    case 'volcengine-rtc-miniapp/ERROR_CODES':
      return `VolcEngineRTC_MiniApp.${payload?.codes === 'any' ? '' : ofChannel}ErrorCode`;
    case 'volcengine-rts-web/ErrorCode':
      return 'VolcengineRtsWeb.ErrorCode';
    case 'volcengine-rtc-web/ErrorCode':
      return access.sdk === undefined
        ? undefined
        : `(typeof ${access.sdk}.ErrorCode)[keyof typeof ${access.sdk}.ErrorCode]`;
    default:
      return undefined;
  }
}
