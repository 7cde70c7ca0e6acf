import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { exampleFolder } from '../examples/example.js';
import { halfTyped } from './half-typed.js';
import { type Parsing, lintHostile } from './hostile-linter.js';

const config = [plugin.configs.strict];

const files: readonly (readonly [string, string, Parsing, number])[] = [
  ['volcengine-rtc-web', 'src/meeting-room.ts', 'typescript', 2],
  ['volcengine-rtc-web', 'src/page.ts', 'typescript', 2],
  ['volcengine-rtc-web', 'src/error-messages.ts', 'typescript', 2],
  ['volcengine-rtc-web', 'src/use-room-listeners.ts', 'typescript', 2],
  ['volcengine-rts-web', 'src/login.ts', 'typescript', 2],
  ['volcengine-rtc-web', 'src/meeting-room.ts', 'typed', 8],
  ['volcengine-rtc-web', 'src/waiting-room.ts', 'typed', 8],
  ['agora-signaling', 'src/session.js', 'module', 2],
  ['agora-signaling', 'src/view.js', 'module', 2],
  ['netease-webrtc', 'src/meeting.js', 'module', 2],
  ['netease-webrtc', 'src/errors.js', 'module', 2],
];

describe('no rule falls over a file while it is typed', () => {
  it.each(files)('%s/%s as %s', (example, file, parsing, every) => {
    const text = readFileSync(path.join(exampleFolder(example), file), 'utf8');
    let parsed = 0;
    for (const state of halfTyped(text, every)) {
      expect(() => {
        parsed += lintHostile(state, parsing, { config }) === undefined ? 0 : 1;
      }, state.slice(-200)).not.toThrow();
    }
    expect(parsed, 'states that parse').toBeGreaterThan(10);
  });
});
