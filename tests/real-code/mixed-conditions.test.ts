import { expect, it } from 'vitest';

import { typedReports } from './catalog-reports.js';

// Shapes of public applications that ask more than the code, or ask it further in.

const agora = `import AgoraRTC from 'agora-rtc-sdk-ng';
declare function tell(text: string): void;
declare const retries: number;\n`;
const livekit = `import { ConnectionError, ConnectionErrorReason, DisconnectReason, Room } from 'livekit-client';
declare function tell(text: string): void;
const room = new Room();\n`;

/** A catch around the call that opens the microphone. */
function microphone(handling: string): string {
  return `${agora}export async function open(): Promise<void> {
  try {
    await AgoraRTC.createMicrophoneAudioTrack();
  } catch (error: any) {
    ${handling}
  }
}\n`;
}

it.each([
  [
    'what follows an early return acts',
    `if (error.code === 'PERMISSION_DENIED' || error.name === 'NotAllowedError') { tell('denied'); return; } tell('failed');`,
  ],
  [
    'the else acts',
    `if (error.code === 'PERMISSION_DENIED' || error.name === 'NotAllowedError') { tell('denied'); } else { tell('failed'); }`,
  ],
  [
    'the else of a further test acts',
    `if (error.code === 'PERMISSION_DENIED' || error.name === 'NotAllowedError') { tell('denied'); } else if (error.code === 'NOT_READABLE' || retries > 3) { tell('busy'); } else { tell('failed'); }`,
  ],
])('a condition that asks more than the code leaves the rest to a fallback: %s', (_, handling) => {
  expect(typedReports('agora-rtc-web', microphone(handling))).toEqual([]);
});

it.each([
  [
    'nothing follows',
    `if (error.code === 'PERMISSION_DENIED' || error.name === 'NotAllowedError') { tell('denied'); return; }`,
  ],
  [
    'there is no else',
    `if (error.code === 'PERMISSION_DENIED' || error.name === 'NotAllowedError') { tell('denied'); }`,
  ],
])('a condition that is not known may hold for any code: %s', (_, handling) => {
  expect(typedReports('agora-rtc-web', microphone(handling))).toEqual([]);
});

const mapped = `switch (error.reason) {
      case ConnectionErrorReason.Timeout:
        return 'slow';
      case ConnectionErrorReason.NotAllowed:
        return 'denied';
    }`;

it('a switch inside a test of the class leaves the rest to what stands behind both', () => {
  const code = `${livekit}export function textOf(error: unknown): string {
  if (error instanceof ConnectionError) {
    ${mapped}
  }
  return 'failed';
}\n`;
  expect(typedReports('livekit-client', code)).toEqual([]);
});

it('a switch inside a test of the class with nothing behind is told what it leaves out', () => {
  const code = `${livekit}export function textOf(error: unknown): string | undefined {
  if (error instanceof ConnectionError) {
    ${mapped}
  }
}\n`;
  expect(typedReports('livekit-client', code).map(({ rule }) => rule)).toEqual([
    'exhaustive-switch',
  ]);
});

const texts = `const texts: Partial<Record<DisconnectReason, string>> = {
  [DisconnectReason.DUPLICATE_IDENTITY]: 'twice',
  [DisconnectReason.ROOM_DELETED]: 'closed',
};\n`;
const shown = (label: string, ending: string): string =>
  `${livekit}${texts}export const left = (reason?: DisconnectReason): void => {
  const label = ${label};
  if (label) { tell(label); }${ending}
};\n`;

it.each([
  ['a conditional expression', 'reason !== undefined ? texts[reason] : undefined'],
  ['a logical one', 'reason && texts[reason]'],
])('a look-up in %s has its fallback where its value is tested', (_, label) => {
  expect(typedReports('livekit-client', shown(label, ` else { tell('lost'); }`))).toEqual([]);
});

it.each([
  ['a conditional expression', 'reason !== undefined ? texts[reason] : undefined'],
  ['a logical one', 'reason && texts[reason]'],
])('a look-up in %s without a fallback is told what the table leaves out', (_, label) => {
  expect(typedReports('livekit-client', shown(label, '')).map(({ rule }) => rule)).toEqual([
    'exhaustive-table',
  ]);
});
