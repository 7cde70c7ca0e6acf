import { describe, expect, it } from 'vitest';

import { codeOf, spaceOf } from './built-in-catalog.js';
import { catalogOf, installedVersion } from './installed-file.js';
import { channelsBesideTheirLine, codesBesideTheirLine, sourceText } from './source-line.js';

const catalog = catalogOf('nertc-web');
const [client = '', stream = '', bundle = ''] = catalog.sources.map(sourceText);
const errorCode = spaceOf(catalog, 'ErrorCode');
const table = tableOfBundle();

describe('the catalog nertc-web against nertc-web-sdk', () => {
  it('the installed version is the one that the catalog was made from', () => {
    expect(new Set(catalog.sources.map(({ version }) => version))).toEqual(
      new Set([installedVersion('nertc-web-sdk')]),
    );
  });

  it('the line that a code names holds its name or its value', () => {
    expect(codesBesideTheirLine(catalog)).toEqual([]);
  });

  it('a line that a channel names holds its name', () => {
    expect(channelsBesideTheirLine(catalog)).toEqual([]);
  });

  it('ErrorCode has the 145 names and values of the table in the bundle, and no others', () => {
    expect(table).toHaveLength(145);
    expect(errorCode.codes.map(({ name, value }) => [name, value])).toEqual(table);
  });

  it('a code that the bundle never reads is hidden', () => {
    const unread = table.map(([name]) => name).filter((name) => !isRead(name));
    expect(unread).toHaveLength(24);
    expect(unread.filter((name) => codeOf(errorCode, name).status !== 'hidden')).toEqual([]);
  });

  it('the other hidden codes are handed to leave, or made and not thrown', () => {
    const others = errorCode.codes
      .filter(({ name, status }) => status === 'hidden' && isRead(name))
      .filter(({ name }) => !new RegExp(`leave\\(\\w+\\.default\\.${name}\\)`, 'u').test(bundle));
    expect(others.map(({ name }) => name)).toEqual(['UPDATE_PERMKEY_ERROR']);
    const madeOnly = /200!==\w+\.code\?new \w+\.default\(\{code:\w+\.default\.UPDATE_PERMKEY/u;
    expect(madeOnly.test(bundle)).toBe(true);
  });

  it('only hidden codes share a value', () => {
    const [shared] = catalog.hazards.filter(({ kind }) => kind === 'same-value');
    expect(shared).toEqual({
      kind: 'same-value',
      space: 'ErrorCode',
      value: 10347,
      codes: ['PAUSED', 'MUTED'],
    });
    expect(codeOf(errorCode, 'PAUSED').status).toBe('hidden');
    expect(codeOf(errorCode, 'MUTED').status).toBe('hidden');
  });

  it('the error of the bundle has its codes as properties and behind methods', () => {
    expect(bundle.includes('get code(){return this.code_}')).toBe(true);
    expect(bundle.includes('get extraCode(){return this.extraCode_}')).toBe(true);
    expect(bundle.includes('getCode(){return this.code_}')).toBe(true);
    expect(bundle.includes('getExtraCode(){return this.extraCode_}')).toBe(true);
  });

  it('ClientError has what the comment of the event lists, and one more that the bundle emits', () => {
    const comment = client.slice(0, client.indexOf("on(event: 'error'"));
    const listed = [
      ...comment.slice(comment.lastIndexOf('/**')).matchAll(/^ {3}\* \* ([\w-]+)[:：]/gmu),
    ].map(([, value]) => value);
    const values = spaceOf(catalog, 'ClientError').codes.map(({ value }) => value);
    expect(listed).toHaveLength(12);
    expect(values).toEqual([...listed, 'screenAudioNotAllowed']);
    for (const value of values) {
      expect(bundle.includes(`mit("error","${String(value)}")`)).toBe(true);
    }
  });

  it('a method or event of the catalog is declared on its receiver', () => {
    const undeclared = catalog.channels.filter(({ id, kind, name = id, receiver }) => {
      const declarations = receiver === 'client' ? client : stream;
      return kind === 'method'
        ? !new RegExp(`^ {2}${name}\\(`, 'mu').test(declarations)
        : !declarations.includes(`event: '${name}'`);
    });
    // The client emits it too, as an example in the declarations of Stream shows, under two names.
    expect(undeclared.map(({ id }) => id)).toEqual(['notAllowedError', 'NotAllowedError']);
    expect(stream.includes("rtc.client.on('notAllowedError'")).toBe(true);
    expect(
      bundle.includes(
        'this.client.emit("notAllowedError",e),this.client.emit("NotAllowedError",e)',
      ),
    ).toBe(true);
  });

  it('it shares no package, vendored module or global with the catalog of the WebRTC plugin', () => {
    const other = catalogOf('netease-webrtc');
    const names = [...other.packages, ...other.vendoredModules, ...other.globals];
    const own = [...catalog.packages, ...catalog.vendoredModules, ...catalog.globals];
    expect(own.filter((name) => names.includes(name))).toEqual([]);
  });
});

function tableOfBundle(): readonly (readonly [string, number])[] {
  const [, body = ''] = /=\{(PAGE_UNLOAD:[^}]*)\}/u.exec(bundle) ?? [];
  return [...body.matchAll(/(\w+):([\de]+)/gu)].map(([, name = '', value]) => [
    name,
    Number(value),
  ]);
}

/** Whether the bundle does anything with a code of its table. */
function isRead(name: string): boolean {
  return new RegExp(`default\\.${name}\\b`, 'u').test(bundle);
}
