/** A program in which one construct stands very often, one beside the other. */
export interface LargeProgram {
  readonly name: string;
  /** So many of the construct are linted by `npm run fuzz`, a tenth of them by a test. */
  readonly count: number;
  readonly text: (count: number) => string;
  /** Whether ESLint itself falls over a larger one. */
  readonly isLimited?: true;
}

const start = `import VERTC from '@volcengine/rtc';
const engine = VERTC.createEngine('id');
const codes = VERTC.ErrorCode;
`;

function times(count: number, line: (index: string) => string, separator = '\n'): string {
  return Array.from({ length: count }, (_, index) => line(String(index))).join(separator);
}

function handler(statements: string): string {
  return `${start}engine.on('onError', (e) => {\n${statements}\n});\n`;
}

export const largePrograms: readonly LargeProgram[] = [
  {
    // ESLint's own walk takes the square of this: 50,000 cases take a minute without any rule.
    name: 'a switch of 15,000 cases',
    count: 15_000,
    isLimited: true,
    text: (count) =>
      handler(
        `switch (e.errorCode) { case codes.KICKED_OUT: leave(); break;
        ${times(count, (index) => `case ${index}: leave(${index}); break;`)} default: console.log(e); }`,
      ),
  },
  {
    // ESLint's own analysis of code paths takes memory with the square of these.
    name: 'a switch of 3,000 labels that fall through',
    count: 3000,
    isLimited: true,
    text: (count) =>
      handler(
        `switch (e.errorCode) { case codes.KICKED_OUT: ${times(count, (index) => `case ${index}:`)} leave(); return; }`,
      ),
  },
  {
    name: 'a switch that tests one code 20,000 times',
    count: 20_000,
    text: (count) =>
      handler(
        `switch (e.errorCode) { ${times(count, () => 'case codes.KICKED_OUT: leave(); break;')} }`,
      ),
  },
  {
    name: 'a table of 20,000 entries',
    count: 20_000,
    text: (count) =>
      handler(
        `const texts = { [codes.KICKED_OUT]: 'out', ${times(count, (index) => `${index}: 'text ${index}',`)} }; show(texts[e.errorCode]);`,
      ),
  },
  {
    name: 'a map of 20,000 entries',
    count: 20_000,
    text: (count) =>
      handler(
        `const texts = new Map([[codes.KICKED_OUT, 'out'], ${times(count, (index) => `[${index}, 'text'],`)}]); show(texts.get(e.errorCode));`,
      ),
  },
  {
    name: 'one table that is looked up 5,000 times',
    count: 5000,
    text: (count) =>
      `${start}const texts = { [codes.KICKED_OUT]: 'out', ${times(count, (index) => `T${index}: ${index},`)} };
      engine.on('onError', (e) => { ${times(count, () => 'show(texts[e.errorCode]);')} ${times(count, (index) => `if (e.errorCode === texts.T${index}) leave();`)} });`,
  },
  {
    name: 'a chain of 3,000 ifs that return',
    count: 3000,
    text: (count) =>
      handler(
        times(
          count,
          (index) =>
            `if (e.errorCode === ${index} || e.errorCode === codes.KICKED_OUT) { leave(); return; }`,
        ),
      ),
  },
  {
    name: '20,000 comparisons of one name',
    count: 20_000,
    text: (count) =>
      `${start}function f(code) { if (code === codes.KICKED_OUT) leave(); ${times(count, (index) => `if (code === 'text${index}') leave();`)} }`,
  },
  {
    name: '20,000 comparisons of as many names',
    count: 20_000,
    text: (count) =>
      `${start}${times(count, (index) => `if (code${index} === codes.KICKED_OUT) leave();`)}`,
  },
  {
    name: '300 switches over one code',
    count: 300,
    text: (count) =>
      handler(
        times(count, (index) => `switch (e.errorCode) { case codes.KICKED_OUT: leave(${index}); }`),
      ),
  },
  {
    name: '2,000 functions with a switch each',
    count: 2000,
    text: (count) =>
      `${start}${times(count, (index) => `function f${index}(e) { switch (e.errorCode) { case codes.KICKED_OUT: leave(); } }`)}`,
  },
  {
    name: '2,000 functions with a stub each',
    count: 2000,
    text: (count) =>
      `${start}${times(count, (index) => `function f${index}(e) { switch (e.errorCode) { case codes.KICKED_OUT: // TODO(sdk-errors): leave.\n } }`)}`,
  },
  {
    name: '200 handlers of one event',
    count: 200,
    text: (count) =>
      `${start}${times(count, (index) => `engine.on('onError', (e) => { if (e.errorCode === codes.KICKED_OUT) leave(${index}); });`)}`,
  },
  {
    name: '1,000 handlers of one event with a switch each',
    count: 1000,
    text: (count) =>
      `${start}${times(count, (index) => `engine.on('onError', (e) => { switch (e.errorCode) { case codes.KICKED_OUT: leave(${index}); break; default: console.log(e); } });`)}`,
  },
  {
    name: '1,000 handlers of one event with a table each',
    count: 1000,
    text: (count) =>
      `${start}${times(count, (index) => `engine.on('onError', (e) => { const texts = { [codes.KICKED_OUT]: 'out ${index}' }; const text = texts[e.errorCode]; if (text) show(text); });`)}`,
  },
  {
    // No name leads to the constants, so that every name in scope is looked at for each code.
    name: '1,000 reported switches beside as many names',
    count: 1000,
    text: (count) =>
      `${times(count, (index) => `const name${index} = make(${index});`)}
      ${times(count, (index) => `function f${index}(code) {\n// sdk-errors: agora-signaling@onLogout\nswitch (code) { case 101: leave(); } }`)}`,
  },
  {
    name: '1,000 reported literals beside as many names',
    count: 1000,
    text: (count) =>
      `${times(count, (index) => `const name${index} = make(${index});`)}
      ${start}engine.on('onError', (e) => { ${times(count, () => "if (e.errorCode === 'KICKED_OUT') leave();")} });`,
  },
  {
    name: '2,000 handlers on as many engines',
    count: 2000,
    text: (count) =>
      `${start}${times(count, (index) => `const e${index} = VERTC.createEngine(); e${index}.on('onError', ({ errorCode }) => { switch (errorCode) { case codes.KICKED_OUT: leave(); } });`)}`,
  },
  {
    name: '2,000 rejections',
    count: 2000,
    text: (count) =>
      `${start}async function f() { ${times(count, () => "try { await engine.joinRoom(); } catch (e) { if (e.code === 'JOIN_ROOM_FAILED') leave(); }")} }`,
  },
  {
    name: 'a pattern of 10,000 names',
    count: 10_000,
    text: (count) =>
      handler(
        `const { errorCode, ${times(count, (index) => `a${index}`, ', ')} } = e; f(${times(count, (index) => `a${index}`, ', ')}); if (errorCode === codes.KICKED_OUT) leave();`,
      ),
  },
  {
    name: 'a function of 5,000 parameters',
    count: 5000,
    text: (count) =>
      `${start}function f(${times(count, (index) => `a${index}`, ', ')}) { ${times(count, (index) => `if (a${index}.errorCode === codes.KICKED_OUT) leave();`)} }`,
  },
  {
    name: 'a variable that is written 10,000 times',
    count: 10_000,
    text: (count) =>
      handler(
        `let code = e.errorCode; ${times(count, (index) => `code = ${index}; if (code === codes.KICKED_OUT) leave(code);`)}`,
      ),
  },
  {
    name: '10,000 variables that are made from one another',
    count: 10_000,
    text: (count) =>
      handler(
        `const a0 = e.errorCode; ${times(count, (index) => `const b${index} = a0 + ${index};`)} if (a0 === codes.KICKED_OUT) leave(b1);`,
      ),
  },
  {
    name: 'a class of 1,000 tables',
    count: 1000,
    text: (count) =>
      `${start}class A { ${times(count, (index) => `t${index} = { [codes.KICKED_OUT]: 1 }; m${index}(e) { return this.t${index}[e.errorCode]; }`)}
      constructor() { engine.on('onError', (e) => this.m1(e)); } }`,
  },
  {
    name: 'a list of 20,000 elements, asked 50 times',
    count: 20_000,
    text: (count) =>
      handler(
        `const list = [codes.KICKED_OUT, ${times(count, (index) => index, ', ')}]; ${times(50, () => 'if (list.includes(e.errorCode)) leave();')}`,
      ),
  },
  {
    name: '10,000 directives',
    count: 10_000,
    text: (count) =>
      times(count, () => '// sdk-errors: agora-signaling@onLogout\nif (code === 101) leave();'),
  },
  {
    name: '20,000 comments that are no directives',
    count: 20_000,
    text: (count) => handler(times(count, () => '// sdk-errors: nobody/nothing@never')),
  },
  {
    name: '3,000 functions that get the SDK as a parameter',
    count: 3000,
    text: (count) =>
      `${start}${times(count, (index) => `function f${index}(e, sdk) { if (e.errorCode === sdk.ErrorCode.KICKED_OUT) leave(sdk.x.y.z${index}); }`)}`,
  },
  {
    name: 'a copied table of 20,000 members',
    count: 20_000,
    text: (count) =>
      handler(
        `const own = { KICKED_OUT: -1006, ${times(count, (index) => `M${index}: ${index},`)} }; switch (e.errorCode) { ${times(count, (index) => `case own.M${index}: f(); break;`)} }`,
      ),
  },
  {
    name: 'a line of 2 MB',
    count: 50_000,
    text: (count) =>
      handler(
        `f(${times(count, (index) => `e.errorCode === ${index} ? leave() : x${index}`, ', ')})`,
      ),
  },
];

/** Programs that are large only with types. */
export const largeTypedPrograms: readonly LargeProgram[] = [
  {
    name: 'a union of 10,000 members',
    count: 10_000,
    text: (count) =>
      `${start}type Huge = ${times(count, (index) => `'m${index}'`, ' | ')} | 'KICKED_OUT';
      declare const huge: Huge; switch (huge) { case 'KICKED_OUT': break; case 'm1': break; }
      const texts: Partial<Record<Huge, string>> = { KICKED_OUT: '' }; texts[huge];
      engine.on('onError', (e) => { if (String(e.errorCode) === huge) f(); }); declare function f(): void;`,
  },
  {
    name: 'an enum of 10,000 members',
    count: 10_000,
    text: (count) =>
      `${start}enum Huge { KICKED_OUT = 'KICKED_OUT', ${times(count, (index) => `M${index} = 'm${index}'`, ', ')} }
      declare const huge: Huge; switch (huge) { case Huge.KICKED_OUT: break; ${times(200, (index) => `case Huge.M${index}: break;`)} }`,
  },
  {
    name: 'an object of 10,000 constants',
    count: 10_000,
    text: (count) =>
      `${start}const Huge = { KICKED_OUT: 'KICKED_OUT', ${times(count, (index) => `M${index}: 'm${index}'`, ', ')} } as const;
      declare const huge: (typeof Huge)[keyof typeof Huge]; switch (huge) { case Huge.KICKED_OUT: break; ${times(200, (index) => `case Huge.M${index}: break;`)} }`,
  },
  {
    name: '500 overloads',
    count: 500,
    text: (count) =>
      `${start}interface Own { ${times(count, (index) => `on(event: 'e${index}', f: (e: { errorCode: ${index} }) => void): void;`)} on(event: 'onError', f: (e: { errorCode: typeof VERTC.ErrorCode.KICKED_OUT }) => void): void; }
      declare const own: Own; own.on('onError', (e) => { switch (e.errorCode) { case VERTC.ErrorCode.KICKED_OUT: break; } });`,
  },
];
