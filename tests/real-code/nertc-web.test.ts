import { describe, expect, it } from 'vitest';

import { type Report, scriptReports, typedReports } from './catalog-reports.js';

const begin = `import NERTC from 'nertc-web-sdk';\nconst client = NERTC.createClient({ appkey: 'key' });\nconst stream = NERTC.createStream({ audio: true, video: true, uid: 1 });\n`;
const join = `client.join({ channelName: 'room', uid: 1, token: 'token' })`;

/** What publish rejects with, but for what every method does and what the SDK makes up for. */
const ofPublish = ['API_CALL_SEQUENCE_BEFORE_ERROR', 'PUBLISH_NO_STREAM', 'PUBLISH_ROLE_ERROR'];

describe('a rejection that reads the code', () => {
  it.each([
    [
      'as a property',
      `client.publish(stream).catch((err) => { if (err.code === 10351) { becomeHost(); } });`,
    ],
    [
      'by a method',
      `client.publish(stream).catch((err) => { if (err.getCode() === 10351) { becomeHost(); } });`,
    ],
    [
      'by a method, in a constant of try and catch',
      `async function send() { try { await client.publish(stream); } catch (err) { const code = err.getCode(); if (code === 10351) { becomeHost(); } } } send();`,
    ],
  ])('is told the others: %s', (_, code) => {
    expect(reported(begin + code)).toEqual([
      { rule: 'exhaustive-handler', codes: ofPublish.slice(0, 2) },
    ]);
  });

  it('is told the same beside types, which say nothing of the error', () => {
    const code = `import NERTC from 'nertc-web-sdk';
      declare function becomeHost(): void;
      const client = NERTC.createClient({ appkey: 'key' });
      export async function send(stream: any): Promise<void> {
        try { await client.publish(stream); } catch (err: any) { if (err.code === 10351) { becomeHost(); } }
      }`;
    expect(typedReports('nertc-web', code)).toEqual([
      { rule: 'exhaustive-handler', codes: ofPublish.slice(0, 2) },
    ]);
  });

  it.each([
    [
      'the rest is shown',
      `client.publish(stream).catch((err) => { if (err.getCode() === 10351) { becomeHost(); } else { show(err.message); } });`,
    ],
    [
      'each code is tested',
      `client.setClientRole('host').catch((err) => { switch (err.code) { case 10104: rejoin(); break; case 10477: show(err.message); break; } });`,
    ],
    [
      'a browser gave the number, which open passes on',
      `stream.open({ type: 'video' }).catch((err) => { if (err.code === 8) { show('no camera'); } else { show(err.message); } });`,
    ],
  ])('is left alone where %s', (_, code) => {
    expect(reported(begin + code)).toEqual([]);
  });
});

describe('a refusal to join', () => {
  it('the number of the server is in extraCode, and the others there are asked for', () => {
    const code = `${join}.catch((err) => { if (err.extraCode === 403) { renew(); } });`;
    expect(reported(begin + code)).toEqual([
      { rule: 'exhaustive-handler', codes: ['CHECKSUM_ERROR', 'ENCRYPTION_MISMATCH'] },
    ]);
  });

  it('the number where the declarations say it is, in code, is taken for what it means', () => {
    const code = `${join}.catch((err) => { if (err.code === 414) { renew(); } else { show(err.message); } });`;
    expect(reported(begin + code)).toEqual([]);
  });

  it('a number of the server that nobody lists is left alone', () => {
    const code = `${join}.catch((err) => { if (err.extraCode === 500) { retry(); } else { show(err.message); } });`;
    expect(reported(begin + code)).toEqual([]);
  });
});

describe('the event error, whose parameter is the code', () => {
  it('a chain that tests what the declarations show as an example is told what ends the call', () => {
    const code = `client.on('error', (type) => {
      if (type === 'SOCKET_ERROR') { leave(); }
      else if (type === 'no-publish-audio-permission') { show('no microphone'); }
      else { console.error(type); }
    });`;
    expect(reported(begin + code)).toEqual([
      { rule: 'exhaustive-handler', codes: ['RELOGIN_ERROR', 'MEDIA_TRANSPORT_DISCONNECT'] },
    ]);
  });

  it('only logging ignores it', () => {
    const code = `client.on('error', (type) => { console.error(type); });`;
    expect(reported(begin + code).map(({ rule }) => rule)).toEqual(['no-ignored-error']);
  });

  it('a misspelled value never arrives', () => {
    const code = `client.on('error', (type) => { if (type === 'SOCKET_EROR') { leave(); } else { show(type); } });`;
    expect(reported(begin + code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
  });

  it('nothing is missing where the rest is shown', () => {
    const code = `client.on('error', (type) => { if (type === 'SOCKET_ERROR') { leave(); } else { show(type); } });`;
    expect(reported(begin + code)).toEqual([]);
  });
});

describe('the refusal to play', () => {
  it.each([
    ['of a client', 'client'],
    ['of a stream', 'stream'],
  ])('is handled by its one code, as the declarations show it: %s', (_, receiver) => {
    const code = `${receiver}.on('notAllowedError', (evt) => { const errorCode = evt.getCode(); if (errorCode === 41030) { askForClick(); } });`;
    expect(reported(begin + code)).toEqual([]);
  });

  it('of a stream is ignored by a log line', () => {
    const code = `stream.on('notAllowedError', (evt) => { console.log(evt.getCode()); });`;
    expect(reported(begin + code).map(({ rule }) => rule)).toEqual(['no-ignored-error']);
  });
});

describe('what looks alike', () => {
  it.each([
    [
      'the status of a response',
      `${begin}fetch('/token').then((response) => { if (response.status === 403 || response.status === 414) { renew(); } });`,
    ],
    [
      'the error of another emitter',
      `${begin}import socket from './socket'; socket.on('error', (type) => { if (type === 'SOCKET_ERROR') { retry(); } });`,
    ],
    [
      'the same method of another library',
      `import { client } from './chat'; client.join('room').catch((err) => { if (err.code === 10101) { retry(); } });`,
    ],
    [
      'the reason why a remote user left',
      `${begin}client.on('peer-leave', (evt) => { if (evt.reason === 2) { show(evt.uid); } });`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(reported(code)).toEqual([]);
  });
});

function reported(code: string): Report[] {
  return scriptReports('nertc-web', code);
}
