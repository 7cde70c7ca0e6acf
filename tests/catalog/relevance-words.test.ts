import { describe, expect, it } from 'vitest';

import type { Catalog, ChannelKind, Code, Space } from '../../src/catalog/catalog.js';
import { Relevance } from '../../src/catalog/relevance.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

/** A catalog that names nothing but what a case is about. */
function concerns(text: string, changes: Partial<Catalog>): boolean {
  const bare = smallCatalog({ packages: [], channels: [], spaces: [], ...changes });
  return new Relevance([bare]).concerns(text);
}

function withCodes(...codes: readonly Code[]): Partial<Catalog> {
  return { spaces: [smallSpace({ codes })] };
}

function withChannel(kind: ChannelKind, id: string, constant?: string): Partial<Catalog> {
  return {
    channels: [smallChannel({ kind, id, ...(constant === undefined ? {} : { constant }) })],
  };
}

const note = { en: 'misprinted', 'zh-CN': '误印' };
const dotted: Partial<Catalog> = { packages: ['small.sdk', '@acme/live+chat'] };
const globals: Partial<Catalog> = { globals: ['SmallSdk', 'sdk', '$live', 'SMALL_SDK'] };
const codes = withCodes(
  smallCode('TOKEN_EXPIRED', 1),
  smallCode('RoomFull', 2),
  smallCode('E_1', 'Not ready.'),
  smallCode('E_2', '未登录'),
  smallCode('FAILED', 3, { errata: [{ name: 'JoinFailed', value: 'could_not_join', note }] }),
  smallCode('WebSocket', 4),
  smallCode('4G_LOST', 404),
);
const event = withChannel('event', 'token-expired', 'TOKEN_WILL_EXPIRE');
const method = withChannel('method', 'joinRoom');

describe('a text concerns a catalog', () => {
  it.each<readonly [string, string, Partial<Catalog>]>([
    ['by the package', `import 'small.sdk';`, dotted],
    ['by a part of the package', `import '@acme/live+chat/beauty';`, dotted],
    ['by the vendored file', `require('./SmallSdk_v1');`, { vendoredModules: ['SmallSdk'] }],
    ['by a global', 'new SmallSdk();', globals],
    ['by a global in small letters', 'sdk.start();', globals],
    ['by a global that begins with a sign', 'const engine = $live.create();', globals],
    ['by a global written as a constant', 'SMALL_SDK.start();', globals],
    ['by the name of a code, written as a constant', 'case E.TOKEN_EXPIRED:', codes],
    ['by the name of a code in two words', 'case E.RoomFull:', codes],
    ['by a constant behind another one', 'f(MY_OWN, E.TOKEN_EXPIRED);', codes],
    ['by a constant that begins with a digit', `x === '4G_LOST'`, codes],
    ['by a value that ends in a full stop', `x === 'Not ready.'`, codes],
    ['by a Chinese value', `x === '未登录'`, codes],
    ['by the name of an erratum', `x === 'JoinFailed'`, codes],
    ['by the value of an erratum', `x === 'could_not_join'`, codes],
    ['by a callback', 's.onFailure = f;', withChannel('callback', 'onFailure')],
    ['by an option', 'join({ onFailure: f });', withChannel('option', 'onFailure')],
    ['by an event that is listened to', `a.on('token-expired', f);`, event],
    ['by an event that is listened to once', `a.once('token-expired', f);`, event],
    ['by an event, in a computed call', `a['on']('token-expired', f);`, event],
    ['by an event, in a call on the next line', `a\n  .addListener('token-expired', f);`, event],
    ['by the constant of an event', `a.on(E.TOKEN_WILL_EXPIRE, f);`, event],
    ['by an event of the DOM kind', `a.addEventListener("token-expired", f);`, event],
    ['by a method, caught', 'try { await a.joinRoom(); } catch {}', method],
    ['by a method with a second handler', 'a.joinRoom().then(f, g);', method],
    ['by a method on the next line', 'a\n  . joinRoom ()\n  .catch(f);', method],
    ['by a directive', '// sdk-errors: small', {}],
  ])('%s', (_what, text, changes) => {
    expect(concerns(text, changes)).toBe(true);
  });
});

describe('a text does not concern a catalog', () => {
  it.each<readonly [string, string, Partial<Catalog>]>([
    ['by a package with another sign', `import 'small-sdk'; import '@acme/livechat';`, dotted],
    ['by a longer word than a global', 'new MySmallSdk(); new SmallSdks(); sdkOf(x);', globals],
    ['by a longer word than a code', 'RoomFullness; MyRoomFull; MY_TOKEN_EXPIRED;', codes],
    ['by one word, all capitals', `x === 'FAILED'`, codes],
    ['by a word of the browser', 'new WebSocket(url);', codes],
    ['by a number', 'x === 404', codes],
    ['by a value with another sign', `x === 'Not ready!'`, codes],
    ['by a constant of its own', 'x === MY_OWN;', codes],
    ['by a callback without "on" in front', 'go.onward = f;', withChannel('callback', 'onward')],
    ['by a callback that only ends so', 's.isonTop = 1;', withChannel('callback', 'isonTop')],
    ['by an event called as a callback', 's.onFailure = f;', withChannel('event', 'onFailure')],
    ['by a method called as a callback', 's.onFailure = f;', withChannel('method', 'onFailure')],
    ['by an event, where nothing listens', `const kind = 'token-expired';`, event],
    ['by an event the browser is asked for', `w.addEventListener('x', f); 'token-expired';`, event],
    ['by listening to another event', `a.on('expired', f);`, event],
    ['by an event of one word', `a.on('closed', f);`, withChannel('event', 'closed')],
    [
      'by an event of one word and its constant',
      'a.on(E.OFF, f)',
      withChannel('event', 'x', 'OFF'),
    ],
    ['by a method, where nothing is caught', 'await a.joinRoom();', method],
    ['by a method that is not called', 'try { f(a.joinRoom); } catch {}', method],
    ['by a function of the same name', 'try { joinRoom(); } catch {}', method],
    ['by a longer method', 'try { a.joinRooms(); } catch {}', method],
    ['by catching another method', 'try { a.leave(); } catch {}', method],
    ['by listening to a method', `a.on('joinRoom', f);`, method],
    ['by catching an event', 'try { a.kickOut(); } catch {}', withChannel('event', 'kickOut')],
    ['by a method of one word', 'a.join().catch(f);', withChannel('method', 'join')],
    ['by a method of React', 'a.setState().catch(f);', withChannel('method', 'setState')],
    [
      'by a word that is not there',
      'let x = undefined; a.on(undefined, f); a.undefined().catch(f);',
      {},
    ],
    ['by nothing', '', { ...codes, ...event }],
    ['of nothing but its id', `a.on('x', f); a.small().catch(f); on.Error();`, {}],
  ])('%s', (_what, text, changes) => {
    expect(concerns(text, changes)).toBe(false);
  });
});

describe('the common words of a space', () => {
  const common = [smallCode('TIMEOUT', 1), smallCode('Lost+', 2), smallCode('Kicked', 3)];
  const spaceOf = (changes: Partial<Space>): Partial<Catalog> => ({
    spaces: [smallSpace({ codes: common, ...changes })],
  });
  const named = spaceOf({ enum: 'LeaveReason', path: ['sdk', 'REASONS'] });

  it.each<readonly [string, string, Partial<Catalog>]>([
    ['the enum', 'case LeaveReason.TIMEOUT:', named],
    ['the enum, for another word', 'case LeaveReason.Kicked:', named],
    ['the end of the path', 'case REASONS.TIMEOUT:', named],
    ['the enum that may be missing', 'x === LeaveReason?.TIMEOUT', named],
    ['the enum, in brackets', `x === LeaveReason["TIMEOUT"]`, named],
    ['the enum, where no path is known', 'x === Reason.TIMEOUT', spaceOf({ enum: 'Reason' })],
    ['the path, where no enum is known', 'x === Reason.TIMEOUT', spaceOf({ path: ['Reason'] })],
  ])('count off %s', (_what, text, changes) => {
    expect(concerns(text, changes)).toBe(true);
  });

  it.each<readonly [string, string, Partial<Catalog>]>([
    ['where nothing names the constants', 'x === undefined.TIMEOUT; f().TIMEOUT', spaceOf({})],
    ['off the beginning of the path', 'x === sdk.TIMEOUT', named],
    ['off another enum', 'x === MyLeaveReason.TIMEOUT', named],
    ['as the beginning of a longer word', 'x === LeaveReason.TIMEOUTS', named],
    ['alone', `x === 'TIMEOUT'; LeaveReason; REASONS.length`, named],
    [
      'as part of the enum, where the space has none',
      `x === LeaveReason['其他']`,
      { spaces: [smallSpace({ enum: 'LeaveReason', codes: [smallCode('A_B', 1)] })] },
    ],
  ])('do not count %s', (_what, text, changes) => {
    expect(concerns(text, changes)).toBe(false);
  });
});

it('a text that concerns any of several catalogs concerns them', () => {
  const catalogs = [
    smallCatalog({ packages: ['one-sdk'], channels: [] }),
    smallCatalog({ packages: ['other-sdk'], channels: [], ...codes }),
  ];
  const relevance = new Relevance(catalogs);
  const texts = [`import 'one-sdk'`, `import 'other-sdk'`, 'E.TOKEN_EXPIRED', `import 'sdk'`];
  expect(texts.map((text) => relevance.concerns(text))).toEqual([true, true, true, false]);
});
