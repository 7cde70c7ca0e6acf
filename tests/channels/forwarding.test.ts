import { describe, expect, it } from 'vitest';

import { arriving, linted, tested, untestedOf } from './acme.js';

const check = `function check(e) { ${tested} }\n`;
const checkSecond = `function check(id, e) { ${tested} }\n`;
const checkDetail = `function check(detail) { if (detail.code === 1 || detail.code === 99) { retry(); } }\n`;
const checkCode = `function check(code) { if (code === 1 || code === 99) { retry(); } }\n`;

describe('a function that a handler calls receives', () => {
  it.each([
    ['the payload', `${check}engine.on('failed', (e) => check(e));`, ['failed']],
    [
      'the payload in another position',
      `${checkSecond}engine.on('failed', (e) => { check('call', e); });`,
      ['failed'],
    ],
    [
      'the second parameter as its first',
      `${checkDetail}engine.on('dropped', (id, e) => { check(e.detail); });`,
      ['dropped'],
    ],
    [
      'the second parameter as its second',
      `function check(id, e) { if (e.detail.code === 1 || e.detail.code === 99) { retry(); } }\nengine.on('dropped', (id, e) => { check(id, e); });`,
      ['dropped'],
    ],
    [
      'the code',
      `${checkCode}engine.on('dropped', (id, e) => { check(e.detail.code); });`,
      ['dropped'],
    ],
    [
      'the code, destructured',
      `${checkCode}engine.on('failed', ({ code }) => { check(code); });`,
      ['failed'],
    ],
    [
      'the part with one of two codes',
      `${check}engine.on('twofold', (e) => { check(e.info); });`,
      ['twofold'],
    ],
    [
      'the code behind a method',
      `${checkCode}engine.on('denied', (e) => { check(e.getCode()); });`,
      ['denied'],
    ],
    [
      'what the function before it receives',
      `${check}function pass(id, e) { check(e); }\nengine.on('failed', (e) => { pass('call', e); });`,
      ['failed'],
    ],
    [
      'what a bound function receives',
      `${check}engine.on('failed', function (id, e) { check(e); }.bind(null, 'call'));`,
      ['failed'],
    ],
    [
      'what a caught rejection is',
      `${check}export async function enter() { try { await engine.join(); } catch (e) { check(e); } }`,
      ['join'],
    ],
  ])('%s', (_, program, from) => {
    expect(arriving(program)).toEqual({ from, alone: true });
  });

  it.each([
    [
      'of two events',
      `${check}engine.on('failed', (e) => check(e)); engine.on('lost', (e) => check(e));`,
    ],
    [
      'of two events, one of them directly',
      `${check}engine.on('failed', check); engine.on('lost', (e) => check(e));`,
    ],
    [
      'of two events, through another function',
      `${check}function pass(e) { check(e); }\nengine.on('failed', (e) => pass(e)); engine.on('lost', (e) => pass(e));`,
    ],
    [
      'of two events that it is registered for',
      `${check}engine.on('failed', check); engine.on('lost', check);`,
    ],
  ])('the payload %s', (_, program) => {
    expect(arriving(program)).toEqual({ from: ['failed', 'lost'], alone: true });
  });

  it('of one event on two objects, what that event delivers, once', () => {
    const code = `${check}engine.on('failed', check); Acme.createEngine().on('failed', check);`;
    expect(untestedOf(code)).toEqual(['failed']);
  });

  it('of two events and one of them again, what the two deliver, once', () => {
    const code = `${check}engine.on('failed', check); engine.on('lost', check); Acme.createEngine().on('failed', check);`;
    expect(untestedOf(code)).toEqual(['failed, lost']);
  });

  it('nothing of what an inner function receives', () => {
    const code = `${check}engine.on('failed', (e) => { rooms.forEach((room) => { check(room); }); });`;
    expect(linted(code)).toEqual([]);
  });

  it('nothing of another parameter', () => {
    const code = `function check(id, state) { if (state.detail.code === 1) { retry(); } }\nengine.on('dropped', (id, e) => { check(id, app); });`;
    expect(linted(code)).toEqual([]);
  });

  it.each([
    ['the message', 'e.message'],
    ['a detail without the code', 'e.detail'],
  ])('nothing of %s', (_, part) => {
    const code = `${check}engine.on('failed', (e) => { check(${part}); });`;
    expect(linted(code)).toEqual([]);
  });

  it.each([
    [
      'itself',
      `function check(e) { if (again) { check(e); } ${tested} }\nengine.on('failed', check);`,
    ],
    [
      'itself, with the payload elsewhere',
      `function check(e, last) { if (again) { check(null, e); } ${tested} }\nengine.on('failed', check);`,
    ],
    [
      'what calls it',
      `${check.replace('{', '{ if (again) { pass(e); }')}function pass(e) { check(e); }\nengine.on('failed', check);`,
    ],
  ])('what it receives, although it calls %s', (_, program) => {
    // It hands on what it receives, so that no other code is asked for.
    expect(arriving(program)).toEqual({ from: [], alone: true });
  });

  it.each([
    ['of the same parameter', `engine.on('broken', (e) => { check(e.info); });`, 'BROKEN'],
    ['of another parameter', `engine.on('dropped', (id, e) => { check(e.detail); });`, 'DROPPED'],
  ])('what one event delivers as a whole, and another one as a part %s', (_, program, name) => {
    const [untested] = linted(`${check}engine.on('failed', check);\n${program}`);
    expect(untested?.message).toMatch(/OF_FAILED = \d+`/u);
    expect(untested?.message).toContain(`OF_${name} = `);
  });

  it('only what comes in the part that it is given', () => {
    const code = `${check}function pass(e) { check(e.info); }\nengine.on('failed', pass); engine.on('broken', pass);`;
    expect(arriving(code)).toEqual({ from: ['broken'], alone: true });
  });

  it.each([
    ['first', `Promise.all([engine.join(), fetch('/')]).catch(check); engine.join().catch(check);`],
    ['last', `engine.join().catch(check); Promise.all([engine.join(), fetch('/')]).catch(check);`],
    [
      'last, through another function',
      `function pass(e) { check(e); }\nengine.join().catch(pass); Promise.all([engine.join(), fetch('/')]).catch(pass);`,
    ],
  ])('what else may reject, where that comes %s', (_, program) => {
    expect(arriving(check + program)).toEqual({ from: ['join'], alone: false });
  });
});

describe('handlers are judged', () => {
  const act = '(e) => { report(e); }';
  const drop = '() => {}';

  it.each([
    ['of two events each for itself', `engine.on('failed', ${act});\nengine.on('lost', ${drop});`],
    [
      'of two objects each for itself',
      `engine.on('failed', ${act});\nrecorder.on('failed', ${drop});`,
    ],
    [
      'in the options of two calls each for itself',
      `engine.start({ onFailure: ${act} });\nengine.start({ onFailure: ${drop} });`,
    ],
    [
      'of a callback that is taken off again',
      `recorder.onClosed = null;\nrecorder.onClosed = ${drop};`,
    ],
    [
      'of two variables of one name each for itself',
      `export function f(a = Acme.createEngine()) { const b = Acme.createEngine(); b.on('failed', ${act}); }\nexport function g() { const b = Acme.createEngine(); b.on('failed', ${drop}); }`,
    ],
  ])('%s', (_, program) => {
    expect(linted(program).map(({ line, rule }) => ({ line, rule }))).toEqual([
      { line: 3, rule: 'no-ignored-error' },
    ]);
  });

  it.each([
    ['of one event on one object', `engine.on('failed', ${act});\nengine.on('failed', ${drop});`],
    [
      'of one event beside a function out of sight',
      `engine.on('failed', ${drop});\nengine.on('failed', report);`,
    ],
  ])('together: %s', (_, program) => {
    expect(linted(program)).toEqual([]);
  });

  it('together, but not with what only logs', () => {
    const code = `engine.on('failed', ${drop});\nengine.on('failed', console.error);`;
    expect(linted(code).map(({ line }) => line)).toEqual([2, 3]);
  });

  it('and told where the first of the functions begins that one calls', () => {
    const test = 'if (e.code === 1) { retry(); }';
    const code = `function second(e) { ${test} }\nfunction first(e) { ${test} }\nengine.on('failed', (e) => { first(e); second(e); });`;
    expect(linted(code).map(({ line }) => line)).toEqual([3]);
  });

  it('together with one that hands on a part without the code', () => {
    const code = `function show(text) { page.append(text); }
engine.on('failed', (e) => { show(e.message); });
engine.on('failed', (e) => { if (e.code === 1) { retry(); } });`;
    expect(linted(code)).toEqual([]);
  });

  it('each for itself where one function has the payload in two positions', () => {
    const code = `function check(e, other) { if (e.code === 1) { retry(); } if (other.code === 1) { retry(); } }
engine.on('failed', check);
engine.on('lost', check.bind(null, {}));
recorder.on('failed', check);`;
    // Of what comes in the other position nothing is known, so that it may act for every code.
    expect(untestedOf(code)).toEqual(['lost']);
  });
});
