import { describe, expect, it } from 'vitest';

import { createProject, ownSources } from './project.js';

const config = JSON.stringify({
  compilerOptions: {
    strict: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    skipLibCheck: true,
  },
});

/** One code of seven is tested; nothing in the text says whose engine `call` is. */
function handler(imported: string, engine: string): string {
  return `import { ${imported} } from './call';
${engine}.on('onError', (e) => {
  if (e.errorCode === 'KICKED_OUT') {
    location.reload();
  }
});
`;
}

/** The module `./call`, by the way in which it hands out an engine, and how a handler reaches that. */
const ways: readonly (readonly [string, string, string, string])[] = [
  ['is exported again', `export { engine as call } from './engine';`, 'call', 'call'],
  [
    'is exported again with all else, and renamed where it is imported',
    `export * from './engine';`,
    'engine as rtc',
    'rtc',
  ],
  [
    'has an alias for its type',
    `import type { IRTCEngine as Engine } from '@volcengine/rtc';
type Call = Engine;
export declare const call: Call;`,
    'call',
    'call',
  ],
  [
    'is made by a function',
    `import VERTC from '@volcengine/rtc';
export function makeCall(appId: string) { return VERTC.createEngine(appId); }`,
    'makeCall',
    `makeCall('app')`,
  ],
  [
    'is a field of a wrapper',
    `import type { IRTCEngine } from '@volcengine/rtc';
export declare class Call { readonly engine: IRTCEngine }`,
    'Call',
    'new Call().engine',
  ],
  [
    'is behind a getter of an object',
    `import { engine } from './engine';
export const call = { get current() { return engine; } };`,
    'call',
    'call.current',
  ],
  [
    'is what the application calls an engine',
    `import type { IRTCEngine } from '@volcengine/rtc';
export interface Call extends IRTCEngine { readonly room: string }
export declare const call: Call;`,
    'call',
    'call',
  ],
];

const engineModule = `import type { IRTCEngine } from '@volcengine/rtc';
export declare const engine: IRTCEngine;
`;

describe.each(ownSources)(
  'a file that names no SDK has types, by %s, where the engine',
  (source) => {
    it.each(ways)('%s', (_, call, imported, engine) => {
      const { lint } = createProject({
        'tsconfig.json': config,
        'engine.ts': engineModule,
        'call.ts': call,
        'handler.ts': '',
      });
      const text = handler(imported, engine);
      expect(lint('handler.ts', text, source)).toEqual(['2 exhaustive-handler']);
      expect(lint('handler.ts', text, 'off')).toEqual([]);
    });
  },
);

describe.each(ownSources)('a rejection that is tested by a number, by %s,', (source) => {
  const room = `import type TRTC from 'trtc-sdk-v5';
export declare const room: TRTC;
`;
  const entering = `import { room } from './room';
export async function enter() {
  try {
    await room.enterRoom({ roomId: 1, sdkAppId: 1, userId: 'user', userSig: 'sig' });
  } catch (error: any) {
    if (error.code === 5000) {
      location.reload();
    }
  }
}
`;

  it('is of the SDK whose method was called, though no word names it', () => {
    const { lint } = createProject({ 'tsconfig.json': config, 'room.ts': room, 'enter.ts': '' }, [
      'trtc-sdk-v5',
    ]);
    expect(lint('enter.ts', entering, source)).toEqual(['5 exhaustive-handler']);
  });

  it('says nothing where the method is of something else', () => {
    const { lint } = createProject({
      'tsconfig.json': config,
      'room.ts': 'export declare const room: { enterRoom(options: object): Promise<void> };\n',
      'enter.ts': '',
    });
    expect(lint('enter.ts', entering, source)).toEqual([]);
  });
});
