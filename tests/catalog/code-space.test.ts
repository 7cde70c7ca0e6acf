import { describe, expect, it } from 'vitest';

import type { Code } from '../../src/catalog/catalog.js';
import { CodeSpace } from '../../src/catalog/code-space.js';
import { builtInCatalog, spaceOf } from './built-in-catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

const agora = builtInSpace('agora-signaling', 'code');
const netease = builtInSpace('netease-webrtc', 'code');
const volcengine = builtInSpace('volcengine-rtc-web', 'ErrorCode');

describe('codes by name', () => {
  it('a code is found by the name on the page', () => {
    expect(namesOf(volcengine.withName('KICKED_OUT'))).toEqual(['KICKED_OUT']);
    expect(volcengine.named('KICKED_OUT')?.value).toBe('KICKED_OUT');
  });

  it('a code is found by the name that an erratum gives', () => {
    const names = namesOf(netease.withName('AudioMixingUnsupport'));
    expect(names).toEqual(['MusicalAccompanimentUnsupport']);
    expect(netease.named('AudioMixingUnsupport')?.value).toBe(63102);
  });

  it('a value is no name', () => {
    expect(volcengine.withName('AUDIO_DEVICE_RECORD_FAILED')).toEqual([]);
    expect(volcengine.named('AUDIO_DEVICE_RECORD_FAILED')).toBeUndefined();
  });

  it.each(['constructor', '__proto__', ''])('"%s" is no name', (name) => {
    expect(agora.withName(name)).toEqual([]);
    expect(agora.named(name)).toBeUndefined();
  });
});

describe('codes by value', () => {
  it('a text is a value, the name that differs from it is none', () => {
    expect(namesOf(volcengine.withValue('AUDIO_DEVICE_RECORD_FAILED'))).toEqual([
      'AUDIO_DEVICE_TEST_FAILED',
    ]);
    expect(volcengine.withValue('AUDIO_DEVICE_TEST_FAILED')).toEqual([]);
  });

  it('codes of one value are found together, in the order of the page', () => {
    expect(namesOf(netease.withValue(61004))).toEqual([
      'GateWayAddressNotAvailable',
      'GateWayLoginAlready',
      'GateWayServerError',
    ]);
  });

  it('a code is found by the value on the page and by the one that an erratum gives', () => {
    expect(namesOf(agora.withValue(501))).toEqual([
      'QUERYUSERNUM_E_TIMEOUT',
      'QUERYUSERNUM_E_BYUSER',
    ]);
    expect(namesOf(agora.withValue(502))).toEqual(['QUERYUSERNUM_E_BYUSER']);
  });

  it('a number in a text is the number', () => {
    expect(namesOf(agora.withValue('103'))).toEqual(['LOGOUT_E_KICKED']);
    expect(namesOf(agora.withValue('502'))).toEqual(['QUERYUSERNUM_E_BYUSER']);
    expect(namesOf(agora.withValue('0'))).toEqual(['SUCCESS']);
  });

  it('a negative number in a text is the number', () => {
    const space = spaceWith([smallCode('FAILED', -1)]);
    expect(namesOf(space.withValue('-1'))).toEqual(['FAILED']);
  });

  it('a number is the text of it, where codes are texts', () => {
    const space = spaceWith([smallCode('FAILED', '17')], 'string');
    expect(namesOf(space.withValue(17))).toEqual(['FAILED']);
  });

  it('a number and the text of it are told apart where both are codes', () => {
    const space = spaceWith([smallCode('NUMBER', 17), smallCode('TEXT', '17')], 'mixed');
    expect(namesOf(space.withValue(17))).toEqual(['NUMBER']);
    expect(namesOf(space.withValue('17'))).toEqual(['TEXT']);
  });

  it.each(['', ' 103', '103 ', '1e2', '0x67', '103.0', '+103', 'NaN'])(
    'the text "%s" is no number',
    (text) => {
      expect(agora.withValue(text)).toEqual([]);
    },
  );
});

describe('errata and codes of the page', () => {
  const note = { en: 'misprinted', 'zh-CN': '误印' };

  it('the code that has a name by the page comes before one that has it by an erratum', () => {
    const space = spaceWith([
      smallCode('FAILED', 1, { errata: [{ name: 'LOST', value: 2, note }] }),
      smallCode('LOST', 2),
    ]);
    expect(namesOf(space.withName('LOST'))).toEqual(['LOST', 'FAILED']);
    expect(space.named('LOST')?.value).toBe(2);
    expect(namesOf(space.withValue(2))).toEqual(['LOST', 'FAILED']);
  });

  it('a name and a value that an erratum alone has are found', () => {
    const space = spaceWith([
      smallCode('FAILED', 1, { errata: [{ name: 'FAILURE', value: 11, note }] }),
    ]);
    expect(namesOf(space.withName('FAILURE'))).toEqual(['FAILED']);
    expect(namesOf(space.withValue(11))).toEqual(['FAILED']);
  });

  it('an erratum that repeats what the page says adds nothing', () => {
    const space = spaceWith([
      smallCode('FAILED', 1, { errata: [{ name: 'FAILED', value: 1, note }] }),
    ]);
    expect(namesOf(space.withName('FAILED'))).toEqual(['FAILED']);
    expect(namesOf(space.withValue(1))).toEqual(['FAILED']);
  });

  it('an erratum with a note alone gives no reading', () => {
    const space = spaceWith([smallCode('FAILED', 1, { errata: [{ note }] })]);
    expect(namesOf(space.withValue(1))).toEqual(['FAILED']);
  });
});

describe('members that the catalog does not list', () => {
  it('are active codes of which no channel is known', () => {
    expect(spaceWith([smallCode('FAILED', 1)]).unlisted('ADDED', 2)).toEqual({
      name: 'ADDED',
      value: 2,
      status: 'active',
      effect: 'action-needed',
      channels: [],
      sources: [],
      summary: { en: 'a code that the catalog does not list', 'zh-CN': '错误码表未收录的错误码' },
      remedy: {
        en: "look it up in the SDK's documentation and handle it",
        'zh-CN': '查阅 SDK 文档后处理',
      },
    });
  });

  it('are the same code whenever they are asked for', () => {
    const space = spaceWith([smallCode('FAILED', 1)]);
    expect(space.unlisted('ADDED', 2)).toBe(space.unlisted('ADDED', 2));
    expect(space.unlisted('OTHER', 3)).not.toBe(space.unlisted('ADDED', 2));
  });

  it('do not become codes of the space', () => {
    const space = spaceWith([smallCode('FAILED', 1)]);
    space.unlisted('ADDED', 2);
    expect(space.withName('ADDED')).toEqual([]);
    expect(space.withValue(2)).toEqual([]);
    expect(namesOf(space.codes)).toEqual(['FAILED']);
  });
});

describe('what a channel delivers', () => {
  const space = spaceWith([
    smallCode('FAILED', 1),
    smallCode('LOST', 2, { channels: [] }),
    smallCode('CLOSED', 3),
  ]);

  it('the codes that name it', () => {
    const payload = { space: 'code', path: ['code'] };
    expect(namesOf(space.deliveredBy(smallChannel(), payload))).toEqual(['FAILED', 'CLOSED']);
  });

  it('every code, where no source ties codes to it', () => {
    const payload = { space: 'code', path: ['code'], codes: 'any' } as const;
    expect(space.deliveredBy(smallChannel({ id: 'onFailure' }), payload)).toEqual(space.codes);
  });
});

function builtInSpace(catalogId: string, id: string): CodeSpace {
  const catalog = builtInCatalog(catalogId);
  return new CodeSpace(catalog, spaceOf(catalog, id));
}

function spaceWith(
  codes: readonly Code[],
  values: 'mixed' | 'number' | 'string' = 'number',
): CodeSpace {
  const definition = smallSpace({ codes, values });
  return new CodeSpace(smallCatalog({ spaces: [definition] }), definition);
}

function namesOf(codes: readonly Code[]): readonly string[] {
  return codes.map((code) => code.name);
}
