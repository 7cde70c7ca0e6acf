import { debuglog } from 'node:util';

const log = debuglog('sdk-errors');

const warned = new Set<string>();

/** Says which source of types was chosen, and why, with `NODE_DEBUG=sdk-errors`. */
export function explain(line: string): void {
  log('%s', line);
}

/** Says one line on standard error, once in a process: reports go to standard output. */
export function warnOnce(line: string): void {
  if (!warned.has(line)) {
    warned.add(line);
    console.warn(`sdk-errors: ${line}`);
  }
}

/** The first line of what an exception says. */
export function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/\r?\n/u);
  return line;
}
