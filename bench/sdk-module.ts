/** The codes that `onError` delivers. */
const codes = [
  'TOKEN_EXPIRED',
  'KICKED_OUT',
  'DUPLICATE_LOGIN',
  'ROOM_DISMISS',
  'RECONNECT_FAILED',
  'RTM_DUPLICATE_LOGIN',
  'RTM_TOKEN_ERROR',
] as const;

/** The engines of one module, one for each of its handlers. */
const engines = ['stage', 'lobby', 'backstage', 'studio', 'monitor'] as const;

const phases = ['idle', 'joining', 'live', 'reconnecting', 'closed'] as const;

/**
 * A module of an application on `@volcengine/rtc`: five handlers of `onError`, three with a switch
 * and two with a chain, among code that has nothing to do with errors.
 *
 * @param position - which module of the project it is; how many codes its handlers test, and what
 * their fallbacks do, follows from it.
 */
export function sdkModule(position: number): string {
  const handlers = engines.map((engine, index) =>
    index % 2 === 0
      ? switchHandler(engine, codesTested(position, index), fallback(position, index))
      : chainHandler(engine, codesTested(position, index), fallback(position, index)),
  );
  return [
    "import VERTC, { type IRTCEngine } from '@volcengine/rtc';",
    '',
    `type Phase = ${phases.map(quoted).join(' | ')};`,
    '',
    ownCode,
    phaseSwitch(position),
    `export function watch${String(position)}(${engines.map((engine) => `${engine}: IRTCEngine`).join(', ')}): void {`,
    ...handlers,
    '}',
    '',
  ].join('\n');
}

const ownCode = `export class Attendance {
  readonly #joined = new Map<string, number>();
  phase: Phase = 'idle';

  join(userId: string, now: number): void {
    this.#joined.set(userId, now);
    this.phase = this.#joined.size > 1 ? 'live' : 'joining';
  }

  leave(userId: string, now: number): number {
    const since = this.#joined.get(userId);
    this.#joined.delete(userId);
    return since === undefined ? 0 : Math.round((now - since) / 1000);
  }
}

function stop(engine: IRTCEngine, text: string): void {
  void engine.leaveRoom();
  document.title = text;
}
`;

/** A switch over the module's own union; in every third module it leaves the last member out. */
function phaseSwitch(position: number): string {
  const named = position % 3 === 0 ? phases.slice(0, -1) : phases;
  return [
    'export function phaseText(phase: Phase): string {',
    '  switch (phase) {',
    ...named.map((phase) => `    case ${quoted(phase)}: return 'The lesson is ${phase}';`),
    '  }',
    "  return '';",
    '}',
    '',
  ].join('\n');
}

function switchHandler(engine: string, tested: readonly string[], rest: string): string {
  return [
    `  ${engine}.on(VERTC.events.onError, (e) => {`,
    '    switch (e.errorCode) {',
    ...tested.map((code) => `      case VERTC.ErrorCode.${code}:`),
    `        stop(${engine}, e.errorCode);`,
    '        break;',
    ...(rest === '' ? [] : ['      default:', `        ${rest}`]),
    '    }',
    '  });',
  ].join('\n');
}

function chainHandler(engine: string, tested: readonly string[], rest: string): string {
  const [first = '', ...others] = tested;
  return [
    `  ${engine}.on(VERTC.events.onError, (e) => {`,
    `    if (e.errorCode === VERTC.ErrorCode.${first}) {`,
    `      stop(${engine}, 'Sign in again');`,
    ...others.flatMap((code) => [
      `    } else if (e.errorCode === VERTC.ErrorCode.${code}) {`,
      `      stop(${engine}, '${code.toLowerCase()}');`,
    ]),
    ...(rest === '' ? [] : ['    } else {', `      ${rest}`]),
    '    }',
    '  });',
  ].join('\n');
}

/** From one code to all seven, differently from handler to handler and from module to module. */
function codesTested(position: number, handler: number): readonly string[] {
  return codes.slice(0, 1 + ((position + handler * 3) % codes.length));
}

/** A fallback that acts, one that only logs, or none. */
function fallback(position: number, handler: number): string {
  const choices = ['', 'console.warn(e.errorCode);', 'document.title = e.errorCode;'];
  return choices[(position * 2 + handler) % choices.length] ?? '';
}

function quoted(text: string): string {
  return `'${text}'`;
}
