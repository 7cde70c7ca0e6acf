import { act, actExpression, maybeAct } from './actions.js';
import { list, lookUp, map, table } from './collections.js';
import { condition } from './conditions.js';
import type { Draft } from './draft.js';
import { type Piece, all, join, same } from './piece.js';

const simple = ['log', 'log', 'act', 'declare', 'return', 'show-table'] as const;

const nested = [
  'if',
  'if',
  'if-else',
  'switch',
  'switch',
  'flag',
  'text',
  'table-then',
  'table-function',
  'loop',
  'while',
  'try',
  'helper',
  'early-exit',
  'conditional',
  'logical',
  'labelled',
  'chosen-function',
  'switch-true',
  'fallback',
] as const;

/** Some statements in braces. */
export function block(draft: Draft, statements: number, depth: number): Piece {
  const pieces = Array.from({ length: statements }, () => statement(draft, depth));
  return join`{\n${all(pieces, '\n')}\n}`;
}

function statement(draft: Draft, depth: number): Piece {
  const { random } = draft;
  const kind = depth < 2 && random.chance(70) ? random.of(nested) : random.of(simple);
  draft.constructs.add(kind);
  switch (kind) {
    case 'log':
      return same(`console.log('rtc', ${draft.code});`);
    case 'act':
      // Rare, because what acts for every code leaves nothing to be found.
      return random.chance(30) ? act(draft) : same('console.warn("rtc");');
    case 'declare':
      return same(`const ${draft.name()} = 1;`);
    case 'return':
      return same(depth > 0 ? 'return;' : ';');
    case 'show-table':
      return join`show(${lookUp(draft, tableOrMap(draft, "'text'"))});`;
    case 'if':
      return join`if (${condition(draft, depth)}) ${block(draft, 1, depth + 1)}`;
    case 'if-else':
      return join`if (${condition(draft, depth)}) ${block(draft, 1, depth + 1)} else ${block(draft, 1, depth + 1)}`;
    case 'early-exit':
      return join`if (${condition(draft, depth)}) { ${maybeAct(draft)} return; }`;
    case 'switch':
      return switchStatement(draft);
    case 'switch-true':
      return join`switch (true) { case ${condition(draft, depth)}: ${maybeAct(draft)} break; case ${condition(draft, depth)}: ${maybeAct(draft)} }`;
    case 'flag': {
      const name = draft.name();
      return join`const ${name} = ${condition(draft, depth)};\nif (${draft.decision(name)}) ${block(draft, 1, depth + 1)}`;
    }
    case 'text': {
      const name = draft.name();
      return join`let ${name} = '';\nif (${condition(draft, depth)}) { ${name} = 'text'; }\nif (${draft.decision(name)}) { ${act(draft)} }`;
    }
    case 'table-then': {
      const name = draft.name();
      return join`const ${name} = ${lookUp(draft, tableOrMap(draft, "'text'"))};\nif (${draft.decision(name)}) { ${act(draft)} }`;
    }
    case 'table-function':
      return join`${lookUp(draft, tableOrMap(draft, '() => act("entry")'))}?.();`;
    case 'fallback':
      return join`${draft.random.chance(80) ? 'console.log' : 'show'}(${lookUp(draft, tableOrMap(draft, "'text'"))} ?? 'other');`;
    case 'loop': {
      const name = draft.name();
      return join`for (const ${name} of ${list(draft)}) { if (${draft.decision(`${name} === ${draft.code}`)}) { ${maybeAct(draft)} break; } }`;
    }
    case 'while': {
      const name = draft.name();
      return join`let ${name} = 0;\nwhile (${name} < 2) { ${name} += 1; if (${condition(draft, depth)}) { ${maybeAct(draft)} break; } }`;
    }
    case 'try':
      return random.chance(50)
        ? join`try ${block(draft, 1, depth + 1)} finally { console.log('done'); }`
        : join`try { if (${condition(draft, depth)}) { throw new Error('thrown'); } } catch (${draft.name()}) ${block(draft, 1, depth + 1)}`;
    case 'helper':
      return helper(draft, depth);
    case 'conditional':
      return join`${condition(draft, depth)} ? ${actExpression(draft)} : undefined;`;
    case 'logical':
      return join`${condition(draft, depth)} && ${actExpression(draft)};`;
    case 'labelled': {
      const label = draft.name();
      return join`${label}: { if (${condition(draft, depth)}) { break ${label}; } ${statement(draft, 2)} }`;
    }
    case 'chosen-function': {
      const name = draft.name();
      return join`let ${name};\nif (${condition(draft, depth)}) { ${name} = () => act('chosen'); }\n${name}?.();`;
    }
  }
}

function tableOrMap(draft: Draft, value: string): string {
  const isMap = draft.random.chance(35);
  draft.constructs.add(isMap ? 'map-get' : 'table');
  return isMap ? map(draft, value) : table(draft, value);
}

function switchStatement(draft: Draft): Piece {
  const { random } = draft;
  const labels = draft.some(1 + random.below(3));
  const clauses = labels.map((label, index) =>
    index < labels.length - 1 && random.chance(25)
      ? same(`case ${label}:`)
      : join`case ${label}:\n${maybeAct(draft)}\n${random.chance(80) ? 'break;' : ''}`,
  );
  if (random.chance(35)) {
    clauses.push(join`default:\n${random.chance(20) ? act(draft) : same('console.log("other");')}`);
  }
  const body = all(clauses, '\n');
  // The clause that is entered is noted by the labels that are compared on the way.
  const noted = `noted(${draft.nextDecision()}, [${labels.join(', ')}], ${draft.code})`;
  return {
    linted: `switch (${draft.code}) {\n${body.linted}\n}`,
    executed: `switch (${noted}) {\n${body.executed}\n}`,
  };
}

function helper(draft: Draft, depth: number): Piece {
  if (draft.helpers > 2) {
    return same('console.log("helper");');
  }
  draft.helpers += 1;
  const name = `help${draft.name()}`;
  const { code } = draft;
  const body = draft.inFunction(() => block(draft, 1 + draft.random.below(2), Math.max(depth, 1)));
  draft.declarations.push(join`function ${name}(code) ${body}`);
  return same(`${name}(${code});`);
}
