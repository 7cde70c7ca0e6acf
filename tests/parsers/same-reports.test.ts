import { describe, expect, it } from 'vitest';

import { sourcesInDocs } from '../oxlint/corpus.js';
import { babel, espree, fixed, reports, typescript } from './parsers.js';

const others = [
  { parser: "Babel's parser", options: babel() },
  { parser: "typescript-eslint's parser", options: typescript },
];

const sourceTypes = ['module', 'script', 'commonjs'] as const;

/** A switch over the seven codes of `onError` that tests one of them. */
const listener = `engine.on(VERTC.events.onError, (e) => {
  switch (e.errorCode) {
    case VERTC.ErrorCode.TOKEN_EXPIRED:
      renew();
  }
});
`;

/** Ways to come by the SDK, and the line of the switch that leaves out codes. */
const ways = [
  {
    way: 'an import',
    sourceType: 'module',
    code: `import VERTC from '@volcengine/rtc';
const engine = VERTC.createEngine('a');
${listener}`,
    line: 4,
  },
  {
    way: 'require',
    sourceType: 'commonjs',
    code: `const VERTC = require('@volcengine/rtc').default;
const engine = VERTC.createEngine('a');
${listener}module.exports = engine;
return;
`,
    line: 4,
  },
  {
    way: 'a global',
    sourceType: 'script',
    code: `/* global VERTC */
var engine = VERTC.createEngine('a');
${listener}`,
    line: 4,
  },
  {
    way: 'a private member',
    sourceType: 'module',
    code: `import VERTC from '@volcengine/rtc';
class Call {
  static #calls = 0;
  #engine = VERTC.createEngine('a');
  listen() {
    this.#engine.on(VERTC.events.onError, (e) => this.#failed(e));
  }
  #failed(e) {
    switch (e.errorCode) {
      case 'TOKEN_EXPIRED':
        this.#renew();
    }
  }
  get #renew() {
    return #engine in this ? () => Call.#calls++ : leave;
  }
}
`,
    line: 9,
  },
  {
    way: 'optional chains',
    sourceType: 'module',
    code: `import VERTC from '@volcengine/rtc';
const engine = VERTC?.createEngine('a');
engine?.on?.(VERTC?.events?.onError, (e) => {
  switch (e?.errorCode) {
    case VERTC?.ErrorCode?.TOKEN_EXPIRED:
      renew?.();
  }
});
`,
    line: 4,
  },
  {
    way: 'a component with JSX',
    sourceType: 'module',
    code: `import VERTC from '@volcengine/rtc';
export function Call({ id, ...others }) {
  useEffect(() => {
    const engine = VERTC.createEngine(id);
    engine.on(VERTC.events.onError, ({ errorCode }) => {
      switch (errorCode) {
        case VERTC.ErrorCode.TOKEN_EXPIRED:
          renew();
      }
    });
  });
  return <svg:a {...others}>{id ? <Player muted /> : <></>}</svg:a>;
}
`,
    line: 6,
  },
] as const;

describe.each(others)('$parser', ({ options }) => {
  it.each(sourceTypes)(
    'gives the reports of espree on the code in the docs, as %s',
    (sourceType) => {
      const texts = sourcesInDocs()
        .filter(({ name, text }) => name.endsWith('.js') && isOf(sourceType, text))
        .map(({ text }) => text);
      const expected = texts.map((text) => reports(text, espree, sourceType));

      expect(expected.flat().length).toBeGreaterThan(texts.length / 2);
      expect(texts.map((text) => reports(text, options, sourceType))).toEqual(expected);
    },
  );

  it.each(sourceTypes)('gives the fixes of espree on the code in the docs, as %s', (sourceType) => {
    const texts = sourcesInDocs()
      .filter(({ name, text }) => name.endsWith('.js') && isOf(sourceType, text))
      .map(({ text }) => text);
    const expected = texts.map((text) => fixed(text, espree, sourceType));

    expect(expected).not.toEqual(texts);
    expect(texts.map((text) => fixed(text, options, sourceType))).toEqual(expected);
  });
});

describe.each([{ parser: 'espree', options: espree }, ...others])('$parser', ({ options }) => {
  it.each(ways)('finds the mistake where the SDK comes by $way', ({ code, line, sourceType }) => {
    const found = reports(code, options, sourceType).filter(
      ({ ruleId }) => ruleId === 'sdk-errors/exhaustive-switch',
    );

    expect(found.map((report) => report.line)).toEqual([line]);
    // All but TOKEN_EXPIRED of the codes that onError delivers.
    expect(fixed(code, options, sourceType).match(/TODO\(sdk-errors\)/gu)).toHaveLength(6);
  });
});

/** Code with imports is a module's; what else there is can be all three. */
function isOf(sourceType: (typeof sourceTypes)[number], text: string): boolean {
  return sourceType === 'module' || !/^(?:import|export)\b/mu.test(text);
}
