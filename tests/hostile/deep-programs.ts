/** A program that nests one construct in itself. */
export interface DeepProgram {
  readonly name: string;
  /** So many levels both parsers, and ESLint by itself, survive with ease. */
  readonly levels: number;
  /** The text with so many levels. */
  readonly text: (levels: number) => string;
}

const start = `import VERTC from '@volcengine/rtc';
const engine = VERTC.createEngine('id');
const { KICKED_OUT, TOKEN_EXPIRED } = VERTC.ErrorCode;
`;

/** The statements of a handler of `onError`, whose payload is `e`. */
function handler(statements: string): string {
  return `${start}engine.on('onError', (e) => {\n${statements}\n});\n`;
}

function around(before: string, middle: string, after: string): (levels: number) => string {
  return (levels) => handler(before.repeat(levels) + middle + after.repeat(levels));
}

const test = 'e.errorCode === KICKED_OUT';

export const deepPrograms: readonly DeepProgram[] = [
  { name: 'ifs', levels: 100, text: around(`if (${test}) { `, 'leave();', ' }') },
  {
    name: 'ifs without a relation to the code',
    levels: 400,
    text: around('if (a) ', `if (${test}) leave();`, ''),
  },
  {
    name: 'an else-if chain',
    levels: 400,
    text: around(`if (${test}) leave(); else `, 'console.log(e);', ''),
  },
  { name: 'blocks', levels: 100, text: around('{', `if (${test}) leave();`, '}') },
  { name: 'loops', levels: 400, text: around('for (const x of y) ', `if (${test}) leave();`, '') },
  {
    name: 'labels',
    levels: 400,
    text: (levels) =>
      handler(
        Array.from({ length: levels }, (_, level) => `l${String(level)}: `).join('') +
          `if (${test}) leave();`,
      ),
  },
  {
    name: 'switches',
    levels: 100,
    text: around('switch (e.errorCode) { case KICKED_OUT: ', 'leave();', ' }'),
  },
  {
    name: 'switches in defaults',
    levels: 100,
    text: around(
      'switch (e.errorCode) { case KICKED_OUT: leave(); break; default: ',
      'console.log(e);',
      ' }',
    ),
  },
  {
    name: 'try statements',
    levels: 100,
    text: around('try { ', 'engine.joinRoom();', ' } catch (error) { console.log(error); }'),
  },
  {
    name: 'catch clauses',
    levels: 100,
    text: around(
      'try { engine.leaveRoom(); } catch (error) { if (error.code) report(error); ',
      '',
      ' }',
    ),
  },
  {
    name: 'disjunctions to the left',
    levels: 400,
    text: (levels) => handler(`if (${test}${` || ${test}`.repeat(levels)}) leave();`),
  },
  { name: 'disjunctions to the right', levels: 100, text: around(`x = ${test} || (`, test, ')') },
  {
    name: 'negations',
    levels: 400,
    text: (levels) => handler(`if (${'!'.repeat(levels)}(${test})) leave();`),
  },
  {
    name: 'sums',
    levels: 400,
    text: (levels) =>
      handler(`report('a'${" + 'b'".repeat(levels)} + e.errorCode === KICKED_OUT);`),
  },
  {
    name: 'comparisons',
    levels: 400,
    text: (levels) => handler(`if (${test}${' === KICKED_OUT'.repeat(levels)}) leave();`),
  },
  {
    name: 'conditionals',
    levels: 400,
    text: (levels) => handler(`return ${`${test} ? leave() : `.repeat(levels)}report(e);`),
  },
  {
    name: 'member chains',
    levels: 400,
    text: (levels) =>
      handler(
        `if (e${'.cause'.repeat(levels)}.errorCode === KICKED_OUT) leave(e${'.cause'.repeat(levels)});`,
      ),
  },
  {
    name: 'optional chains',
    levels: 400,
    text: (levels) =>
      handler(`if (e${'?.cause'.repeat(levels)}?.errorCode === KICKED_OUT) leave();`),
  },
  {
    name: 'computed members',
    levels: 100,
    text: (levels) => handler(`${'e['.repeat(levels)}KICKED_OUT${']'.repeat(levels)};`),
  },
  {
    name: 'chained calls',
    levels: 100,
    text: (levels) =>
      handler(
        `engine.joinRoom()${'.then((x) => x)'.repeat(levels)}.catch((error) => { if (error.code === KICKED_OUT) leave(); });`,
      ),
  },
  {
    name: 'calls of what calls give',
    levels: 100,
    text: (levels) =>
      handler(
        `const x = VERTC${'.createEngine()'.repeat(levels)}; x.on('onError', (e) => console.log(e)); f${'()'.repeat(levels)};`,
      ),
  },
  { name: 'calls in arguments', levels: 100, text: around('report(', 'e.errorCode', ')') },
  { name: 'constructions', levels: 100, text: around('new Error(', 'e.errorCode', ')') },
  { name: 'functions', levels: 100, text: around('(() => { ', `if (${test}) leave();`, ' })();') },
  {
    name: 'arrow functions',
    levels: 100,
    text: (levels) => handler(`return ${'() => '.repeat(levels)}${test};`),
  },
  {
    name: 'handlers in handlers',
    levels: 100,
    text: around(
      "engine.on('onError', (e) => { if (e.errorCode === TOKEN_EXPIRED) renew(); ",
      '',
      ' });',
    ),
  },
  {
    name: 'promises in handlers of promises',
    levels: 100,
    text: around('engine.joinRoom().catch((e) => { if (e.code) return ', 'report(e)', ' });'),
  },
  {
    name: 'arrays',
    levels: 100,
    text: (levels) =>
      handler(`return ${'['.repeat(levels)}e.errorCode${']'.repeat(levels)}.includes(KICKED_OUT);`),
  },
  {
    name: 'objects',
    levels: 100,
    text: (levels) =>
      handler(
        `const o = ${'{ a: '.repeat(levels)}KICKED_OUT${' }'.repeat(levels)}; if (o${'.a'.repeat(levels)} === e.errorCode) leave();`,
      ),
  },
  {
    name: 'tables',
    levels: 100,
    text: (levels) =>
      handler(
        `const o = ${'{ [KICKED_OUT]: '.repeat(levels)}1${' }'.repeat(levels)}; o[e.errorCode];`,
      ),
  },
  {
    name: 'patterns',
    levels: 100,
    text: (levels) =>
      handler(
        `const ${'{ a: '.repeat(levels)}{ errorCode }${' }'.repeat(levels)} = e; if (errorCode === KICKED_OUT) leave();`,
      ),
  },
  {
    name: 'array patterns',
    levels: 100,
    text: (levels) =>
      handler(
        `const ${'['.repeat(levels)}c${']'.repeat(levels)} = e; if (c === KICKED_OUT) leave();`,
      ),
  },
  {
    name: 'assignments',
    levels: 400,
    text: (levels) =>
      handler(`let a; ${'a = '.repeat(levels)}e.errorCode; if (a === KICKED_OUT) leave();`),
  },
  { name: 'templates', levels: 100, text: around('report(`${', 'e.errorCode', '}`)') },
  {
    name: 'classes',
    levels: 100,
    text: (levels) =>
      handler(`return ${'class { a = '.repeat(levels)}e.errorCode${' }'.repeat(levels)};`),
  },
  { name: 'spread', levels: 100, text: around('report(...[', 'e', '])') },
  { name: 'sequences in parentheses', levels: 100, text: around('(a, ', test, ')') },
  {
    name: 'awaits',
    levels: 400,
    text: (levels) => handler(`return async () => ${'await '.repeat(levels)}engine.joinRoom();`),
  },
  {
    name: 'aliases of aliases',
    levels: 5000,
    text: (levels) =>
      handler(
        `const a0 = e.errorCode;${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = a${String(level)};`).join('\n')} if (a${String(levels)} === KICKED_OUT) leave();`,
      ),
  },
  {
    name: 'aliases of aliases, the last first',
    levels: 5000,
    text: (levels) =>
      handler(
        `if (a${String(levels)} === KICKED_OUT) leave(); var a0 = e.errorCode;${Array.from({ length: levels }, (_, level) => `var a${String(level + 1)} = a${String(level)};`).join('\n')}`,
      ),
  },
  {
    name: 'conditions of conditions',
    levels: 5000,
    text: (levels) =>
      handler(
        `const a0 = ${test};${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = !a${String(level)};`).join('\n')} if (a${String(levels)}) leave();`,
      ),
  },
  {
    name: 'conditions that double',
    levels: 5000,
    text: (levels) =>
      handler(
        `const a0 = ${test};${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = !a${String(level)} || a${String(level)};`).join('\n')} if (a${String(levels)}) leave();`,
      ),
  },
  {
    name: 'functions bound again',
    levels: 5000,
    text: (levels) =>
      `${start}const a0 = (e) => { if (${test}) leave(); };${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = a${String(level)}.bind(null);`).join('\n')} engine.on('onError', a${String(levels)});`,
  },
  {
    name: 'sets of sets',
    levels: 5000,
    text: (levels) =>
      handler(
        `const a0 = new Set([KICKED_OUT]);${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = new Set(a${String(level)});`).join('\n')} if (a${String(levels)}.has(e.errorCode)) leave();`,
      ),
  },
  {
    name: 'promises of promises',
    levels: 5000,
    text: (levels) =>
      handler(
        `const a0 = engine.joinRoom();${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = a${String(level)}.then();`).join('\n')} a${String(levels)}.catch((error) => console.log(error));`,
      ),
  },
  {
    name: 'handlers that forward',
    levels: 5000,
    text: (levels) =>
      `${start}${Array.from({ length: levels }, (_, level) => `function a${String(level)}(e) { a${String(level + 1)}(e); }`).join('\n')} function a${String(levels)}(e) { if (${test}) leave(); } engine.on('onError', a0);`,
  },
  {
    name: 'objects in objects by name',
    levels: 100,
    text: (levels) =>
      handler(
        `const a0 = { c: e.errorCode };${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = { ...a${String(level)}, n: a${String(level)} };`).join('\n')} if (a${String(levels)}${'.n'.repeat(levels)}.c === KICKED_OUT) leave();`,
      ),
  },
  {
    name: 'fields of fields',
    levels: 5000,
    text: (levels) =>
      `${start}class Call { constructor() { this.a0 = (e) => { if (${test}) leave(); };${Array.from({ length: levels }, (_, level) => `this.a${String(level + 1)} = this.a${String(level)};`).join('\n')} engine.on('onError', this.a${String(levels)}); } }`,
  },
  {
    name: 'classes that extend each other',
    levels: 5000,
    text: (levels) =>
      `${start}class A0 { onError(e) { if (${test}) leave(); } }${Array.from({ length: levels }, (_, level) => `class A${String(level + 1)} extends A${String(level)} {}`).join('\n')} class Call extends A${String(levels)} { start() { engine.on('onError', (e) => this.onError(e)); } }`,
  },
  {
    name: 'classes in a circle',
    levels: 1,
    text: () =>
      `${start}class A extends B {} class B extends A { start() { engine.on('onError', (e) => this.onError(e)); } }`,
  },
  {
    name: 'values taken apart again',
    levels: 5000,
    text: (levels) =>
      `${start}const a0 = { next: KICKED_OUT };${Array.from({ length: levels }, (_, level) => `const { next: a${String(level + 1)} = a${String(level)} } = {};`).join('\n')} engine.on('onError', (e) => { if (e.errorCode === a${String(levels)}) leave(); });`,
  },
  {
    name: 'static fields of static fields',
    levels: 5000,
    text: (levels) =>
      `${start}class Codes { static a0 = KICKED_OUT;${Array.from({ length: levels }, (_, level) => `static a${String(level + 1)} = Codes.a${String(level)};`).join('\n')} } engine.on('onError', (e) => { if (e.errorCode === Codes.a${String(levels)}) leave(); });`,
  },
  {
    name: 'functions that call the next',
    levels: 5000,
    text: (levels) =>
      `${start}const a0 = () => KICKED_OUT;${Array.from({ length: levels }, (_, level) => `const a${String(level + 1)} = () => a${String(level)}();`).join('\n')} const wanted = a${String(levels)}(); engine.on('onError', (e) => { if (e.errorCode === wanted) leave(); });`,
  },
];
