import { describe, expect, it } from 'vitest';

import { type Report, scriptReports, typedReports } from './catalog-reports.js';

const begin = `import TRTC from 'trtc-sdk-v5';\nconst trtc = TRTC.create();\n`;
const enter = `trtc.enterRoom({ roomId: 8888, sdkAppId: 1, userId: 'user', userSig: 'sig' })`;

describe('a rejection that tests one of the codes that the declarations say it throws', () => {
  it.each([
    [
      'startLocalVideo, by the constant',
      `trtc.startLocalVideo().catch((error) => { if (error.code === TRTC.ERROR_CODE.DEVICE_ERROR) { askForDevice(); } });`,
      ['INVALID_PARAMETER', 'ENV_NOT_SUPPORTED', 'SERVER_ERROR', 'OPERATION_FAILED'],
    ],
    [
      'enterRoom, by the number',
      `async function join() { try { await ${enter}; } catch (error) { if (error.code === 5400) { renew(); } } } join();`,
      ['INVALID_PARAMETER', 'ENV_NOT_SUPPORTED', 'OPERATION_FAILED'],
    ],
    [
      'switchRole, by a constant taken apart',
      `const { ERROR_CODE } = TRTC; trtc.switchRole('anchor').catch(({ code }) => { if (code === ERROR_CODE.SERVER_ERROR) { renew(); } });`,
      ['INVALID_PARAMETER', 'INVALID_OPERATION', 'OPERATION_FAILED'],
    ],
  ])('is told the others, but for the one to ignore: %s', (_, code, names) => {
    expect(reported(begin + code)).toEqual([{ rule: 'exhaustive-handler', codes: names }]);
  });

  it('is told the same beside types, where the constants are plain numbers', () => {
    const code = `import TRTC from 'trtc-sdk-v5';
      declare function askForDevice(): void;
      export async function start(trtc: TRTC): Promise<void> {
        try { await trtc.updateLocalAudio({ publish: true }); } catch (error: any) {
          if (error.code === TRTC.ERROR_CODE.DEVICE_ERROR) { askForDevice(); }
        }
      }`;
    const names = ['INVALID_PARAMETER', 'OPERATION_FAILED'];
    expect(typedReports('trtc-web', code)).toEqual([{ rule: 'exhaustive-handler', codes: names }]);
  });

  it.each([
    [
      'the rest is shown',
      `trtc.startLocalVideo().catch((error) => { if (error.code === TRTC.ERROR_CODE.DEVICE_ERROR) { askForDevice(); } else { show(error.message); } });`,
    ],
    [
      'each code is tested',
      `trtc.stopLocalVideo().catch((error) => { if (error.code === TRTC.ERROR_CODE.OPERATION_ABORT) { reset(); } });`,
    ],
    [
      'a switch has a default that acts',
      `${enter}.catch((error) => { switch (error.code) { case TRTC.ERROR_CODE.SERVER_ERROR: renew(); break; default: show(error.message); } });`,
    ],
  ])('is left alone where %s', (_, code) => {
    expect(reported(begin + code)).toEqual([]);
  });
});

describe('the extended code', () => {
  it('is asked for the other reasons of a device', () => {
    const code = `trtc.startLocalAudio().catch((error) => { if (error.extraCode === 5302 && typeof error.handler === 'function') { error.handler(); } });`;
    expect(reported(begin + code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'DEVICE_ERROR',
          'DEVICE_NOT_FOUND_ERROR',
          'DEVICE_NOT_READABLE_ERROR',
          'DEVICE_OVERCONSTRAINED_ERROR',
          'DEVICE_INVALID_STATE_ERROR',
        ],
        others: 2,
      },
    ]);
  });

  it('is left alone where a branch of DEVICE_ERROR tells all its reasons apart', () => {
    const cases = [5300, 5301, 5302, 5303, 5304, 5305, 5306, 5307]
      .map((value) => `case ${String(value)}: show(${String(value)}); break;`)
      .join(' ');
    const code = `trtc.startLocalVideo().catch((error) => { if (error.code === TRTC.ERROR_CODE.DEVICE_ERROR) { switch (error.extraCode) { ${cases} } } else { show(error.message); } });`;
    expect(reported(begin + code)).toEqual([]);
  });

  it("is left alone where it is a server's own number", () => {
    const code = `trtc.startLocalVideo().catch((error) => { if (error.extraCode === 70001) { renew(); } else { show(error.message); } });`;
    expect(reported(begin + code)).toEqual([]);
  });

  it('is another space than the code: its number never arrives there', () => {
    const code = `trtc.startLocalVideo().catch((error) => { if (error.code === 5302) { askForDevice(); } else { show(error.message); } });`;
    expect(reported(begin + code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
  });
});

describe('being put out of the room', () => {
  const kicked = (event: string, body: string): string =>
    `${begin}trtc.on(${event}, (event) => { ${body} });`;

  it.each([
    ['TRTC.EVENT.KICKED_OUT', 'by the constant'],
    [`'kicked-out'`, 'by its text'],
  ])('a switch over some reasons is told the others: %s, %s', (event) => {
    const code = kicked(event, `switch (event.reason) { case 'kick': leave(); break; }`);
    expect(reported(code)).toEqual([
      { rule: 'exhaustive-switch', codes: ['BANNED', 'ROOM_DISBAND'] },
    ]);
  });

  it('a log line is not enough for a reason', () => {
    const code = kicked(
      'TRTC.EVENT.KICKED_OUT',
      `switch (event.reason) { case 'kick': leave(); break; case 'banned': leave(); break; default: console.log(event.reason); }`,
    );
    expect(reported(code)).toEqual([{ rule: 'exhaustive-switch', codes: ['ROOM_DISBAND'] }]);
  });

  it('only logging the event ignores it', () => {
    const code = kicked('TRTC.EVENT.KICKED_OUT', `console.log(event.reason);`);
    expect(reported(code).map(({ rule }) => rule)).toEqual(['no-ignored-error']);
  });

  it('the name of a reason is not its value', () => {
    const code = kicked(
      'TRTC.EVENT.KICKED_OUT',
      `if (event.reason === 'KICK') { leave(); } else { show(event.reason); }`,
    );
    expect(reported(code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
  });

  it('nothing is missing where all three are handled', () => {
    const code = kicked(
      'TRTC.EVENT.KICKED_OUT',
      `switch (event.reason) { case 'kick': show('elsewhere'); break; case 'banned': show('removed'); break; case 'room_disband': show('closed'); break; }`,
    );
    expect(reported(code)).toEqual([]);
  });
});

describe('what looks alike', () => {
  it.each([
    [
      'the same numbers of another library',
      `import axios from 'axios'; axios.get('/').catch((error) => { if (error.code === 5300) { retry(); } });`,
    ],
    [
      "a module of the application's own",
      `import { trtc } from './trtc'; trtc.startLocalVideo().catch((error) => { if (error.code === 5300) { retry(); } });`,
    ],
    [
      'the event of another emitter',
      `${begin}import bus from './bus'; bus.on('kicked-out', (event) => { if (event.reason === 'kick') { leave(); } });`,
    ],
    [
      'the reason of a remote user',
      `${begin}trtc.on(TRTC.EVENT.REMOTE_USER_EXIT, (event) => { if (event.reason === 2) { show(event.userId); } });`,
    ],
    [
      'a failed publishing alone, as the SDK retries the timeouts',
      `${begin}trtc.on(TRTC.EVENT.PUBLISH_STATE_CHANGED, (event) => { if (event.reason === 'error') { show(event.error); } });`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(reported(code)).toEqual([]);
  });
});

function reported(code: string): Report[] {
  return scriptReports('trtc-web', code);
}
