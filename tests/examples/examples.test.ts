import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import {
  compilerErrors,
  copyOfExample,
  exampleFolder,
  expectationOf,
  fix,
  fixable,
  lint,
  linesOf,
} from './example.js';

/** Each example, the files in which a switch leaves out codes, and whether it is TypeScript. */
const examples = [
  { name: 'agora-rtc-web', changed: ['src/classroom.ts'], compiles: true },
  { name: 'agora-rtm', changed: ['src/session.ts'], compiles: true },
  { name: 'agora-signaling', changed: ['src/session.js'], compiles: false },
  { name: 'livekit-client', changed: ['src/stage.ts'], compiles: true },
  { name: 'nertc-web', changed: ['src/call.ts'], compiles: true },
  { name: 'netease-webrtc', changed: ['src/meeting.js'], compiles: false },
  { name: 'trtc-web', changed: ['src/meeting.ts'], compiles: true },
  { name: 'twilio-video', changed: ['src/room.ts'], compiles: true },
  { name: 'volcengine-rtc-miniapp', changed: ['lib/connection.js'], compiles: false },
  {
    name: 'volcengine-rtc-web',
    changed: ['src/background-music.ts', 'src/screen-share.ts'],
    compiles: true,
  },
  {
    name: 'volcengine-rts-web',
    changed: ['src/room-errors.ts', 'src/script-events.ts'],
    compiles: true,
  },
  { name: 'zego-express-web', changed: ['src/show.ts'], compiles: true },
];

it('every SDK has an example, and oxlint', () => {
  const folders = readdirSync(exampleFolder('.'));
  expect(folders.sort()).toEqual([...builtInCatalogs().map(({ id }) => id), 'oxlint'].sort());
});

it('every example of an SDK is tried', () => {
  const tried = examples.map(({ name }) => name);
  expect(tried.sort()).toEqual(
    builtInCatalogs()
      .map(({ id }) => id)
      .sort(),
  );
});

describe.each(examples)('the example $name', ({ changed, compiles, name }) => {
  const expected = expectationOf(name);
  let copy: ReturnType<typeof copyOfExample>;
  let fixed: string[];

  beforeAll(async () => {
    copy = copyOfExample(name);
    fixed = await fix(copy.folder);
  });

  afterAll(() => {
    copy.remove();
  });

  it('has the mistakes that it says, and no others', async () => {
    const folder = exampleFolder(name);
    expect(linesOf(await lint(folder), folder)).toEqual(expected.asItIs);
  });

  it('is changed by --fix where a switch leaves out codes', () => {
    expect(fixed).toEqual(changed);
  });

  it('has stubs after --fix, and what only a person can mend', async () => {
    const results = await lint(copy.folder);
    expect(linesOf(results, copy.folder)).toEqual(expected.afterFix);
    expect(fixable(results)).toEqual([]);
  });

  it('is left alone by a second --fix', async () => {
    expect(await fix(copy.folder)).toEqual([]);
  });

  if (compiles) {
    it('compiles before and after --fix', () => {
      expect(compilerErrors(exampleFolder(name))).toEqual([]);
      expect(compilerErrors(copy.folder)).toEqual([]);
    });
  }
});
