import { expect, it } from 'vitest';

import type { Code } from '../../src/catalog/catalog.js';
import {
  builtInCatalog,
  codeOf,
  documentedCodes,
  namesAndValues,
  spaceOf,
} from './built-in-catalog.js';
import { type Cell, cellAt, readSections, sectionNamed } from './markdown-page.js';
import { printedValue } from './printed-value.js';
import { describeWithVendorDocuments, readVendorDocument } from './vendor-document.js';

/** Methods that a row names as what to call before or instead, not as what fails. */
const namedButNotFailing: Readonly<Record<string, readonly string[]>> = {
  UPDATE_TOKEN_BEFORE_JOIN: ['joinRoom'],
  NO_PUBLISH_PERMISSION: ['setUserVisibility'],
  TOKEN_EXPIRED: ['joinRoom'],
  STREAM_TYPE_NOT_MATCH: ['setVideoSourceType'],
  NOT_LOGIN: ['login'],
  USER_MESSAGE_NOT_LOGIN: ['login'],
  USER_MESSAGE_SERVER_PARAMS_NOTSET: ['setServerParam'],
  AUDIO_MIXING_ERROR_LOAD_CONFLICT: ['unloadAudioMixing'],
};

/** Channels that rows only describe or leave out, known from the typings and the SDK's bundle. */
const knownFromElsewhere: Readonly<Record<string, readonly string[]>> = {
  INVALID_PARAMS: ['onServerParamsSetResult'],
  UNEXPECTED_ERROR: ['onServerParamsSetResult'],
  STREAM_NOT_EXIST: ['subscribeScreen'],
  NOT_LOGIN: [
    'getPeerOnlineStatus',
    'logout',
    'onServerParamsSetResult',
    'sendServerBinaryMessage',
    'sendServerMessage',
    'sendUserBinaryMessageOutsideRoom',
    'sendUserMessageOutsideRoom',
    'setServerParams',
  ],
  UNEXPECTED_INVOKE_FORWARD_STREAM: [
    'pauseForwardStreamToAllRooms',
    'resumeForwardStreamToAllRooms',
    'startForwardStreamToRooms',
    'stopForwardStreamToRooms',
    'updateForwardStreamToRooms',
  ],
};

const catalog = builtInCatalog('volcengine-rtc-web');
const spaces = ['ErrorCode', 'AudioMixingError'];

describeWithVendorDocuments('volcengine-rtc-web against its page', () => {
  it.each(spaces)('%s has the names and values of the page, in its order', (id) => {
    expect(namesAndValues(documentedCodes(spaceOf(catalog, id)))).toEqual(
      readRows(id).map(({ name, value }) => ({ name, value })),
    );
  });

  it('the code for a failed device test has a value that is not its name', () => {
    const row = readRows('ErrorCode').find(({ name }) => name === 'AUDIO_DEVICE_TEST_FAILED');
    expect(row?.value).toBe('AUDIO_DEVICE_RECORD_FAILED');
    expect(codeOf(spaceOf(catalog, 'ErrorCode'), 'AUDIO_DEVICE_TEST_FAILED').value).toBe(
      'AUDIO_DEVICE_RECORD_FAILED',
    );
  });

  it.each(spaces)('%s calls general exactly what the page calls a general code', (id) => {
    expect(namesWhere(id, (code) => code.general === true)).toEqual(
      rowsWhere(id, ({ text }) => text.startsWith('通用错误码')),
    );
  });

  it.each(spaces)('no documented code of %s is deprecated or hidden', (id) => {
    expect(rowsWhere(id, ({ text }) => text.includes('已被弃用'))).toEqual([]);
    expect(namesWhere(id, (code) => code.status !== 'active')).toEqual([]);
  });

  it.each([
    { channel: 'onError', space: 'ErrorCode', count: 7 },
    { channel: 'onSubtitleStateChanged', space: 'ErrorCode', count: 4 },
    { channel: 'onAudioMixingStateChanged', space: 'AudioMixingError', count: 10 },
  ])(
    '$channel delivers the $count codes that come through it by the page',
    ({ channel, space, count }) => {
      const names = rowsWhere(space, (cell) => callbacksIn(cell).includes(channel));
      expect(names).toHaveLength(count);
      expect(namesWhere(space, (code) => code.channels.includes(channel))).toEqual(names);
    },
  );

  it.each(spaces)('every channel of a code of %s is named by its row or known elsewhere', (id) => {
    const expected = readRows(id).map(({ name, description }) => {
      const named = description.codeSpans.filter(
        (span) => namedButNotFailing[name]?.includes(span) !== true,
      );
      return { name, channels: sorted([...named, ...(knownFromElsewhere[name] ?? [])]) };
    });
    expect(
      documentedCodes(spaceOf(catalog, id)).map(({ name, channels }) => ({
        name,
        channels: sorted(channels),
      })),
    ).toEqual(expected);
  });

  it('the methods set aside as not failing do stand in their rows', () => {
    const rows = spaces.flatMap((id) => readRows(id));
    for (const [name, methods] of Object.entries(namedButNotFailing)) {
      const row = rows.find((candidate) => candidate.name === name);
      expect(row?.description.codeSpans, name).toEqual(expect.arrayContaining([...methods]));
    }
  });

  it('only a code that the page says to do nothing about is ignorable', () => {
    expect(namesWhere('ErrorCode', (code) => code.effect === 'ignorable')).toEqual(
      rowsWhere('ErrorCode', ({ text }) => text.includes('无需处理')),
    );
  });

  it('all that comes through onError ends the session, and nothing else does', () => {
    expect(namesWhere('ErrorCode', (code) => code.effect === 'session-ended')).toEqual(
      rowsWhere('ErrorCode', (cell) => callbacksIn(cell).includes('onError')),
    );
  });

  it('only the code for undisturbed mixing means success', () => {
    expect(namesWhere('AudioMixingError', (code) => code.effect === 'success')).toEqual(
      rowsWhere('AudioMixingError', ({ text }) => text.startsWith('混音正常')),
    );
  });
});

interface Row {
  readonly name: string;
  readonly value: Code['value'];
  readonly description: Cell;
}

function readRows(heading: string): readonly Row[] {
  const sections = readSections(readVendorDocument('volcengine-rtc-web.md'));
  return sectionNamed(sections, heading).rows.map((row) => ({
    name: cellAt(row, 0).text,
    value: printedValue(cellAt(row, 1).text),
    description: cellAt(row, 2),
  }));
}

function rowsWhere(heading: string, test: (description: Cell) => boolean): readonly string[] {
  return readRows(heading)
    .filter(({ description }) => test(description))
    .map(({ name }) => name);
}

function namesWhere(spaceId: string, test: (code: Code) => boolean): readonly string[] {
  return documentedCodes(spaceOf(catalog, spaceId))
    .filter(test)
    .map(({ name }) => name);
}

/** The events of which a description says that the code comes through them. */
function callbacksIn(description: Cell): readonly string[] {
  return description.codeSpans.filter((span) => description.text.includes(`通过 ${span} 回调`));
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
