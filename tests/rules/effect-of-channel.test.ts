import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const program = (event: string, parameters: string, body: string): string =>
  `import { DisconnectReason, Room, RoomEvent } from 'livekit-client';
const room = new Room();
room.on(RoomEvent.${event}, (${parameters}) => { ${body} });
`;

function rulesOf(code: string, preset: 'recommended' | 'strict' = 'recommended'): string[] {
  return lintScript(code, { sourceType: 'module', preset }).map(({ rule }) => rule);
}

const gone = 'if (reason === DisconnectReason.PARTICIPANT_REMOVED) tell();';

describe('a reason that ends this session', () => {
  it('is asked for where it arrives', () => {
    expect(rulesOf(program('Disconnected', 'reason', gone))).toEqual(['exhaustive-handler']);
  });
});

describe('why another participant has left', () => {
  it.each([
    ['one reason that is tested', gone],
    [
      'a default that only logs',
      'switch (reason) { case DisconnectReason.CLIENT_INITIATED: tell(); break; default: console.log(reason); }',
    ],
    [
      'the reasons of calls by telephone',
      'if (reason === DisconnectReason.SIP_TRUNK_FAILURE) tell();',
    ],
  ])('asks for nothing beside %s', (_, body) => {
    const code = program('ParticipantDisconnected', 'participant, reason', body);
    expect(rulesOf(code)).toEqual([]);
  });

  it('is asked for in strict', () => {
    const code = program('ParticipantDisconnected', 'participant, reason', gone);
    expect(rulesOf(code, 'strict')).toContain('exhaustive-handler');
  });
});
