import { describe, expect, it } from 'vitest';

import type { Hazard } from '../../src/catalog/catalog.js';
import { findHazards, hazardKey } from '../../src/catalog/hazards.js';
import { builtInCatalog } from './built-in-catalog.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

describe('hazards found in codes', () => {
  it('codes that all differ have none', () => {
    const codes = [smallCode('FAILED', 1), smallCode('LOST', 2)];
    expect(findHazards({ spaces: [smallSpace({ codes })] })).toEqual([]);
  });

  it('three codes of one value are one hazard, in their order', () => {
    const codes = [
      smallCode('TIMEOUT', 5),
      smallCode('FAILED', 1),
      smallCode('BUSY', 5),
      smallCode('CLOSED', 5),
    ];
    expect(findHazards({ spaces: [smallSpace({ codes })] })).toEqual([
      { kind: 'same-value', space: 'code', value: 5, codes: ['TIMEOUT', 'BUSY', 'CLOSED'] },
    ]);
  });

  it('a deprecated code of the same value counts', () => {
    const codes = [smallCode('NEW', 1), smallCode('OLD', 1, { status: 'deprecated' })];
    expect(findHazards({ spaces: [smallSpace({ codes })] })).toEqual([
      { kind: 'same-value', space: 'code', value: 1, codes: ['NEW', 'OLD'] },
    ]);
  });

  it('a name that is not its text is a hazard', () => {
    const codes = [smallCode('LOST', 'LOST'), smallCode('FAILED', 'BROKEN')];
    expect(findHazards({ spaces: [smallSpace({ values: 'string', codes })] })).toEqual([
      { kind: 'name-differs-from-value', space: 'code', code: 'FAILED' },
    ]);
  });

  it('a value in two spaces is a hazard', () => {
    const spaces = [
      smallSpace({ id: 'code', codes: [smallCode('FAILED', 1), smallCode('LOST', 2)] }),
      smallSpace({ id: 'state', codes: [smallCode('STOPPED', 2), smallCode('PAUSED', 3)] }),
    ];
    expect(findHazards({ spaces })).toEqual([
      { kind: 'value-in-two-spaces', value: 2, spaces: ['code', 'state'] },
    ]);
  });

  it('a number and the text of it are two values', () => {
    const codes = [smallCode('FAILED', 1), smallCode('ONE', '1')];
    expect(findHazards({ spaces: [smallSpace({ values: 'mixed', codes })] })).toEqual([]);
  });

  it('a value that an erratum gives is no hazard', () => {
    const note = { en: 'misprinted', 'zh-CN': '误印' };
    const codes = [smallCode('FAILED', 1), smallCode('LOST', 2, { errata: [{ value: 1, note }] })];
    expect(findHazards({ spaces: [smallSpace({ codes })] })).toEqual([]);
  });

  it('what a catalog declares makes no difference', () => {
    const declared: Hazard = { kind: 'name-differs-from-value', space: 'code', code: 'FAILED' };
    expect(findHazards(smallCatalog({ hazards: [declared] }))).toEqual([]);
  });
});

describe('hazards of the built-in catalogs', () => {
  it('in volcengine-rtc-web the failed device test is named otherwise than its value', () => {
    const hazards = findHazards(builtInCatalog('volcengine-rtc-web'));
    expect(hazards.filter(({ kind }) => kind !== 'value-in-two-spaces')).toEqual([
      { kind: 'name-differs-from-value', space: 'ErrorCode', code: 'AUDIO_DEVICE_TEST_FAILED' },
    ]);
  });

  it('in agora-signaling two codes have the value 501', () => {
    expect(findHazards(builtInCatalog('agora-signaling'))).toEqual([
      {
        kind: 'same-value',
        space: 'code',
        value: 501,
        codes: ['QUERYUSERNUM_E_TIMEOUT', 'QUERYUSERNUM_E_BYUSER'],
      },
    ]);
  });

  it('in netease-webrtc 404 and 61004 are shared, and four values have two meanings', () => {
    const spaces = ['code', 'serverCode'];
    expect(findHazards(builtInCatalog('netease-webrtc'))).toEqual([
      {
        kind: 'same-value',
        space: 'code',
        value: 404,
        codes: ['RoomServerErrChannelNotExist', 'VideoRecordInvalid'],
      },
      {
        kind: 'same-value',
        space: 'code',
        value: 61004,
        codes: ['GateWayAddressNotAvailable', 'GateWayLoginAlready', 'GateWayServerError'],
      },
      { kind: 'value-in-two-spaces', value: 404, spaces },
      { kind: 'value-in-two-spaces', value: 405, spaces },
      { kind: 'value-in-two-spaces', value: 417, spaces },
      { kind: 'value-in-two-spaces', value: 500, spaces },
    ]);
  });

  it.each(['volcengine-rts-web', 'volcengine-rtc-miniapp'])('%s has none', (id) => {
    expect(findHazards(builtInCatalog(id))).toEqual([]);
  });
});

describe('the key of a hazard', () => {
  it.each<readonly [string, Hazard]>([
    [
      'same-value "busy" in code: FAILED, LOST',
      { kind: 'same-value', space: 'code', value: 'busy', codes: ['FAILED', 'LOST'] },
    ],
    [
      'name-differs-from-value FAILED in code',
      { kind: 'name-differs-from-value', space: 'code', code: 'FAILED' },
    ],
    [
      'value-in-two-spaces 1: code, state',
      { kind: 'value-in-two-spaces', value: 1, spaces: ['code', 'state'] },
    ],
  ])('says it as messages do: %s', (key, hazard) => {
    expect(hazardKey(hazard)).toBe(key);
  });

  it('tells a number from the text of it', () => {
    const hazard = { kind: 'same-value', space: 'code', codes: ['FAILED', 'LOST'] } as const;
    expect(hazardKey({ ...hazard, value: 1 })).not.toBe(hazardKey({ ...hazard, value: '1' }));
  });

  it('tells one space from another', () => {
    const hazard = { kind: 'name-differs-from-value', code: 'FAILED' } as const;
    expect(hazardKey({ ...hazard, space: 'code' })).not.toBe(
      hazardKey({ ...hazard, space: 'state' }),
    );
  });
});
