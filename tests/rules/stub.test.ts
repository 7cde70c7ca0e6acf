import { expect, it } from 'vitest';

import { lintScript } from '../lint.js';

it('a case is no stub because of a stub in a switch inside it', () => {
  const reports = lintScript(`
    // sdk-errors: volcengine-rtc-web/ErrorCode
    switch (code) {
      case 'KICKED_OUT':
        show();
        // sdk-errors: volcengine-rtc-web/ErrorCode
        switch (other) {
          case 'TOKEN_EXPIRED':
            // TODO(sdk-errors): write this.
            break;
          default:
            show();
        }
        break;
      default:
        show();
    }`);
  const stubs = reports.filter(({ message }) => message.includes('stub'));
  expect(stubs.map(({ line }) => line)).toEqual([8]);
});
