import { describe, expect, it } from 'vitest';

import { scriptReports } from '../real-code/catalog-reports.js';

const livekit = `import { Room } from 'livekit-client'; const room = new Room();\n`;
const calls = [
  `await room.connect('url', 'token');`,
  `await room.localParticipant.performRpc({ method: 'wave' });`,
];

const trtc = `import TRTC from 'trtc-sdk-v5'; const trtc = TRTC.create();\n`;
const events = [
  `trtc.on(TRTC.EVENT.KICKED_OUT, f);`,
  `trtc.on(TRTC.EVENT.PUBLISH_STATE_CHANGED, f);`,
];

const inTry = (order: readonly string[], code: number): string =>
  `${livekit}export async function f() { try { ${order.join(' ')} } catch (e) { if (e.code === ${String(code)}) { retry(); } else { report(e); } } }`;

const listening = (order: readonly string[], reason: string): string =>
  `${trtc}${order.join(' ')} function f(e) { if (e.reason === '${reason}') { retry(); } else { report(e); } }`;

describe.each([
  { kind: 'in one order', ordered: <Item>(items: readonly Item[]) => items },
  { kind: 'in the other', ordered: <Item>(items: readonly Item[]) => items.toReversed() },
])('where two sets of codes arrive at one place, $kind', ({ ordered }) => {
  it.each([
    ['an error of connecting', 1],
    ['an error of a remote call', 1502],
  ])('%s may', (_, code) => {
    expect(scriptReports('livekit-client', inTry(ordered(calls), code))).toEqual([]);
  });

  it.each([
    ['a reason of the one event', 'kick'],
    ['a reason of the other', 'api-call'],
  ])('%s may', (_, reason) => {
    expect(scriptReports('trtc-web', listening(ordered(events), reason))).toEqual([]);
  });

  it('what is a code of neither may not', () => {
    expect(scriptReports('livekit-client', inTry(ordered(calls), 4711))).toEqual([
      { rule: 'no-impossible-code', codes: [] },
    ]);
    expect(scriptReports('trtc-web', listening(ordered(events), 'boredom'))).toEqual([
      { rule: 'no-impossible-code', codes: [] },
    ]);
  });
});
