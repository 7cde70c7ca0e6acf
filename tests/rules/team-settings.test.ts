import { describe, expect, it } from 'vitest';

import { type Found, type LintOptions, lintScript } from '../lint.js';

const signal = "const session = Signal('app-id').login('account', 'token');\n";

/** A handler of `onLogout`, which can deliver six codes, of which this one tests one. */
function onLogout(rest: string): string {
  return `${signal}session.onLogout = (code) => {
  if (code === 101) {
    showSignIn();
  } else {
    ${rest}
  }
};
`;
}

function found(code: string, settings: object, options: LintOptions = {}): Found[] {
  return lintScript(code, {
    sourceType: 'module',
    settings: settings as Readonly<Record<string, unknown>>,
    ...options,
  });
}

function rules(code: string, settings: object, options: LintOptions = {}): string[] {
  return found(code, settings, options).map(({ rule }) => rule);
}

describe('loggers', () => {
  const loggers = ['logger.*', 'Sentry.addBreadcrumb'];

  it('makes a fallback that calls one log only', () => {
    const code = onLogout('logger.error(code);');
    expect(rules(code, {})).toEqual([]);
    const [report, ...others] = found(code, { loggers });
    expect(others).toEqual([]);
    expect(report?.rule).toBe('exhaustive-handler');
    expect(report?.codes).toContain('LOGOUT_E_KICKED');
  });

  it('does not take what is handed to one for handled', () => {
    const code = `${signal}session.onLogout = (code) => { Sentry.addBreadcrumb({ code }); };\n`;
    expect(rules(code, {})).toEqual([]);
    expect(rules(code, { loggers })).toEqual(['no-ignored-error']);
  });

  it('makes a logger that is registered itself no handler', () => {
    const code = `${signal}session.onLogout = logger.warn;\n`;
    expect(rules(code, {})).toEqual([]);
    expect(rules(code, { loggers })).toEqual(['no-ignored-error']);
  });

  it('keeps what else a fallback does', () => {
    expect(rules(onLogout('logger.error(code); leave();'), { loggers })).toEqual([]);
  });

  it('makes no handler of a logger that this file declares', () => {
    const code = `const logger = { warn(code) { if (code === 101) { send(code); } } };
${signal}session.onLogout = (code) => { logger.warn(code); };
`;
    expect(rules(code, {})).toEqual(['exhaustive-handler']);
    expect(rules(code, { loggers })).toEqual(['no-ignored-error']);
  });
});

describe('handledBy', () => {
  const handledBy = [{ module: './errors', name: 'handleLogout' }];
  const start = "import { handleLogout } from './errors.js';\n";

  it('covers every code that its function is given, in strict too', () => {
    const code = start + onLogout('handleLogout(code);');
    expect(rules(code, {}, { preset: 'strict' })).toContain('exhaustive-handler');
    expect(rules(code, { handledBy }, { preset: 'strict' })).not.toContain('exhaustive-handler');
  });

  it('covers the codes of a switch, in strict too', () => {
    const code = `${start}${signal}session.onLogout = (code) => {
  switch (code) {
    case 101:
      showSignIn();
      break;
    default:
      handleLogout(code);
  }
};
`;
    expect(rules(code, {}, { preset: 'strict' })).toContain('exhaustive-switch');
    expect(rules(code, { handledBy }, { preset: 'strict' })).not.toContain('exhaustive-switch');
  });

  it('covers nothing where the function does not receive the code', () => {
    const code = start + onLogout('handleLogout();');
    expect(rules(code, { handledBy }, { preset: 'strict' })).toContain('exhaustive-handler');
  });

  it('asks a function of the same file for nothing', () => {
    const code = `${signal}session.onLogout = (code) => handleLogout(code);
function handleLogout(code) {
  if (code === 101) {
    showSignIn();
  }
}
`;
    const here = [{ module: './file', name: 'handleLogout' }];
    expect(rules(code, {})).toEqual(['exhaustive-handler']);
    expect(rules(code, { handledBy: here })).toEqual([]);
  });

  it('asks a function that is registered itself for nothing', () => {
    const code = `${signal}session.onLogout = handleLogout;
function handleLogout(code) {
  if (code === 101) {
    showSignIn();
  }
}
`;
    const here = [{ module: './file', name: 'handleLogout' }];
    expect(rules(code, {})).toEqual(['exhaustive-handler']);
    expect(rules(code, { handledBy: here })).toEqual([]);
  });
});

describe('ignoreCodes', () => {
  const code = onLogout('console.warn(code);');

  it('takes the codes it names out of reach', () => {
    const [all] = found(code, {});
    const [some] = found(code, { ignoreCodes: { 'agora-signaling': ['LOGOUT_E_KICKED'] } });
    expect(all?.codes).toContain('LOGOUT_E_KICKED');
    expect(some?.codes).toEqual(all?.codes.filter((name) => name !== 'LOGOUT_E_KICKED'));
  });

  it('takes all codes that a pattern matches out of reach', () => {
    expect(rules(code, { ignoreCodes: { 'agora-signaling': ['LOGOUT_*'] } })).toEqual([]);
  });

  it('leaves the codes of other catalogs in reach', () => {
    const ignoreCodes = { 'volcengine-rtc-web': ['*'] };
    expect(found(code, { ignoreCodes })).toEqual(found(code, {}));
  });

  it('does not make a test of an ignored code impossible', () => {
    const ignoreCodes = { 'agora-signaling': ['LOGOUT_E_USER', 'LOGOUT_E_KICKED'] };
    expect(rules(code, { ignoreCodes })).not.toContain('no-impossible-code');
  });

  it('leaves a value unambiguous of which all errors but one are ignored', () => {
    const ambiguous = `const netcall = WebRTC.getInstance({ nim });
netcall.on('error', (error) => {
  if (error.code === 61004) {
    showGatewayProblem();
  } else {
    showError(error);
  }
});
`;
    const ignoreCodes = { 'netease-webrtc': ['GateWayLoginAlready', 'GateWayServerError'] };
    expect(rules(ambiguous, {})).toEqual(['no-ambiguous-code']);
    expect(rules(ambiguous, { ignoreCodes })).toEqual([]);
  });
});
