import { isOlder } from './version-order.js';

/** A report that the project of the matrix is known to have. */
interface KnownReport {
  readonly place: string;
  readonly rule: string;
  /** The codes that the message names, in its order. */
  readonly codes: readonly string[];
  /** Whether only a type says what the code belongs to. */
  readonly needsTypes?: true;
  /** The first version of the SDK whose typings have the codes; where types say so, no other has. */
  readonly since?: string;
}

const knownReports: readonly KnownReport[] = [
  { place: 'src/calls.js:8', rule: 'no-ignored-error', codes: [] },
  {
    place: 'src/calls.js:16',
    rule: 'no-deprecated-code',
    codes: ['USER_MESSAGE_NO_RELAYPATH', 'USER_MESSAGE_NO_RECEIVER'],
  },
  {
    place: 'src/calls.js:25',
    rule: 'no-impossible-code',
    codes: ['TOKEN_EXPIRE', 'TOKEN_EXPIRED'],
    needsTypes: true,
  },
  {
    place: 'src/room.ts:9',
    rule: 'exhaustive-switch',
    codes: ['KICKED_OUT', 'ROOM_DISMISS', 'DUPLICATE_LOGIN', 'RTM_DUPLICATE_LOGIN'],
  },
  {
    place: 'src/room.ts:23',
    rule: 'exhaustive-handler',
    codes: [
      'TOKEN_EXPIRED',
      'DUPLICATE_LOGIN',
      'RTM_DUPLICATE_LOGIN',
      'RTM_TOKEN_ERROR',
      'RECONNECT_FAILED',
    ],
    needsTypes: true,
  },
  {
    place: 'src/simulcast.ts:9',
    rule: 'exhaustive-switch',
    codes: ['SET_SIMULCAST_FAILED', 'MIXING_OLD_AND_NEW_APIS'],
    since: '4.65',
  },
];

/** What is linted, and what the linter is told. */
export interface Circumstances {
  readonly extension: 'js' | 'ts';
  readonly hasTypes: boolean;
  readonly sdkVersion: string;
}

/** The reports, one a line, that the project has under these circumstances. */
export function expectedReports({ extension, hasTypes, sdkVersion }: Circumstances): string[] {
  return knownReports
    .filter(
      ({ needsTypes, place, since }) =>
        place.includes(`.${extension}:`) &&
        (hasTypes ? since === undefined || !isOlder(sdkVersion, since) : needsTypes !== true),
    )
    .map(({ codes, place, rule }) => reportLine(place, rule, codes.join(', ')));
}

/** A report as it is compared: the place, the rule, and the codes that its message names. */
export function reportLine(place: string, rule: string, message: string): string {
  // A code of this SDK is words in capitals, joined by underscores.
  const codes = message.match(/\b[A-Z]+(?:_[A-Z]+)+\b/gu) ?? [];
  return `${place} ${rule} ${codes.join(', ')}`.trimEnd();
}
