import { expect, it } from 'vitest';

import { builtInCatalog, codeOf, spaceOf } from './built-in-catalog.js';

it.each([
  ['trtc-web', 'BannedReason', 'BANNED'],
  ['trtc-web', 'BannedReason', 'KICK'],
  ['agora-rtc-web', 'ConnectionDisconnectedReason', 'UID_BANNED'],
  ['agora-rtc-web', 'ConnectionDisconnectedReason', 'IP_BANNED'],
  ['zego-express-web', 'ErrorCode', 'MULTIPLE_LOGIN_KICKOUT'],
  ['zego-express-web', 'ErrorCode', 'MANUAL_KICKOUT'],
  ['zego-express-web', 'ErrorCode', 'USER_HAD_LOGIN_OTHER'],
])('%s: the remedy of %s %s warns of joining again unasked', (id, space, name) => {
  const { effect, remedy } = codeOf(spaceOf(builtInCatalog(id), space), name);
  expect(effect).toBe('session-ended');
  expect(remedy.en).toMatch(/do not (?:enter|join|log in) again (?:on its own|unasked)/u);
  expect(remedy['zh-CN']).toMatch(/不要自动重/u);
});
