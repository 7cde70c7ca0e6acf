import { list, lookUp, map, set, table } from './collections.js';
import type { Draft } from './draft.js';
import { type Piece, join, same } from './piece.js';

const kinds = [
  'comparison',
  'comparison',
  'negated',
  'list',
  'set',
  'in',
  'predicate',
  'predicate',
  'guard',
  'and',
  'or',
  'prefix',
  'pattern',
  'some',
  'find',
  'keys',
  'entry',
  'map',
  'kind',
] as const;

/** A condition: of the code, of a guard, or made of others. */
export function condition(draft: Draft, depth: number): Piece {
  const { random } = draft;
  const kind = random.of(kinds);
  draft.constructs.add(kind);
  const { code } = draft;
  switch (kind) {
    case 'comparison':
      return draft.decision(
        random.chance(80) ? `${code} === ${draft.one()}` : `${draft.one()} === ${code}`,
      );
    case 'negated':
      return draft.decision(`${code} !== ${draft.one()}`);
    case 'list':
      return draft.decision(
        random.chance(50)
          ? `${list(draft)}.includes(${code})`
          : `${list(draft)}.indexOf(${code}) !== -1`,
      );
    case 'set':
      return draft.decision(`${set(draft)}.has(${code})`);
    case 'map':
      return draft.decision(`${map(draft, "'text'")}.has(${code})`);
    case 'in':
      return draft.decision(`${code} in ${table(draft, 'true')}`);
    case 'predicate':
      return predicate(draft);
    case 'guard':
      return draft.guard();
    case 'and':
      return depth > 2
        ? draft.guard()
        : join`(${condition(draft, depth + 1)} && ${condition(draft, depth + 1)})`;
    case 'or':
      return depth > 2
        ? draft.guard()
        : join`(${condition(draft, depth + 1)} || ${condition(draft, depth + 1)})`;
    case 'prefix':
      return draft.decision(`${code}.${random.of(["startsWith('RTM_')", "endsWith('_OUT')"])}`);
    case 'pattern':
      return draft.decision(`${random.of(['/^RTM_/', '/_OUT$/', '/LOGIN/'])}.test(${code})`);
    case 'some':
      return draft.decision(`${list(draft)}.some((x) => x === ${code})`);
    case 'find':
      return draft.decision(`${list(draft)}.find((x) => x === ${code}) !== undefined`);
    case 'keys':
      return draft.decision(`Object.keys(${table(draft, 'true')}).includes(${code})`);
    case 'entry':
      return draft.decision(`${table(draft, "'text'")}[${code}] !== undefined`);
    case 'kind': {
      const found = lookUp(
        draft,
        random.chance(50) ? map(draft, "'fatal'") : table(draft, "'fatal'"),
      );
      // A kind of the application's own, with one for the rest, is an answer to every code.
      return draft.decision({
        linted: `(${found.linted} ?? 'other') === 'fatal'`,
        executed: `(${found.executed} ?? stored('other')) === 'fatal'`,
      });
    }
  }
}

function predicate(draft: Draft): Piece {
  const name = `is${draft.name()}`;
  const label = draft.one();
  const { code } = draft;
  draft.declarations.push(
    draft.inFunction(() =>
      draft.random.chance(50)
        ? same(`const ${name} = (code) => code === ${label};`)
        : join`function ${name}(code) { if (${draft.decision(`code === ${label}`)}) { return true; } return false; }`,
    ),
  );
  return draft.decision(`${name}(${code})`);
}
