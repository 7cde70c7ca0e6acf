import { transformSync } from 'esbuild';
import { compileFunction } from 'node:vm';

import type { Program } from '../generate/program.js';
import { hasConstantsByName, hasDefault } from '../generate/sdk-access.js';
import { type Wires, constantsBySpace, fakeSdk } from './fake-sdk.js';

/** What a program did when something arrived: its calls in their order, and how it ended. */
export type Observation = readonly unknown[];

/** A payload, and what to call it in messages. */
export interface Arrival {
  readonly name: string;
  readonly value: unknown;
  readonly payload: unknown;
}

/** Everything that can arrive at a program: each code of its space, an unknown one, and nothing. */
export function arrivals({ frame }: Pick<Program, 'frame'>): Arrival[] {
  const { path, place } = frame;
  const { space } = place;
  const unknown = [
    { name: 'NOT_DOCUMENTED', value: 'NOT_DOCUMENTED' },
    { name: 'UNDOCUMENTED_NUMBER', value: -4711 },
    { name: 'nothing', value: undefined },
  ];
  return [...space.codes, ...unknown].map(({ name, value }) => {
    const arriving = frame.reads === 'name' ? name : value;
    return {
      name,
      value,
      payload: path.reduceRight<unknown>(
        (inner, step) => ({ ...(space.toldApartBy === undefined ? {} : { name }), [step]: inner }),
        arriving,
      ),
    };
  });
}

/**
 * Runs a text once, then lets everything arrive that can.
 *
 * @returns what was observed, for each arrival under both answers of `flag`.
 * @throws whatever the text throws before anything arrives.
 */
export async function observe(code: string, program: Program): Promise<Observation[]> {
  const wires: Wires = { listeners: [], rejection: undefined, isOpen: false };
  const seen: unknown[] = [];
  let answer = false;
  const sdk = fakeSdk(program.frame.place.catalog, wires);
  const scope: Record<string, unknown> = {
    did: (...what: unknown[]) => {
      seen.push(['did', ...what]);
    },
    console: {
      log: (...what: unknown[]) => {
        seen.push(['log', ...what]);
      },
    },
    flag: (which: number) => (which % 2 === 0) === answer,
    unreadable: () => undefined,
    register: (listener: (...payload: unknown[]) => unknown) => {
      wires.listeners.push(listener);
    },
    require: (specifier: string) => moduleOf(specifier, program, sdk),
    module: {},
    engine: sdk,
    ...Object.fromEntries(program.frame.place.catalog.globals.map((name) => [name, sdk])),
  };
  // In a function of its own, where a program may give these names another meaning.
  const run = compileFunction(
    `(() => {${javascriptOf(code, program)}\n})();`,
    Object.keys(scope),
  ) as (...values: unknown[]) => unknown;
  run(...Object.values(scope));
  wires.isOpen = true;
  const observations: Observation[] = [];
  const ahead = Array.from({ length: program.frame.position });
  for (const { payload } of arrivals(program)) {
    for (answer of [false, true]) {
      wires.rejection = payload;
      seen.length = 0;
      for (const listener of wires.listeners) {
        try {
          const result = listener(...ahead, payload);
          seen.push([
            'returned',
            result instanceof Promise ? await (result as Promise<unknown>) : result,
          ]);
        } catch (error) {
          seen.push(['threw', error instanceof Error ? `${error.name}: ${error.message}` : error]);
        }
      }
      observations.push([...seen]);
    }
  }
  return observations;
}

/** What a program gets for a module: the SDK itself, or what holds it and its constants. */
function moduleOf(specifier: string, { frame }: Program, sdk: object): object {
  const { catalog } = frame.place;
  if (specifier.startsWith('.') && !frame.isModule) {
    return sdk;
  }
  const exported: Record<string, unknown> = { __esModule: true };
  if (hasDefault(catalog)) {
    exported.default = sdk;
  }
  if (!hasDefault(catalog) || hasConstantsByName(catalog)) {
    Object.assign(exported, constantsBySpace(catalog));
  }
  if (!hasDefault(catalog)) {
    for (const { member } of catalog.receivers.flatMap(({ createdBy = [] }) => createdBy)) {
      exported[member ?? ''] = sdk;
    }
  }
  return exported;
}

function javascriptOf(code: string, { frame }: Program): string {
  return frame.isModule
    ? transformSync(code, { loader: frame.language === 'typescript' ? 'ts' : 'js', format: 'cjs' })
        .code
    : code;
}
