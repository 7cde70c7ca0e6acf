import { oneFile } from '../../src/binding/modules.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { FileModel } from '../../src/model.js';
import type { BoundSite } from '../../src/model/bound-site.js';
import {
  type Member,
  type TypeFacts,
  type TypeOracle,
  unknownType,
} from '../../src/types/oracle.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { parsed } from '../syntax/parsed.js';

const code = (path: readonly string[]): { space: string; path: readonly string[] } => ({
  space: 'code',
  path,
});

/** An SDK whose events, callback and method share some codes and have others alone. */
export const smallSdk: Catalog = smallCatalog({
  spaces: [
    smallSpace({
      path: ['Code'],
      enum: 'Code',
      toldApartBy: 'codeName',
      codes: [
        smallCode('BUSY', 101, { channels: ['onError', 'onNotice', 'join'] }),
        smallCode('FULL', 102, { channels: ['onError'] }),
        smallCode('SLOW', 103, { channels: ['onNotice'] }),
        smallCode('GONE', 104, { channels: ['join'] }),
        smallCode('ALONE', 105, { channels: ['onCode'] }),
        smallCode('BESIDE', 106, { channels: ['onBoth'] }),
        smallCode('DOUBLE', 107, { channels: ['onError', 'onFailed'] }),
        smallCode('TWIN', 107, { channels: ['join'] }),
        smallCode('DEEP', 108, { channels: ['onDeep'] }),
        smallCode('SECOND', 109, { channels: ['onTwo'] }),
      ],
    }),
    smallSpace({
      id: 'reason',
      path: ['Reason'],
      enum: 'Reason',
      values: 'string',
      codes: [
        smallCode('KICKED', 'kicked', { channels: ['onLeft', 'onClosed'] }),
        smallCode('MOVED', 'moved', { channels: ['onLeft', 'onClosed', 'onBoth'] }),
        smallCode('EXPIRED', 'expired', { channels: ['onLeft'] }),
      ],
    }),
  ],
  channels: [
    smallChannel({ payload: [code(['code'])] }),
    smallChannel({ id: 'onNotice', payload: [code(['code'])] }),
    smallChannel({ id: 'onCode', payload: [code([])] }),
    smallChannel({ id: 'onTwofold', payload: [code(['code']), code(['info', 'code'])] }),
    smallChannel({ id: 'onDeep', payload: [code(['detail', 'code'])] }),
    smallChannel({
      id: 'onTwo',
      payload: [
        { space: 'reason', path: ['reason'] },
        { space: 'code', parameter: 1, path: ['code'] },
      ],
    }),
    smallChannel({
      id: 'onBoth',
      payload: [{ space: 'reason', path: ['reason'] }, code(['code'])],
    }),
    smallChannel({
      id: 'onLeft',
      payload: [{ space: 'reason', parameter: 1, path: ['reason'] }],
    }),
    smallChannel({ id: 'onClosed', kind: 'callback', payload: [{ space: 'reason', path: [] }] }),
    smallChannel({ id: 'onFailed', kind: 'callback', payload: [code(['code'])] }),
    smallChannel({ id: 'onFailure', kind: 'option', payload: [code(['code'])] }),
    smallChannel({ id: 'join', kind: 'method', payload: [code(['code'])] }),
  ],
});

/** What a program of these tests begins with. */
export const start = "import sdk from 'small-sdk'; const engine = sdk.createEngine();\n";

/** What is known of types: of expressions by their text, of payloads by parameter and path. */
export interface Types {
  readonly expressions?: Readonly<Record<string, TypeFacts>>;
  readonly delivered?: Readonly<Record<string, TypeFacts>>;
}

/** The model of a program, and what its oracle is told to expect, by text. */
export function modelOf(
  text: string,
  { expressions = {}, delivered = {} }: Types = {},
  catalogs: readonly Catalog[] = [smallSdk],
): { model: FileModel; expected: string[][]; asked: string[] } {
  const sourceCode = parsed(`${start}${text}`);
  const expected: string[][] = [];
  const asked: string[] = [];
  const oracle: TypeOracle = {
    typeOf: (node) => {
      asked.push(sourceCode.getText(node));
      return expressions[sourceCode.getText(node)] ?? unknownType;
    },
    typeDelivered: (_, argument, parameter, path) =>
      delivered[`${String(argument)}: ${[parameter, ...path].join('.')}`] ?? unknownType,
    exportsOf: () => undefined,
    hasProperty: () => undefined,
    expect: (nodes) => {
      expected.push(nodes.map((node) => sourceCode.getText(node)));
    },
  };
  const index = new CatalogIndex(catalogs);
  const settings = {
    index,
    locale: 'en',
    types: 'off',
    evidence: false,
    loggers: [],
    handledBy: [],
    messages: 'brief',
    scope: 'file',
  } as const;
  const place = { file: '/app/file.ts', cwd: '/app' };
  return {
    model: new FileModel(sourceCode, settings, oracle, place, oneFile(sourceCode)),
    expected,
    asked,
  };
}

/** The one site of a program of which it is known what it inspects. */
export function siteOf({ bound }: FileModel): BoundSite {
  const [site] = bound;
  if (site === undefined) {
    throw new Error('no site is bound');
  }
  return site;
}

/** A site as tests speak of it. */
export function textOf(model: FileModel, { site }: BoundSite): string {
  return model.sourceCode.getText(site.kind === 'switch' ? site.node.discriminant : site.node);
}

/** Names of codes. */
export function namesOf(codes: readonly { readonly name: string }[]): string[] {
  return codes.map(({ name }) => name);
}

/** The type of a member of an enum, or of some of its members, as the SDK's typings have it. */
export function membersOf(
  names: readonly string[],
  members: readonly (Partial<Member> & Pick<Member, 'name' | 'value'>)[],
  { name = 'Code', origin = 'small-sdk' }: { name?: string; origin?: string } = {},
): TypeFacts {
  const enumeration = {
    name,
    isEnum: true,
    origin: {
      package: origin === '' ? undefined : origin,
      file: origin === '' ? '/app/codes.ts' : `/node_modules/${origin}/index.d.ts`,
    },
    members: members.map((member) => ({ deprecated: undefined, hidden: false, ...member })),
  };
  return {
    ...unknownType,
    unknown: false,
    finite: true,
    units: members
      .filter((member) => names.includes(member.name))
      .map((member) => ({ value: member.value, member: { name: member.name, enumeration } })),
  };
}

/** The type of a union of values. */
export function valuesOf(...values: readonly (number | string)[]): TypeFacts {
  return {
    ...unknownType,
    unknown: false,
    finite: true,
    units: values.map((value) => ({ value })),
  };
}
