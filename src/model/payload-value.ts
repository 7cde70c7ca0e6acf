import type { Payload } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { makeObject } from '../evaluation/contents.js';
import type { FileContext } from '../evaluation/file-context.js';
import { type CodeValue, Fresh, type Value } from '../evaluation/value.js';

/** A place in a payload that holds what a code's name or value is. */
export interface CodePlace {
  readonly path: readonly string[];
  readonly reads: 'name' | 'value';
}

/** The name or the value of the code that arrives. */
export function codeValue(space: CodeSpace, reads: 'name' | 'value'): CodeValue {
  const { values } = space.definition;
  const fresh = new Fresh(reads === 'name' ? 'string' : values === 'mixed' ? undefined : values);
  return {
    kind: 'code',
    isMixed: reads === 'value' && values === 'mixed',
    of: (subject) => (subject === '?' ? fresh : subject[reads]),
  };
}

/** The places of a payload that tell of the codes of one space, the discriminator included. */
export function codePlaces(
  payload: readonly Payload[],
  space: CodeSpace,
): readonly (CodePlace & { readonly parameter: number })[] {
  const { toldApartBy } = space.definition;
  return payload
    .filter((candidate) => candidate.space === space.id)
    .flatMap(({ parameter = 0, path, reads = 'value' }) => {
      const place = { parameter, path, reads };
      return toldApartBy === undefined || reads === 'name' || path.length === 0
        ? [place]
        : [
            place,
            {
              parameter,
              path: [...path.slice(0, -1), toldApartBy],
              reads: 'name' as const,
            },
          ];
    });
}

/** The value that holds a code at some places, and is an error of which nothing else is known. */
export function payloadValue(
  places: readonly CodePlace[],
  space: CodeSpace,
  context: FileContext,
): Value {
  const whole = places.find(({ path }) => path.length === 0);
  if (whole !== undefined) {
    return codeValue(space, whole.reads);
  }
  const below = new Map<string, CodePlace[]>();
  for (const { path, reads } of places) {
    const [step = '', ...rest] = path;
    const inner = below.get(step) ?? [];
    inner.push({ path: rest, reads });
    below.set(step, inner);
  }
  const entries = new Map<unknown, Value>();
  for (const [step, inner] of below) {
    const value = payloadValue(inner, space, context);
    if (step.endsWith('()')) {
      entries.set(step.slice(0, -2), { kind: 'returning', value });
    } else {
      entries.set(step, value);
    }
  }
  return makeObject(
    context.store,
    'object',
    { entries, isOpen: true },
    {
      isError: true,
      isLocal: false,
    },
  );
}
