import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { evaluate, inspects, namesOthers } from '../../src/sites/inspection.js';
import { lintScript } from '../lint.js';
import { type Inspected, callOf, closed, failed, inspectedInHandler, lost } from './inspected.js';

/** A condition in a handler that receives `e.code`. */
const condition = (text: string, before = ''): Inspected & { readonly test: TSESTree.Node } => {
  const inspected = inspectedInHandler(`${before}; check(${text});`);
  const [test] = callOf('check', inspected).arguments;
  if (test === undefined) {
    throw new Error('there is no condition');
  }
  return { ...inspected, test };
};

/** Whether a condition holds for FAILED, which is 1, and for LOST, which is 2. */
const answers = (text: string, before?: string): (boolean | undefined)[] => {
  const { code, inspection, test } = condition(text, before);
  return [failed, lost].map((each) => evaluate(test, code(each), inspection));
};

describe('a condition that holds for 1 and not for 2', () => {
  it.each([
    'e.code === 1',
    'e.code == 1',
    '1 === e.code',
    '(e.code as any) === 1',
    '(e.code === 1)!',
    'e.code !== 2',
    '!(e.code === 2)',
    '!(e.code !== 1)',
    '!!(e.code === 1)',
    '[1, 3].includes(e.code)',
    '![2].includes(e.code)',
    'new Set([1]).has(e.code)',
    'e.code === 1 || e.code === 3',
    'e.code === 3 || e.code === 1',
    'e.code === 3 || (e.code === 1 || e.code === 3)',
    'e.code !== 2 && e.code !== 3',
    '(e.code === 1 && e.code !== 3) || e.code === 3',
    '[1, 3].indexOf(e.code) !== -1',
    '[1, 3].indexOf(e.code) != -1',
    '[1, 3].indexOf(e.code) >= 0',
    '[1, 3].indexOf(e.code) > -1',
    '[2].indexOf(e.code) === -1',
    '[2].indexOf(e.code) == -1',
    '[2].indexOf(e.code) <= -1',
    '[2].indexOf(e.code) < 0',
    '([1]?.indexOf(e.code))! > -1',
  ])('%s', (text) => {
    expect(answers(text)).toEqual([true, false]);
  });

  it.each([
    ['isFailed', 'const isFailed = e.code === 1'],
    ['!isLost', 'const isLost = e.code === 2'],
    ['isFailed || isClosed', 'const isFailed = e.code === 1, isClosed = e.code === 3'],
    ['isKnown', 'const isFailed = e.code === 1; const isKnown = isFailed || e.code === 3'],
  ])('%s, after: %s', (text, before) => {
    expect(answers(text, before)).toEqual([true, false]);
  });
});

describe('what else is asked may decide', () => {
  it.each([
    ['e.code === 1 || busy', [true, undefined]],
    ['busy || e.code === 1', [true, undefined]],
    ['busy || e.code === 1 || e.code === 3', [true, undefined]],
    ['e.code === 1 && busy', [undefined, false]],
    ['busy && e.code === 1', [undefined, false]],
    ['busy && e.code === 1 && e.code !== 3', [undefined, false]],
    ['!(e.code === 1 || busy)', [false, undefined]],
    ['(e.code === 1 && busy) || e.code === 2', [undefined, true]],
    ['(e.code === 1 || busy) && e.code !== 2', [true, false]],
    ['[1, other].includes(e.code)', [true, undefined]],
    ['e.code === other || e.code === 1', [true, undefined]],
    // Which element it is, is not looked at; what is none of them is not the first.
    ['[1, 3].indexOf(e.code) === 0', [undefined, false]],
    ['[1, 3].indexOf(e.code) == 1', [undefined, false]],
    ['[1, 3].indexOf(e.code) > 0', [undefined, false]],
    ['[1, 3].indexOf(e.code) >= 1', [undefined, false]],
    ['[1, other].indexOf(e.code) === 0', [undefined, undefined]],
    ['[1, 3].indexOf(e.code) !== 0', [undefined, undefined]],
  ])('%s: %j', (text, expected) => {
    expect(answers(text)).toEqual(expected);
  });
});

describe('what is not known to be a test of the code says nothing', () => {
  it.each([
    'busy',
    '!busy',
    'busy > 0',
    'e.code',
    'e.code === other',
    'e.code !== other',
    '!(e.code === other)',
    '-(e.code === 1)',
    'void (e.code === 1)',
    '(e.code === 1) ?? busy',
    '(e.code === 1) === busy',
    '(e.code === 1) !== busy',
    '[1].includes(e.code) === busy',
    '[1].includes(e.code) >= 0',
    '(e.code === 1) > -1',
    'e.code > 1',
    'isFailed(e.code) !== -1',
    'isFailed(e.code) > -1',
    '[1, 2].indexOf(e.code) === 3',
    '[1, 2].indexOf(e.code) > at',
    '[1, 2].indexOf(e.code) === 0',
    '[1, 2].indexOf(e.code) > 0',
    '[1, 2].indexOf(e.code) !== 0',
    '[1, 2].indexOf(e.code) + 1',
    '(e.code === 1, busy)',
    '(e.code === 1) ? busy : idle',
  ])('%s', (text) => {
    expect(answers(text)).toEqual([undefined, undefined]);
  });

  it.each([
    ['a name that is written twice', 'let is = e.code === 1; is = busy'],
    ['a parameter', 'function inner(is) {}'],
    ['a name for a name', 'const first = e.code === 1; const is = first'],
    ['a name for itself', 'const is = !is'],
    ['a table of codes', `const is = { 1: 'failed' }; is[e.code]`],
  ])('%s', (_, before) => {
    expect(answers('is', before)).toEqual([undefined, undefined]);
  });

  it('without a code, no test holds and none fails', () => {
    const { inspection, test } = condition('e.code === 1');
    expect(evaluate(test, undefined, inspection)).toBeUndefined();
  });
});

describe('whether a condition looks at the code', () => {
  const looks = (text: string, before?: string): boolean => {
    const { inspection, test } = condition(text, before);
    return inspects(test, inspection);
  };

  it.each([
    'e.code === 1',
    '(e.code === 1)!',
    '!(e.code === 1)',
    'typeof (e.code === 1)',
    '[1].includes(e.code)',
    '[1].indexOf(e.code) + 1',
    '1 + [1].indexOf(e.code)',
    'e.code === 1 || busy',
    'busy || e.code === 1',
    'busy && idle && e.code === 1',
    'busy && e.code === 1 && idle',
    'e.code === 1 && busy && idle',
    '(e.code === 1)! && busy',
    '!(e.code === 1) && busy',
    'busy ?? !(e.code === 1)',
    '(e.code === 1) === busy',
    'busy + idle === (e.code === 1)',
  ])('%s: it does', (text) => {
    expect(looks(text)).toBe(true);
  });

  it.each([
    'busy',
    '!busy',
    'busy || idle',
    'busy + idle > 1',
    '1 + 2',
    'e.code',
    'e.code > 1',
    'other.code === 7',
    'check(e.code)',
    'run(e.code === 1)',
    '(e.code === 1) ? busy : idle',
  ])('%s: it does not', (text) => {
    expect(looks(text)).toBe(false);
  });

  it.each([
    ['is', 'const is = e.code === 1', true],
    ['!is && busy', 'const is = e.code === 1 || idle', true],
    ['is', 'const is = busy || idle', false],
    ['is', 'const is = !is', false],
    ['is', 'const first = e.code === 1; const is = first', false],
    ['is', 'let is = e.code === 1; is = busy', false],
  ])('%s, after: %s: %s', (text, before, does) => {
    expect(looks(text, before)).toBe(does);
  });
});

describe('a code gets past a test of other codes that asks something else', () => {
  it.each([
    ['e.code === 1 || busy', [false, true, true]],
    ['busy || e.code === 1', [false, true, true]],
    ['(e.code === 1 || busy)!', [false, true, true]],
    ['e.code === 1 || busy || e.code === 2', [false, false, true]],
    ['(e.code === 1 && idle) || busy', [false, true, true]],
    ['e.code === other || busy', [false, false, false]],
    ['e.code === 1', [false, false, false]],
    ['!(e.code === 1)', [false, false, false]],
    ['e.code === 1 && busy', [false, false, false]],
    ['(e.code === 1) ?? busy', [false, false, false]],
    ['busy', [false, false, false]],
  ])('%s: 1, 2 and 3 do: %j', (text, expected) => {
    const { code, inspection, test } = condition(text);
    expect([failed, lost, closed].map((each) => namesOthers(test, code(each), inspection))).toEqual(
      expected,
    );
  });
});

it('what follows the return for the first of some codes is for all that are not among them', () => {
  const found = lintScript(
    `import VERTC from '@volcengine/rtc';
    const { TOKEN_EXPIRED, KICKED_OUT } = VERTC.ErrorCode;
    VERTC.createEngine('id').on(VERTC.events.onError, (e) => {
      if ([TOKEN_EXPIRED, KICKED_OUT].indexOf(e.errorCode) === 0) { renew(); return; }
      leave();
    });`,
    { sourceType: 'module' },
  );
  expect(found).toEqual([]);
});

describe('what a condition is made of is followed 500 steps, no further', () => {
  /** After these, what `is249` is made of is 499 steps away from it. */
  const names = (next: (name: string) => string): string =>
    ['const is0 = e.code === 1']
      .concat(
        Array.from(
          { length: 249 },
          (_, at) => `const is${String(at + 1)} = ${next(`is${String(at)}`)}`,
        ),
      )
      .join('; ');
  const looks = (text: string, before: string): boolean => {
    const { inspection, test } = condition(text, before);
    return inspects(test, inspection);
  };

  it.each([
    ['negations', (name: string) => `!${name}`],
    ['alternatives', (name: string) => `e.code === 3 || ${name}`],
    ['conjunctions', (name: string) => `e.code !== 3 && ${name}`],
  ])('whether it holds: %s', (_, next) => {
    const before = names(next);
    expect(answers(next('is249'), before)).toEqual([true, false]);
    expect(answers(next(`(${next('is249')})`), before)[0]).toBeUndefined();
  });

  it.each([
    ['negations', (name: string) => `!${name}`],
    ['operands on the left', (name: string) => `${name} && busy`],
    ['operands on the right', (name: string) => `busy && ${name}`],
  ])('whether it looks at the code: %s', (_, next) => {
    const before = names(next);
    expect(looks(next('is249'), before)).toBe(true);
    expect(looks(`!(${next('is249')})`, before)).toBe(false);
  });

  it('a name that is asked twice by each that is made of it is followed once', () => {
    const twice = (name: string): string => `!${name} && !${name}`;
    expect(answers('is100', names(twice))).toEqual([true, false]);
    expect(looks('is100', names(twice).replace('e.code === 1', 'idle'))).toBe(false);
  });

  it.each([
    ['alternatives', ' || '],
    ['sums', ' + '],
  ])('operands beside each other are no steps: %s', (_, operator) => {
    expect(looks(['(e.code === 1)', ...Array<string>(600).fill('busy')].join(operator), '')).toBe(
      true,
    );
  });
});
