import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';
import { onError, onErrorCodes, others, start } from './volcengine.js';

const test = 'if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); }';
const otherSix = others('DUPLICATE_LOGIN');

describe('a handler that tests DUPLICATE_LOGIN alone is told the other six', () => {
  it.each([
    ['its parameter inferred', onError(`(e) => { ${test} }`)],
    ['its parameter annotated any', onError(`(e: any) => { ${test} }`)],
    [
      'its parameter annotated with one member',
      onError(`(e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) => { ${test} }`),
    ],
    [
      'its parameter destructured',
      onError(`({ errorCode }) => { if (errorCode === 'DUPLICATE_LOGIN') leave(); }`),
    ],
    [
      'its parameter destructured and renamed',
      onError(`({ errorCode: code = 'x' as any }) => { if (code === 'DUPLICATE_LOGIN') leave(); }`),
    ],
    [
      'the code in a variable',
      onError(`(e) => { const { errorCode } = e; if (errorCode === 'DUPLICATE_LOGIN') leave(); }`),
    ],
    [
      'the code cast',
      onError(`(e) => { if ((e as any).errorCode as string === 'DUPLICATE_LOGIN') leave(); }`),
    ],
    [
      'the code converted',
      onError(`(e: any) => { if (String(e?.errorCode) === 'DUPLICATE_LOGIN') leave(); }`),
    ],
    [
      'a loose comparison',
      onError(`(e: any) => { if (e.errorCode == 'DUPLICATE_LOGIN') leave(); }`),
    ],
    [
      'operands the other way round',
      onError(`(e) => { if ('DUPLICATE_LOGIN' === e.errorCode) leave(); }`),
    ],
    [
      'a logical and',
      onError(`(e) => { e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN && leave(); }`),
    ],
    [
      'a conditional expression',
      onError(`(e) => { e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN ? leave() : undefined; }`),
    ],
    [
      'a membership test',
      onError(`(e) => { if (['DUPLICATE_LOGIN'].includes(e.errorCode)) leave(); }`),
    ],
    [
      'a set',
      onError(
        `(e) => { if (new Set<string>([VERTC.ErrorCode.DUPLICATE_LOGIN]).has(e.errorCode)) leave(); }`,
      ),
    ],
    [
      'switch (true)',
      onError(
        `(e) => { switch (true) { case e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN: leave(); } }`,
      ),
    ],
    [
      'an error handed on inside the tested branch alone',
      onError(`(e) => { if (e.errorCode === 'DUPLICATE_LOGIN') { report(e); } }`),
    ],
    ['a final else that only logs', onError(`(e) => { ${test} else { console.error(e); } }`)],
    [
      'a bare return for the others',
      onError(`(e) => { if (e.errorCode !== 'DUPLICATE_LOGIN') return; leave(); }`),
    ],
    ['a log before the test', onError(`(e) => { console.log('rtc', e); ${test} }`)],
    ['a handler registered once', `${start}engine.once(VERTC.events.onError, (e) => { ${test} });`],
    [
      'a handler by name',
      `${start}function handle(e: any) { ${test} } engine.on(VERTC.events.onError, handle);`,
    ],
    [
      'a handler in a constant',
      `${start}const handle = (e: any) => { ${test} }; engine.on(VERTC.events.onError, handle);`,
    ],
    [
      'a method',
      `${start}class Client { bind() { engine.on(VERTC.events.onError, this.handle); } handle(e: any) { ${test} } }`,
    ],
    [
      'a bound method',
      `${start}class Client { bind() { engine.on(VERTC.events.onError, this.handle.bind(this)); } handle(e: any) { ${test} } }`,
    ],
    [
      'a property',
      `${start}class Client { handle = (e: any) => { ${test} }; bind() { engine.on(VERTC.events.onError, this.handle); } }`,
    ],
    [
      'an engine in a property',
      `${start}class Client { engine = VERTC.createEngine('a'); bind() { this.engine.on(VERTC.events.onError, (e) => { ${test} }); } }`,
    ],
    [
      'useCallback',
      `${start}declare function useCallback<T>(f: T, deps: unknown[]): T; const handle = useCallback((e: any) => { ${test} }, []); engine.on(VERTC.events.onError, handle);`,
    ],
    [
      'forwarding to a method with the SDK passed along',
      `${start}class Client { bind() { engine.on(VERTC.events.onError, (e) => this.handle(e, VERTC)); } handle(e: any, sdk: any) { if (e.errorCode === sdk.ErrorCode.DUPLICATE_LOGIN) leave(); } }`,
    ],
    [
      'a registration out of sight',
      `${start}export const handlers = { handleError: (e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) => { ${test} } };`,
    ],
    [
      'an engine that another file exports',
      `import VERTC, { engine } from './sdk'; declare function leave(): void; engine.on(VERTC.events.onError, (e) => { ${test} });`,
    ],
  ])('%s', (_, code) => {
    const reports = lintTyped(code);
    expect(reports.map(({ codes, rule }) => ({ codes, rule }))).toEqual([
      { rule: 'exhaustive-handler', codes: otherSix },
    ]);
  });

  it('without types, traced from the import', () => {
    const code = `const VERTC = require('@volcengine/rtc').default;
      const engine = VERTC.createEngine('app');
      engine.on('onError', function (e) { if (e.errorCode === 'DUPLICATE_LOGIN') leave(); });`;
    expect(lintScript(code).map(({ codes }) => codes)).toEqual([otherSix]);
  });

  it.each([
    [
      'the options of a Vue component',
      `export default { created() { this.engine = VERTC.createEngine('a'); this.engine.on(VERTC.events.onError, this.onRtcError); }, methods: { onRtcError(e) { if (e.errorCode === 'DUPLICATE_LOGIN') leave(); } } };`,
    ],
    [
      'a page of a mini program',
      `Page({ onLoad() { this.engine = VERTC.createEngine('a'); this.engine.on('onError', this.onRtcError.bind(this)); }, onRtcError(e) { if (e.errorCode === 'DUPLICATE_LOGIN') leave(); } });`,
    ],
  ])('without types, in %s', (_, code) => {
    expect(lintScript(code, { sourceType: 'module' }).map(({ codes }) => codes)).toEqual([
      otherSix,
    ]);
  });

  it('without types, traced from the global', () => {
    const code = `const engine = window.VERTC.createEngine('app');
      engine.on(VERTC.events.onError, (e) => { if (e.errorCode === 'DUPLICATE_LOGIN') leave(); });`;
    expect(lintScript(code).map(({ codes }) => codes)).toEqual([otherSix]);
  });
});

describe('says where and why', () => {
  it('at the head of the handler', () => {
    expect(lintTyped(onError(`(e) => {\n  ${test}\n}`))[0]?.line).toBe(6);
  });

  it('that the annotation is narrower than what arrives', () => {
    const [report] = lintTyped(
      onError(`(e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) => { ${test} }`),
    );
    expect(report?.message).toContain('The parameter type is too narrow');
    expect(report?.suggestions).toEqual([]);
  });

  it('and suggests a branch for each code, spelled as the test is', () => {
    const [report] = lintTyped(onError(`(e) => {\n  ${test}\n}`));
    expect(report?.suggestions).toHaveLength(1);
    for (const name of otherSix) {
      expect(report?.suggestions[0]).toContain(`else if (e.errorCode === VERTC.ErrorCode.${name})`);
    }
  });

  it('and reports each branch until it is filled', () => {
    const code = onError(`(e) => {\n  ${test}\n}`);
    const stubbed = lintTyped(code)[0]?.suggestions[0] ?? '';
    expect(lintTyped(stubbed).map(({ codes, rule }) => ({ codes, rule }))).toEqual(
      otherSix.map((name) => ({ rule: 'exhaustive-handler', codes: [name] })),
    );
    expect(lintTyped(stubbed.replace(/\/\/ TODO\(sdk-errors\): .*/gu, 'leave();'))).toEqual([]);
  });

  it('once, where two handlers of one event leave the rest out together', () => {
    const code = `${onError(`(e) => { ${test} }`)}
      engine.on(VERTC.events.onError, (e) => { if (e.errorCode === 'KICKED_OUT') leave(); });`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      others('DUPLICATE_LOGIN', 'KICKED_OUT'),
    ]);
  });
});

it('handlers of two receivers that have one name are judged apart', () => {
  const all = otherSix.map((name) => `e.errorCode === '${name}'`).join(' || ');
  const code = `import type { IRTCEngine } from '@volcengine/rtc';\n${start}export function a(engine: IRTCEngine) { engine.on(VERTC.events.onError, (e) => { ${test} }); }
    export function b(engine: IRTCEngine) { engine.on(VERTC.events.onError, (e) => { if (${all}) { leave(); } }); }`;
  expect(lintTyped(code).map(({ codes }) => codes)).toEqual([otherSix, ['DUPLICATE_LOGIN']]);
});

describe('handlers of one event on one receiver are judged together', () => {
  const first = `${start}engine.on(VERTC.events.onError, (e) => { ${test} });\n`;
  const second = (handler: string): string =>
    `${first}engine.on(VERTC.events.onError, ${handler});`;

  it.each([
    [
      'that tests what cannot be read',
      second('(e) => { if (e.errorCode === (state as any).code) { leave(); } }'),
    ],
    ['that hands on what it gets', second('(e) => { report(e); }')],
    ['that acts whatever comes', second('() => { leave(); }')],
    [
      'that is written elsewhere',
      `import { handle } from './own-codes';\n${second('handle as any')}`,
    ],
    [
      'that stands before',
      `${start}engine.on(VERTC.events.onError, (e) => { report(e); });\nengine.on(VERTC.events.onError, (e) => { ${test} });`,
    ],
    [
      'beside a switch',
      `${start}engine.on(VERTC.events.onError, (e) => { switch (e.errorCode) { case 'KICKED_OUT': leave(); } });\nengine.on(VERTC.events.onError, (e) => { report(e); });`,
    ],
  ])('silent with a second one %s', (_, code) => {
    expect(lintTyped(code)).toEqual([]);
  });

  it.each([
    ['that only logs', second('(e) => { console.log(e); }')],
    ['that is a logger', second('console.error')],
  ])('not silent with a second one %s', (_, code) => {
    const reports = lintTyped(code).filter(({ rule }) => rule === 'exhaustive-handler');
    expect(reports.map(({ codes }) => codes)).toEqual([otherSix]);
  });
});

it('a code that is forwarded alone is followed', () => {
  const code = `${start}class Client { bind() { engine.on(VERTC.events.onError, ({ errorCode }) => this.handle(errorCode)); } handle(code: string) { if (code === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); } } }`;
  expect(lintTyped(code).map(({ codes }) => codes)).toEqual([otherSix]);
});

it('what is tested before the forwarding is tested', () => {
  const code = `${start}class Client { bind() { engine.on(VERTC.events.onError, (e) => { if (e.errorCode === 'KICKED_OUT') { leave(); } this.handle(e); }); } handle(e: any) { ${test} } }`;
  expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
    others('DUPLICATE_LOGIN', 'KICKED_OUT'),
  ]);
});

it('a misspelled test counts as the code it was meant for', () => {
  const reports = lintTyped(
    onError(`(e: any) => { if (e.errorCode === 'DUPLICATE_LOGN') leave(); }`),
  );
  expect(reports.map(({ codes, rule }) => [rule, codes])).toEqual([
    ['exhaustive-handler', otherSix],
    ['no-impossible-code', ['DUPLICATE_LOGIN']],
  ]);
});

describe('is silent about a handler', () => {
  const all = onErrorCodes.map((name) => `e.errorCode === VERTC.ErrorCode.${name}`).join(' || ');

  it.each([
    ['that does something for every code', `(e) => { ${test} leave('loading'); }`],
    ['that tests all seven', `(e) => { if (${all}) { leave(); } }`],
    ['that forwards the event', `(e) => { report(e); ${test} }`],
    ['that forwards the code', `(e) => { ${test} report(e.errorCode); }`],
    [
      'that forwards a text made of the code',
      '(e) => { const text = `rtc ${e.errorCode}`; ' + test + ' report(text); }',
    ],
    ['that stores the event', `(e) => { ${test} state = e; }`],
    ['that returns the code', `(e) => { ${test} return e.errorCode; }`],
    ['that throws', `(e) => { ${test} else { throw new Error('rtc'); } }`],
    [
      'that throws after the test',
      `(e) => { if (e.errorCode === 'DUPLICATE_LOGIN') { leave(); return; } throw new Error('rtc'); }`,
    ],
    ['whose final else acts', `(e) => { ${test} else { leave('other'); } }`],
    [
      'whose code after early returns acts',
      `(e) => { if (e.errorCode === 'DUPLICATE_LOGIN') { leave(); return; } leave('other'); }`,
    ],
    [
      'whose negative test acts',
      `(e) => { if (e.errorCode !== 'DUPLICATE_LOGIN') { report('other'); return; } leave(); }`,
    ],
    [
      'whose conditional acts both ways',
      `(e) => { e.errorCode === 'DUPLICATE_LOGIN' ? leave() : report('other'); }`,
    ],
    [
      'that chooses a text with a default',
      `(e) => { let text = 'unknown'; if (e.errorCode === 'DUPLICATE_LOGIN') { text = 'kicked'; } report(text); }`,
    ],
    [
      'with a default in switch (true) that acts',
      `(e) => { switch (true) { case e.errorCode === 'DUPLICATE_LOGIN': leave(); break; default: report(); } }`,
    ],
    ['that hands on in a callback', `(e) => { ${test} setTimeout(() => { report(e); }, 1); }`],
  ])('%s', (_, handler) => {
    expect(lintTyped(onError(handler))).toEqual([]);
  });

  it('whose body cannot be found', () => {
    expect(
      lintTyped(
        `${start}declare function handle(e: unknown): void; engine.on(VERTC.events.onError, handle);`,
      ),
    ).toEqual([]);
  });
});
