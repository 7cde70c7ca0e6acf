/** The seven rows that the vendor's page marks as arriving "through the onError callback". */
export const onErrorCodes = [
  'KICKED_OUT',
  'ROOM_DISMISS',
  'TOKEN_EXPIRED',
  'DUPLICATE_LOGIN',
  'RTM_DUPLICATE_LOGIN',
  'RTM_TOKEN_ERROR',
  'RECONNECT_FAILED',
] as const;

/** All of the seven but those that a handler tests. */
export function others(...tested: readonly string[]): string[] {
  return onErrorCodes.filter((name) => !tested.includes(name));
}

/** What the programs of the tests begin with. */
export const start = `import VERTC from '@volcengine/rtc';
declare function leave(reason?: string): void;
declare function report(...values: unknown[]): void;
declare let state: unknown;
const engine = VERTC.createEngine('app');
`;

/** A program that registers one handler of \`onError\`. */
export function onError(handler: string): string {
  return `${start}engine.on(VERTC.events.onError, ${handler});\n`;
}
