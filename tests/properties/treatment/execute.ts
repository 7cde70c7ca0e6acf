import { runInNewContext } from 'node:vm';

import { onErrorCodes } from '../../rules/volcengine.js';
import { guards } from './draft.js';

/** What one execution of a handler shows. */
interface Observation {
  /** What was decided, in the order of the execution. */
  readonly decisions: string;
  /** Whether anything was done but logging. */
  readonly acts: boolean;
}

/** A code that nobody has heard of. */
const unheard = 'NEVER_HEARD_OF';

/**
 * The codes that a handler leaves out, by executing it with each code and with one that nobody has
 * heard of, under all values of the guards.
 *
 * @param program - a program whose decisions are noted.
 */
export function leftOutWhenExecuted(program: string): { missing: string[]; named: string[] } {
  const body = program.replace(/^import .*$/mu, '');
  const worlds = Array.from({ length: 2 ** guards.length }, (_, bits) =>
    Object.fromEntries(guards.map((guard, index) => [guard, (bits & (1 << index)) !== 0])),
  );
  const observe = (code: string): Observation[] =>
    worlds.map((world) => execute(body, code, world));
  const fallback = observe(unheard);
  const named = onErrorCodes.filter((code) =>
    observe(code).some(({ decisions }, index) => decisions !== fallback[index]?.decisions),
  );
  const isHandled = fallback.some(({ acts }) => acts);
  return {
    named,
    missing:
      isHandled || named.length === 0 ? [] : onErrorCodes.filter((code) => !named.includes(code)),
  };
}

function execute(
  body: string,
  code: string,
  world: Readonly<Record<string, boolean>>,
): Observation {
  const decisions: string[] = [];
  let acts = false;
  const act = (...values: unknown[]): void => {
    acts ||= values.every((value) => value !== undefined && value !== '');
  };
  const note = (id: number, outcome: unknown): void => {
    decisions.push(`${String(id)}:${String(Boolean(outcome))}`);
  };
  let handler: ((event: unknown) => unknown) | undefined;
  const engine = {
    on: (_: unknown, listener: (event: unknown) => unknown) => {
      handler = listener;
    },
  };
  const values = {
    VERTC: {
      createEngine: () => engine,
      events: { onError: 'onError' },
      ErrorCode: Object.fromEntries(onErrorCodes.map((name) => [name, name])),
    },
    act,
    show: act,
    console: { log: () => undefined, warn: () => undefined },
    decided: (id: number, outcome: unknown): unknown => {
      note(id, outcome);
      return outcome;
    },
    found: (id: number, value: unknown): unknown => {
      note(id, value !== undefined);
      return value;
    },
    noted: (id: number, labels: readonly unknown[], value: unknown): unknown => {
      decisions.push(`${String(id)}:${String(labels.indexOf(value))}`);
      return value;
    },
    guards: world,
    stored: (value: unknown): unknown => {
      acts = true;
      return value;
    },
    state: new Proxy(
      {},
      {
        set: () => {
          acts = true;
          return true;
        },
      },
    ),
  };
  runInNewContext(`"use strict";\n${body}`, values);
  try {
    const returned = handler?.({ errorCode: code });
    acts ||= typeof returned === 'string';
  } catch {
    acts = true;
  }
  return { decisions: decisions.join(' '), acts };
}
