import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';
import { onErrorCodes, others } from '../rules/volcengine.js';

const missing = { rule: 'exhaustive-handler', codes: others('DUPLICATE_LOGIN') };
const test = `if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { show('elsewhere'); }`;

/** In what forms applications write the function that they register, in JavaScript. */
const shapes: readonly (readonly [name: string, code: string])[] = [
  [
    'a method of the class',
    `class Call {
      constructor() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, this.handleError); }
      handleError(e) { ${test} }
    }
    new Call();`,
  ],
  [
    'a bound method',
    `class Call {
      constructor() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, this.handleError.bind(this)); }
      handleError(e) { ${test} }
    }
    new Call();`,
  ],
  [
    'a bound method with an argument before the payload',
    `class Call {
      constructor() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, this.handleError.bind(this, 'main')); }
      handleError(name, e) { ${test} }
    }
    new Call();`,
  ],
  [
    'an arrow in a property of the class',
    `class Call {
      engine = VERTC.createEngine('app');
      start() { this.engine.on(VERTC.events.onError, this.handleError); }
      handleError = (e) => { ${test} };
    }
    new Call();`,
  ],
  [
    'an arrow that forwards, with the SDK passed along',
    `class Call {
      constructor() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, (e) => this.handleError(e, VERTC)); }
      handleError(e, sdk) { if (e.errorCode === sdk.ErrorCode.DUPLICATE_LOGIN) { show('elsewhere'); } }
    }
    new Call();`,
  ],
  [
    'a callback of React',
    `import { useCallback, useEffect } from 'react';
    const engine = VERTC.createEngine('app');
    export function useCall() {
      const handleError = useCallback((e) => { ${test} }, []);
      useEffect(() => { engine.on(VERTC.events.onError, handleError); return () => { engine.off(VERTC.events.onError, handleError); }; }, [handleError]);
    }`,
  ],
  [
    "a callback of React, by React's namespace",
    `import React from 'react';
    const engine = VERTC.createEngine('app');
    export function useCall() {
      const handleError = React.useCallback((e) => { ${test} }, []);
      React.useEffect(() => { engine.on(VERTC.events.onError, handleError); }, []);
    }`,
  ],
  [
    'one of a map that a hook returns',
    `const engine = VERTC.createEngine('app');
    const useListeners = () => {
      const handleError = (e) => { ${test} };
      const handleLeave = () => {};
      return { handleError, handleLeave };
    };
    export function useCall() {
      const listeners = useListeners();
      engine.on(VERTC.events.onError, listeners.handleError);
    }`,
  ],
  [
    'a method of a Vue mixin',
    `export const callMixin = {
      data() { return { joined: false }; },
      methods: {
        start() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, this.handleError); },
        handleError(e) { ${test} },
      },
    };`,
  ],
  [
    'a method of a Vue component, registered in a hook',
    `export default {
      created() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, this.handleError); },
      methods: { handleError(e) { ${test} } },
    };`,
  ],
  [
    'a function of a module, as in script setup',
    `import { onMounted, onUnmounted } from 'vue';
    const engine = VERTC.createEngine('app');
    function handleError(e) { ${test} }
    onMounted(() => { engine.on(VERTC.events.onError, handleError); });
    onUnmounted(() => { engine.off(VERTC.events.onError, handleError); });`,
  ],
  [
    'a method of a page',
    `Page({
      onLoad() { this.engine = VERTC.createEngine('app'); this.engine.on(VERTC.events.onError, this.handleError); },
      handleError(e) { ${test} },
    });`,
  ],
  [
    'an observer',
    `import { fromEvent } from 'rxjs';
    const engine = VERTC.createEngine('app');
    fromEvent(engine, VERTC.events.onError).subscribe((e) => { ${test} });`,
  ],
  [
    'a destructured parameter, renamed',
    `const engine = VERTC.createEngine('app');
    engine.on(VERTC.events.onError, ({ errorCode: code }) => { if (code === VERTC.ErrorCode.DUPLICATE_LOGIN) { show('elsewhere'); } });`,
  ],
  [
    'a parameter destructured in the body, renamed',
    `const engine = VERTC.createEngine('app');
    engine.on(VERTC.events.onError, (event) => { const { errorCode: code } = event; if (code === 'DUPLICATE_LOGIN') { show('elsewhere'); } });`,
  ],
];

describe('a handler that tests one code is told the others', () => {
  it.each(shapes)('in plain JavaScript: %s', (_, code) => {
    expect(reported(lintScript(importing(code), { sourceType: 'module' }))).toEqual([missing]);
  });

  it.each(shapes)('beside types: %s', (_, code) => {
    expect(reported(lintTyped(importing(code)))).toEqual([missing]);
  });

  it('through a reference that holds the engine, by its type', () => {
    const code = `import VERTC, { type IRTCEngine } from '@volcengine/rtc';
      declare function show(text: string): void;
      declare function useRef<T>(value: T | null): { current: T | null };
      export function useCall() {
        const engine = useRef<IRTCEngine>(null);
        const start = () => {
          engine.current = VERTC.createEngine('app');
          engine.current.on(VERTC.events.onError, (e) => { ${test} });
        };
        return start;
      }`;
    expect(reported(lintTyped(code))).toEqual([missing]);
  });

  it('where the engine is a parameter that the annotation names', () => {
    const code = `import VERTC, { type IRTCEngine } from '@volcengine/rtc';
      declare function show(text: string): void;
      export const listen = (engine: IRTCEngine) => { engine.on(VERTC.events.onError, (e) => { ${test} }); };`;
    expect(reported(lintTyped(code))).toEqual([missing]);
  });
});

describe('what applications do instead of comparing', () => {
  const engine = `import VERTC from '@volcengine/rtc'; const engine = VERTC.createEngine('app');\n`;

  it.each([
    ['only logging', `(e) => { console.error('rtc', e); }`],
    ['only logging, in an expression', `(e) => console.log(e)`],
    ['nothing', `() => {}`],
  ])('ignores the error: %s', (_, handler) => {
    const code = `${engine}engine.on(VERTC.events.onError, ${handler});`;
    expect(reported(lintModule(code))).toEqual([{ rule: 'no-ignored-error', codes: [] }]);
  });

  it.each([
    ['handing it to an emitter', `(e) => { bus.emit('error', e); }`],
    [
      'handing on a part of it',
      `({ errorCode }) => { console.error(errorCode); report('rtc', errorCode); }`,
    ],
    ['dispatching', `(e) => { dispatch(callFailed(e)); }`],
    ['leaving, without a look at the parameter', `() => { leave(); }`],
    ['a function of the application, by name', `bus.handleError`],
  ])('is enough for it: %s', (_, handler) => {
    const code = `${engine}engine.on(VERTC.events.onError, ${handler});`;
    expect(lintModule(code)).toEqual([]);
  });

  it('nothing is missing from a handler that tests every code', () => {
    const tests = onErrorCodes
      .map((name) => `if (e.errorCode === VERTC.ErrorCode.${name}) { show('${name}'); }`)
      .join('\n');
    expect(lintModule(`${engine}engine.on(VERTC.events.onError, (e) => { ${tests} });`)).toEqual(
      [],
    );
  });
});

function importing(code: string): string {
  return `import VERTC from '@volcengine/rtc';\n${code}`;
}

function reported(
  found: ReturnType<typeof lintScript>,
): { rule: string; codes: readonly string[] }[] {
  return found.map(({ codes, rule }) => ({ rule, codes }));
}

function lintModule(code: string): ReturnType<typeof lintScript> {
  return lintScript(code, { sourceType: 'module' });
}
