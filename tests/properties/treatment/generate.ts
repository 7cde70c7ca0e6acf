import { Random } from './random.js';

/** The codes that `onError` delivers, all of which end the session. */
export const codes = [
  'KICKED_OUT',
  'ROOM_DISMISS',
  'TOKEN_EXPIRED',
  'DUPLICATE_LOGIN',
  'RTM_DUPLICATE_LOGIN',
  'RTM_TOKEN_ERROR',
  'RECONNECT_FAILED',
] as const;

/** Conditions that nothing in a program tells. */
export const guards = ['guards.a', 'guards.b'] as const;

/** A piece of a program: as it is linted, and as it is executed, where each decision is noted. */
export interface Piece {
  readonly linted: string;
  readonly executed: string;
}

export interface GeneratedProgram extends Piece {
  /** The kinds of constructs in it. */
  readonly constructs: ReadonlySet<string>;
}

/** Generates programs of one handler with the tables, sets, predicates and helpers that it uses. */
export class Generator {
  readonly #random: Random;
  readonly #declarations: Piece[] = [];
  readonly #constructs = new Set<string>();
  #names = 0;
  #decisions = 0;
  /** How the code is read here: `errorCode`, `e.errorCode`, or a parameter of a helper. */
  #code = 'errorCode';
  #helpers = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  program(): GeneratedProgram {
    const isDestructured = this.#random.chance(50);
    this.#code = isDestructured ? 'errorCode' : 'e.errorCode';
    const isAsync = this.#random.chance(15);
    if (isAsync) {
      this.#constructs.add('async');
    }
    const body = this.#block(1 + this.#random.below(3), 0);
    const head = `${isAsync ? 'async ' : ''}(${isDestructured ? '{ errorCode }' : 'e'}) =>`;
    const whole = (part: keyof Piece): string =>
      [
        "import VERTC from '@volcengine/rtc';",
        "const engine = VERTC.createEngine('app-id');",
        ...this.#declarations.map((declaration) => declaration[part]),
        `engine.on(VERTC.events.onError, ${head} ${body[part]});`,
      ].join('\n');
    return {
      linted: whole('linted'),
      executed: whole('executed'),
      constructs: this.#constructs,
    };
  }

  #block(statements: number, depth: number): Piece {
    const pieces = Array.from({ length: statements }, () => this.#statement(depth));
    return join`{\n${all(pieces, '\n')}\n}`;
  }

  #statement(depth: number): Piece {
    const { of } = bound(this.#random);
    const simple = ['log', 'log', 'act', 'store', 'return', 'show-table'] as const;
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
      'try',
      'helper',
      'early-exit',
      'conditional',
      'logical',
      'labelled',
      'chosen-function',
    ] as const;
    const kind = depth < 2 && this.#random.chance(70) ? of(nested) : of(simple);
    this.#constructs.add(kind);
    switch (kind) {
      case 'log':
        return same(`console.log('rtc', ${this.#code});`);
      case 'act':
        // Rare, because what acts for every code leaves nothing to be found.
        return this.#random.chance(25) ? this.#act() : same('console.warn("rtc");');
      case 'store':
        return this.#random.chance(25)
          ? same(`state.last = '${this.#name()}';`)
          : same('const unused = 1;'.replace('unused', this.#name()));
      case 'return':
        return depth > 0 ? same('return;') : same(';');
      case 'show-table': {
        const table = this.#table("'text'");
        return join`show(${this.#lookUp(table)});`;
      }
      case 'if':
        return join`if (${this.#condition(depth)}) ${this.#block(1, depth + 1)}`;
      case 'if-else':
        return join`if (${this.#condition(depth)}) ${this.#block(1, depth + 1)} else ${this.#block(1, depth + 1)}`;
      case 'early-exit':
        return join`if (${this.#condition(depth)}) { ${this.#maybeAct()} return; }`;
      case 'switch':
        return this.#switch();
      case 'flag': {
        const name = this.#name();
        return join`const ${same(name)} = ${this.#condition(depth)};\nif (${this.#decision(same(name))}) ${this.#block(1, depth + 1)}`;
      }
      case 'text': {
        const name = this.#name();
        return join`let ${same(name)} = '';\nif (${this.#condition(depth)}) { ${same(name)} = 'text'; }\nif (${this.#decision(same(name))}) { ${this.#act()} }`;
      }
      case 'table-then': {
        const name = this.#name();
        const table = this.#table("'text'");
        return join`const ${same(name)} = ${this.#lookUp(table)};\nif (${this.#decision(same(name))}) { ${this.#act()} }`;
      }
      case 'table-function': {
        const table = this.#table('() => act("entry")');
        return join`${this.#lookUp(table)}?.();`;
      }
      case 'loop': {
        const name = this.#name();
        const list = this.#list();
        return join`for (const ${same(name)} of ${same(list)}) { if (${this.#decision(same(`${name} === ${this.#code}`))}) { ${this.#maybeAct()} break; } }`;
      }
      case 'try':
        return this.#random.chance(50)
          ? join`try ${this.#block(1, depth + 1)} finally { console.log('done'); }`
          : join`try { if (${this.#condition(depth)}) { throw new Error('thrown'); } } catch (${same(this.#name())}) ${this.#block(1, depth + 1)}`;
      case 'helper':
        return this.#helper(depth);
      case 'conditional':
        return join`${this.#condition(depth)} ? ${this.#actExpression()} : undefined;`;
      case 'logical':
        return join`${this.#condition(depth)} && ${this.#actExpression()};`;
      case 'labelled': {
        const label = this.#name();
        return join`${same(label)}: { if (${this.#condition(depth)}) { break ${same(label)}; } ${this.#statement(2)} }`;
      }
      case 'chosen-function': {
        const name = this.#name();
        return join`let ${same(name)};\nif (${this.#condition(depth)}) { ${same(name)} = () => act('chosen'); }\n${same(name)}?.();`;
      }
    }
  }

  #switch(): Piece {
    const count = 1 + this.#random.below(3);
    const labels = this.#some(count);
    const id = this.#next();
    const clauses = labels.map((label, index) => {
      const isEmpty = index < labels.length - 1 && this.#random.chance(25);
      return isEmpty
        ? same(`case ${label}:`)
        : join`case ${same(label)}:\n${this.#maybeAct()}\n${same(this.#random.chance(80) ? 'break;' : '')}`;
    });
    if (this.#random.chance(35)) {
      clauses.push(
        join`default:\n${this.#random.chance(20) ? this.#act() : same('console.log("other");')}`,
      );
    }
    const body = all(clauses, '\n');
    // The clause that is entered is noted by the labels that are compared on the way.
    const noted = `noted(${String(id)}, [${labels.join(', ')}], ${this.#code})`;
    return {
      linted: `switch (${this.#code}) {\n${body.linted}\n}`,
      executed: `switch (${noted}) {\n${body.executed}\n}`,
    };
  }

  #helper(depth: number): Piece {
    if (this.#helpers > 2) {
      return same('console.log("helper");');
    }
    this.#helpers += 1;
    const name = `help${this.#name()}`;
    const code = this.#code;
    this.#code = 'code';
    const body = this.#block(1 + this.#random.below(2), Math.max(depth, 1));
    this.#code = code;
    this.#declarations.push(join`function ${same(name)}(code) ${body}`);
    return same(`${name}(${code});`);
  }

  /** A condition: of the code, of a guard, or made of others. */
  #condition(depth: number): Piece {
    const kind = this.#random.of([
      'comparison',
      'comparison',
      'negated',
      'list',
      'set',
      'in',
      'predicate',
      'guard',
      'and',
      'or',
      'prefix',
      'some',
      'keys',
      'entry',
    ] as const);
    this.#constructs.add(kind);
    const [label = ''] = this.#some(1);
    switch (kind) {
      case 'comparison':
        return this.#decision(
          same(
            this.#random.chance(80) ? `${this.#code} === ${label}` : `${label} === ${this.#code}`,
          ),
        );
      case 'negated':
        return this.#decision(same(`${this.#code} !== ${label}`));
      case 'list':
        return this.#decision(same(`${this.#list()}.includes(${this.#code})`));
      case 'set':
        return this.#decision(same(`${this.#set()}.has(${this.#code})`));
      case 'in':
        return this.#decision(same(`${this.#code} in ${this.#table('true')}`));
      case 'predicate':
        return this.#predicate();
      case 'guard':
        return same(this.#random.of(guards));
      case 'and':
        return depth > 2
          ? same(guards[0])
          : join`(${this.#condition(depth + 1)} && ${this.#condition(depth + 1)})`;
      case 'or':
        return depth > 2
          ? same(guards[1])
          : join`(${this.#condition(depth + 1)} || ${this.#condition(depth + 1)})`;
      case 'prefix':
        return this.#decision(
          same(`${this.#code}.${this.#random.of(["startsWith('RTM_')", "endsWith('_OUT')"])}`),
        );
      case 'some':
        return this.#decision(same(`${this.#list()}.some((x) => x === ${this.#code})`));
      case 'keys':
        return this.#decision(same(`Object.keys(${this.#table('true')}).includes(${this.#code})`));
      case 'entry':
        return this.#decision(same(`${this.#table("'text'")}[${this.#code}] !== undefined`));
    }
  }

  #predicate(): Piece {
    const name = `is${this.#name()}`;
    const [label = ''] = this.#some(1);
    const code = this.#code;
    this.#code = 'code';
    const body = this.#random.chance(50)
      ? join`${same(`const ${name} = (code) =>`)} ${same(`code === ${label};`)}`
      : join`function ${same(name)}(code) { if (${this.#decision(same(`code === ${label}`))}) { return true; } return false; }`;
    this.#code = code;
    this.#declarations.push(body);
    return this.#decision(same(`${name}(${code})`));
  }

  #table(value: string): string {
    const name = `table${this.#name()}`;
    const [first = '', ...others] = this.#some(1 + this.#random.below(3));
    const isFilledLater = others.length > 0 && this.#random.chance(30);
    const entry = (label: string): string => `[${label}]: ${value}`;
    const entries = (isFilledLater ? [first] : [first, ...others]).map(entry);
    const object = `{ ${entries.join(', ')} }`;
    const text = this.#random.chance(25) ? `Object.freeze(${object})` : object;
    const later = isFilledLater && !text.startsWith('Object.freeze');
    this.#declarations.push(
      same(
        [
          `const ${name} = ${isFilledLater && !later ? `{ ${[first, ...others].map(entry).join(', ')} }` : text};`,
          ...(later ? others.map((label) => `${name}[${label}] = ${value};`) : []),
        ].join('\n'),
      ),
    );
    return name;
  }

  #lookUp(table: string): Piece {
    const id = this.#next();
    return {
      linted: `${table}[${this.#code}]`,
      executed: `found(${String(id)}, ${table}[${this.#code}])`,
    };
  }

  #list(): string {
    const name = `list${this.#name()}`;
    this.#declarations.push(
      same(`const ${name} = [${this.#some(1 + this.#random.below(3)).join(', ')}];`),
    );
    return name;
  }

  #set(): string {
    const name = `set${this.#name()}`;
    const [first = '', ...others] = this.#some(1 + this.#random.below(3));
    const isFilledLater = this.#random.chance(30);
    const labels = isFilledLater ? [first] : [first, ...others];
    this.#declarations.push(
      same(
        [
          `const ${name} = new Set([${labels.join(', ')}]);`,
          ...(isFilledLater ? others.map((label) => `${name}.add(${label});`) : []),
        ].join('\n'),
      ),
    );
    return name;
  }

  #maybeAct(): Piece {
    return this.#random.chance(70) ? this.#act() : same('console.log("known");');
  }

  #act(): Piece {
    return join`${this.#actExpression()};`;
  }

  #actExpression(): Piece {
    return same(`act('${this.#name()}')`);
  }

  /** Different codes, as constants or as texts. */
  #some(count: number): string[] {
    const left = [...codes];
    return Array.from({ length: count }, () => {
      const [code = 'KICKED_OUT'] = left.splice(this.#random.below(left.length), 1);
      return this.#random.chance(50) ? `VERTC.ErrorCode.${code}` : `'${code}'`;
    });
  }

  #decision({ executed, linted }: Piece): Piece {
    return { linted, executed: `decided(${String(this.#next())}, ${executed})` };
  }

  #next(): number {
    this.#decisions += 1;
    return this.#decisions;
  }

  #name(): string {
    this.#names += 1;
    return `N${String(this.#names)}`;
  }
}

function same(text: string): Piece {
  return { linted: text, executed: text };
}

function all(pieces: readonly Piece[], between: string): Piece {
  return {
    linted: pieces.map(({ linted }) => linted).join(between),
    executed: pieces.map(({ executed }) => executed).join(between),
  };
}

function join(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Piece {
  const whole = (part: keyof Piece): string =>
    texts.reduce((text, next, index) => `${text}${pieces[index - 1]?.[part] ?? ''}${next}`);
  return { linted: whole('linted'), executed: whole('executed') };
}

function bound(random: Random): Pick<Random, 'of'> {
  return { of: (items) => random.of(items) };
}
