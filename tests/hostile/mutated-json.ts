import fc from 'fast-check';

/** Keys that mean something to catalogs or to JavaScript. */
const keys = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'prototype', 'toString', 'id', 'name', 'codes', 'value'],
    ...[
      'kind',
      'channels',
      'successor',
      'status',
      'payload',
      'path',
      'errata',
      'hazards',
      'spaces',
    ],
  ),
  fc.string({ maxLength: 4 }),
);

const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    '\n',
    'any',
    'deprecated',
    [],
    {},
    [[]],
    [null],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change =
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'duplicate' | 'remove' }
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'replace'; readonly value: unknown };

const changes = fc.array(
  fc.tuple(
    fc.nat(),
    fc.oneof<fc.Arbitrary<Change>[]>(
      fc.record({ kind: fc.constant('add' as const), key: keys, value: values }),
      fc.record({ kind: fc.constantFrom('duplicate' as const, 'remove' as const) }),
      fc.record({ kind: fc.constant('move' as const), to: fc.nat() }),
      fc.record({ kind: fc.constant('replace' as const), value: values }),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Real values with a few of their parts added, doubled, removed, moved or replaced. */
export function mutatedJson(originals: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...originals), changes).map(([original, applied]) => {
    const holder = { value: structuredClone(original) };
    for (const [place, change] of applied) {
      apply(holder, place, change);
    }
    return holder.value;
  });
}

interface Slot {
  readonly owner: Record<string, unknown> | unknown[];
  readonly key: string;
}

function apply(holder: { value: unknown }, place: number, change: Change): void {
  const slots = slotsIn(holder);
  const slot = slots[place % slots.length];
  if (slot === undefined) {
    return;
  }
  const { key, owner } = slot;
  const value = Reflect.get(owner, key) as unknown;
  switch (change.kind) {
    case 'add':
      if (typeof value === 'object' && value !== null) {
        define(value, change.key, change.value);
      }
      break;
    case 'duplicate':
      if (Array.isArray(owner)) {
        owner.splice(Number(key), 0, structuredClone(value));
      }
      break;
    case 'remove':
      if (Array.isArray(owner)) {
        owner.splice(Number(key), 1);
      } else {
        Reflect.deleteProperty(owner, key);
      }
      break;
    case 'move': {
      const other = slots[change.to % slots.length];
      if (other !== undefined) {
        define(owner, key, structuredClone(Reflect.get(other.owner, other.key)));
      }
      break;
    }
    case 'replace':
      define(owner, key, change.value);
  }
}

/** As `JSON.parse` does: `__proto__` becomes a key of the object itself. */
function define(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function slotsIn(holder: { value: unknown }): Slot[] {
  const slots: Slot[] = [];
  const pending: unknown[] = [holder];
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
    for (const key of Object.keys(owner as object)) {
      const value: unknown = Reflect.get(owner as object, key);
      slots.push({ owner: owner as Slot['owner'], key });
      if (typeof value === 'object' && value !== null) {
        pending.push(value);
      }
    }
  }
  return slots;
}
