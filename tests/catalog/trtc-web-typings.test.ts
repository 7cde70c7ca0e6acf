import { describe, expect, it } from 'vitest';

import type { Code } from '../../src/catalog/catalog.js';
import { codeOf, spaceOf } from './built-in-catalog.js';
import { catalogOf, installedVersion } from './installed-file.js';
import { channelsBesideTheirLine, codesBesideTheirLine, sourceText } from './source-line.js';
import { Typings } from './typings.js';

const catalog = catalogOf('trtc-web');
const typings = new Typings('trtc-sdk-v5');
const [declarations = '', bundle = ''] = catalog.sources.map(sourceText);

describe('the catalog trtc-web against trtc-sdk-v5', () => {
  it('the installed version is the one that the catalog was made from', () => {
    expect(new Set(catalog.sources.map(({ version }) => version))).toEqual(
      new Set([installedVersion('trtc-sdk-v5')]),
    );
  });

  it('the line that a code names holds its name or its value', () => {
    expect(codesBesideTheirLine(catalog)).toEqual([]);
  });

  it('a line that a channel names holds its name', () => {
    expect(channelsBesideTheirLine(catalog)).toEqual([]);
  });

  it('the 8 members of TRTC.ERROR_CODE are those of ErrorCode, typed as plain numbers', () => {
    const [, body = ''] = /static ERROR_CODE: \{([^}]*)\}/u.exec(declarations) ?? [];
    const names = [...body.matchAll(/(\w+): number;/gu)].map(([, name]) => name);
    expect(names).toHaveLength(8);
    expect(spaceOf(catalog, 'ErrorCode').codes.map(({ name }) => name)).toEqual(names);
  });

  it('they have the values of the bundle', () => {
    const [, body = ''] = /=(\{INVALID_PARAMETER:5e3,[^}]*\})/u.exec(bundle) ?? [];
    const values = [...body.matchAll(/(\w+):([-\de]+)/gu)].map(([, name, value]) => [
      name,
      Number(value),
    ]);
    expect(namesAndValues(spaceOf(catalog, 'ErrorCode').codes)).toEqual(values);
  });

  it('the codes of both spaces are the 67 of the table in the bundle', () => {
    const start = bundle.indexOf('.INVALID_PARAMETER=5e3');
    const table = bundle.slice(start - 2, bundle.indexOf('.UNKNOWN_ERROR=5999') + 20);
    const rows = [...table.matchAll(/\.(\w+)=([-\de]+)\]/gu)].map(([, name, value]) => [
      name,
      Number(value),
    ]);
    const codes = ['ErrorCode', 'ExtraCode'].flatMap((id) => spaceOf(catalog, id).codes);
    expect(rows).toHaveLength(67);
    expect(new Map(namesAndValues(codes) as [string, unknown][])).toEqual(
      new Map(rows as [string, unknown][]),
    );
    // DEVICE_ERROR stands in both: as a code, and as the extended code of no further reason.
    expect(codes).toHaveLength(rows.length + 1);
  });

  it('BannedReason has the members and values of the enum', () => {
    expect(namesAndValues(spaceOf(catalog, 'BannedReason').codes)).toEqual(
      typings.enumMembers('BannedReason').map(({ name, value }) => [name, value]),
    );
  });

  it('PublishStopReason has the values of the union', () => {
    const [, union = ''] = /reason\?: ('timeout'[^;]*);/u.exec(declarations) ?? [];
    expect(
      spaceOf(catalog, 'PublishStopReason').codes.map(({ value }) => `'${String(value)}'`),
    ).toEqual(union.split(' | '));
  });

  it('a method of the catalog is a method of TRTC', () => {
    const methods = catalog.channels.filter(({ kind }) => kind === 'method').map(({ id }) => id);
    expect(methods.length).toBeGreaterThan(0);
    expect(methods.filter((method) => !typings.hasMethod(['TRTC'], method))).toEqual([]);
  });

  it('a method delivers the codes that its comment says it throws', () => {
    const codes = spaceOf(catalog, 'ErrorCode').codes.filter(({ general }) => general !== true);
    for (const { id } of catalog.channels.filter(({ kind }) => kind === 'method')) {
      expect(
        codes.filter(({ channels }) => channels.includes(id)).map(({ name }) => name),
        id,
      ).toEqual(codes.map(({ name }) => name).filter((name) => thrownBy(id).has(name)));
    }
  });

  it('an event is reached by the name of its constant and by its text', () => {
    for (const { constant, id } of catalog.channels.filter(({ kind }) => kind === 'event')) {
      expect(declarations.includes(`  readonly ${constant ?? ''}: '${id}'`), id).toBe(true);
    }
  });

  it('the reason that the SDK keeps to itself belongs to no channel', () => {
    expect(codeOf(spaceOf(catalog, 'BannedReason'), 'USER_TIME_OUT').channels).toEqual([]);
    const kept = /==="user_time_out"\)\{.{0,300}?this\.reJoin\(\);return\}/u;
    expect(kept.test(bundle)).toBe(true);
  });
});

/** The codes that the comment before the last declaration of a method says it throws. */
function thrownBy(method: string): ReadonlySet<string | undefined> {
  const body = declarations.slice(declarations.indexOf('export declare class TRTC {'));
  const comment = body.slice(0, body.search(new RegExp(`^ {2}${method}\\(`, 'mu')));
  const throws = comment.slice(comment.lastIndexOf('@throws'));
  return new Set([...throws.matchAll(/module:ERROR_CODE\.(\w+)/gu)].map(([, name]) => name));
}

function namesAndValues(codes: readonly Code[]): readonly (readonly [string, Code['value']])[] {
  return codes.map(({ name, value }) => [name, value]);
}
