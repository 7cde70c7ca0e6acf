import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';

const listen = (receiver: string): string =>
  `${receiver}.on('onError', (error) => { console.error(error); });`;

function rulesOf(code: string): string[] {
  return lintScript(`import VERTC from '@volcengine/rtc';\n${code}`, { sourceType: 'module' }).map(
    ({ rule }) => rule,
  );
}

describe('an object of an SDK is found', () => {
  it.each([
    [
      'in a property that is set later',
      `const rtc = { engine: null }; rtc.engine = VERTC.createEngine('a'); ${listen('rtc.engine')}`,
    ],
    [
      'in a property of an empty object',
      `const rtc = {}; function start() { rtc.engine = VERTC.createEngine('a'); } function wire() { ${listen('rtc.engine')} }`,
    ],
    [
      'in a ref of React',
      `const engine = useRef(null); useEffect(() => { engine.current = VERTC.createEngine('a'); ${listen('engine.current')} }, []);`,
    ],
    [
      'in a ref of React from the start',
      `const engine = useRef(VERTC.createEngine('a')); ${listen('engine.current')}`,
    ],
    [
      'in a ref of Vue',
      `const engine = shallowRef(VERTC.createEngine('a')); ${listen('engine.value')}`,
    ],
    [
      'in a ref of Vue that is set later',
      `const engine = ref(); engine.value = VERTC.createEngine('a'); ${listen('engine.value')}`,
    ],
    ['in a state', `const [engine] = useState(() => VERTC.createEngine('a')); ${listen('engine')}`],
    [
      'in a state that is set later',
      `const [engine, setEngine] = useState(null); setEngine(VERTC.createEngine('a')); ${listen('engine')}`,
    ],
    [
      'in what is memoised',
      `const engine = useMemo(() => VERTC.createEngine('a'), []); ${listen('engine')}`,
    ],
    [
      'in what is memoised by a whole function',
      `const engine = useMemo(() => { return VERTC.createEngine('a'); }, []); ${listen('engine')}`,
    ],
    [
      'in what a function of the file returns',
      `function make() { return VERTC.createEngine('a'); } const engine = make(); ${listen('engine')}`,
    ],
    [
      'in what a function gives back',
      `const wrapped = (inner) => inner; const engine = wrapped(VERTC.createEngine('a')); ${listen('engine')}`,
    ],
    [
      'in a part of what a function is given',
      `const rtc = {}; rtc.engine = VERTC.createEngine('a'); const engineOf = (bag) => bag.engine; ${listen('engineOf(rtc)')}`,
    ],
    [
      'in what an async arrow function returns',
      `const make = async () => VERTC.createEngine('a'); async function start() { const engine = await make(); ${listen('engine')} }`,
    ],
    [
      'in what a method returns',
      `class Call { make() { return VERTC.createEngine('a'); } start() { this.engine = this.make(); ${listen('this.engine')} } }`,
    ],
    [
      'behind a getter',
      `class Call { constructor() { this.held = VERTC.createEngine('a'); } get engine() { return this.held; } start() { ${listen('this.engine')} } }`,
    ],
    [
      'under another name of this',
      `class Call { constructor() { this.engine = VERTC.createEngine('a'); } start() { const self = this; ${listen('self.engine')} } }`,
    ],
    [
      'in what a promise is fulfilled with',
      `async function make() { return VERTC.createEngine('a'); } make().then((engine) => { ${listen('engine')} });`,
    ],
    [
      'where the SDK is imported when it is needed',
      `async function start() { const { default: sdk } = await import('@volcengine/rtc'); const engine = sdk.createEngine('a'); ${listen('engine')} }`,
    ],
    [
      'where a promise of the SDK is waited for',
      `import('@volcengine/rtc').then(({ default: sdk }) => { const engine = sdk.createEngine('a'); ${listen('engine')} });`,
    ],
    [
      'by the constant of the event, whatever the receiver',
      `export function wire(room) { room.engine.on(VERTC.events.onError, (error) => { console.error(error); }); }`,
    ],
  ])('%s', (_, code) => {
    expect(rulesOf(code)).toEqual(['no-ignored-error']);
  });
});

describe('nothing is said of', () => {
  it.each([
    [
      'a ref that holds a function',
      `const engine = useRef(() => VERTC.createEngine('a')); ${listen('engine.current')}`,
    ],
    [
      'a property that holds something else too',
      `const rtc = { engine: null }; rtc.engine = VERTC.createEngine('a'); rtc.engine = other(); ${listen('rtc.engine')}`,
    ],
    [
      'another property',
      `const rtc = { engine: null }; rtc.engine = VERTC.createEngine('a'); ${listen('rtc.bus')}`,
    ],
    [
      'another property of a ref',
      `const engine = useRef(VERTC.createEngine('a')); ${listen('engine.other')}`,
    ],
    [
      'a function that returns one of two',
      `function make(kind) { if (kind) return VERTC.createEngine('a'); return other(); } const engine = make(); ${listen('engine')}`,
    ],
    [
      'a text that is an event of the SDK, on an unknown receiver',
      `export function wire(room) { ${listen('room.engine')} }`,
    ],
    [
      'a setter that is called with a function',
      `const [engine, setEngine] = useState(null); setEngine((old) => old ?? VERTC.createEngine('a')); ${listen('engine')}`,
    ],
    [
      'what a generator returns',
      `function* make() { return VERTC.createEngine('a'); } const engine = make(); ${listen('engine')}`,
    ],
    [
      'what a promise is rejected with',
      `async function make() { return VERTC.createEngine('a'); } make().then(null, (engine) => { ${listen('engine')} });`,
    ],
  ])('%s', (_, code) => {
    expect(rulesOf(code)).toEqual([]);
  });
});

describe('a rejection is caught behind a function of the file', () => {
  const handler = `catch (error) { console.error(error); }`;

  it.each([
    [
      'that awaits the call',
      `async function enter() { await engine.joinRoom('t', 'r', {}); } async function start() { try { await enter(); } ${handler} }`,
    ],
    [
      'that returns its promise',
      `function enter() { return engine.joinRoom('t', 'r', {}); } async function start() { try { await enter(); } ${handler} }`,
    ],
    [
      'that is an arrow function',
      `const enter = () => engine.joinRoom('t', 'r', {}); async function start() { try { await enter(); } ${handler} }`,
    ],
    [
      'of a class',
      `class Call { async enter() { await engine.joinRoom('t', 'r', {}); } async start() { try { await this.enter(); } ${handler} } }`,
    ],
    [
      'two functions away',
      `async function enter() { await engine.joinRoom('t', 'r', {}); } async function prepare() { await enter(); } async function start() { try { await prepare(); } ${handler} }`,
    ],
    [
      'by a promise',
      `async function enter() { await engine.joinRoom('t', 'r', {}); } enter().catch((error) => { console.error(error); });`,
    ],
  ])('%s', (_, code) => {
    const found = lintScript(
      `import VERTC from '@volcengine/rtc';\nconst engine = VERTC.createEngine('a');\n${code}`,
      {
        sourceType: 'module',
        settings: {},
        rules: { 'sdk-errors/no-ignored-error': ['error', { checkLoggedRejections: true }] },
      },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['no-ignored-error']);
  });

  it.each([
    [
      'that catches it itself',
      `async function enter() { try { await engine.joinRoom('t', 'r', {}); } catch (error) { leave(error); } } async function start() { try { await enter(); } ${handler} }`,
    ],
    [
      'that is called and not awaited',
      `async function enter() { await engine.joinRoom('t', 'r', {}); } async function start() { try { enter(); } ${handler} }`,
    ],
    [
      'that calls itself',
      `async function enter() { await enter(); } async function start() { try { await enter(); } ${handler} }`,
    ],
  ])('but not %s', (_, code) => {
    const found = lintScript(
      `import VERTC from '@volcengine/rtc';\nconst engine = VERTC.createEngine('a');\n${code}`,
      {
        sourceType: 'module',
        rules: { 'sdk-errors/no-ignored-error': ['error', { checkLoggedRejections: true }] },
      },
    );
    expect(found.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('an object that may be one of two, by its type', () => {
  const listening = (type: string): string =>
    `import type { IRTCEngine } from '@volcengine/rtc';\nclass Bridge { on(event: string, listener: (e: any) => void): void { listen(event, listener); } }\nexport function wire(agent: ${type}) { agent.on('onError', (e: any) => { console.error(e); }); }\ndeclare function listen(event: string, listener: unknown): void;\n`;

  it.each([
    ['is one of the SDK where only one can be there', 'IRTCEngine | undefined', 1],
    ['is nothing known where the other is not of the SDK', 'IRTCEngine | Bridge', 0],
  ])('%s', (_, type, count) => {
    expect(lintTyped(listening(type))).toHaveLength(count);
  });
});
