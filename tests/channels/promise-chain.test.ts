import { describe, expect, it } from 'vitest';

import { arriving, tested } from './acme.js';

const caught = `.catch((e) => { ${tested} });`;

describe('at the end of a promise chain arrives', () => {
  it.each([
    ['what its first call rejects with', `engine.join()${caught}`, ['join']],
    [
      'in the second function of then, what comes before',
      `engine.join().then(show, (e) => { ${tested} });`,
      ['join'],
    ],
    ['what an imported function rejects with', `connect()${caught}`, ['connect']],
    ["what the SDK's own method rejects with", `Acme.connect()${caught}`, ['connect']],
    [
      'what an arrow function of a link returns',
      `engine.join().then(() => engine.publish())${caught}`,
      ['join', 'publish'],
    ],
    [
      'what a block of a link returns',
      `engine.join().then(() => { show(); return engine.publish(); })${caught}`,
      ['join', 'publish'],
    ],
    [
      'what a function expression of a link returns',
      `engine.join().then(function () { return connect(); })${caught}`,
      ['join', 'connect'],
    ],
    [
      'what comes behind a function that tests what came before',
      `engine.join().then(() => {}, (e) => { show(e.message); if (e.code === 1) { retry(); } }).then(() => engine.join())${caught}`,
      ['join'],
    ],
    [
      'what either branch of a link returns',
      `engine.join().then((room) => { if (room.quiet) { return engine.publish(); } return connect(); })${caught}`,
      ['join', 'publish', 'connect'],
    ],
    [
      'what a link chooses from',
      `engine.join().then((room) => room.quiet ? engine.publish() : connect())${caught}`,
      ['join', 'publish', 'connect'],
    ],
    [
      'what a link awaits',
      `engine.join().then(async () => { await engine.publish(); })${caught}`,
      ['join', 'publish'],
    ],
    [
      'what a link awaits without a block',
      `engine.join().then(async () => await engine.publish())${caught}`,
      ['join', 'publish'],
    ],
    [
      'what the first call rejects with, through a link that returns nothing',
      `engine.join().then(() => { show('in'); })${caught}`,
      ['join'],
    ],
    [
      'what the first call rejects with, through a link with an empty return',
      `engine.join().then(() => { return; })${caught}`,
      ['join'],
    ],
    [
      'what a link returns where something is there',
      `engine.join().then((room) => room.quiet && engine.publish())${caught}`,
      ['join', 'publish'],
    ],
    [
      'what the function returns that takes rejections',
      `engine.join().then(() => {}, () => engine.publish())${caught}`,
      ['publish'],
    ],
    [
      'what the first call rejects with, where no function takes it',
      `engine.join().then(() => {}, undefined)${caught}`,
      ['join'],
    ],
    [
      'what the first call rejects with, through finally',
      `engine.join().finally(() => { show('done'); })${caught}`,
      ['join'],
    ],
    [
      'what the first call rejects with, whatever else is given to finally',
      `engine.join().finally(() => {}, () => fetch('/'))${caught}`,
      ['join'],
    ],
    [
      'what finally returns',
      `engine.join().finally(() => engine.publish())${caught}`,
      ['join', 'publish'],
    ],
    [
      'only what comes behind a link that takes rejections',
      `engine.join().then(() => {}, () => {}).then(() => engine.publish())${caught}`,
      ['publish'],
    ],
    [
      'what several calls reject with',
      `Promise.all([engine.join(), engine.publish()])${caught}`,
      ['join', 'publish'],
    ],
    [
      'what the first of several calls rejects with',
      `Promise.race([engine.join(), , connect()])${caught}`,
      ['join', 'connect'],
    ],
    [
      'what one method called twice rejects with',
      `Promise.all([engine.join(), engine.join()])${caught}`,
      ['join'],
    ],
  ])('%s', (_, program, from) => {
    expect(arriving(program)).toEqual({ from, alone: true });
  });

  it.each(["'in'", '`in`', '{}', '[]', 'undefined', 'void show()'])(
    'nothing more through a link that returns %s',
    (value) => {
      expect(arriving(`engine.join().then(() => (${value}))${caught}`)).toEqual({
        from: ['join'],
        alone: true,
      });
    },
  );
});

describe('something else may arrive too', () => {
  it.each([
    ['from a link out of sight', `engine.join().then(show)${caught}`],
    ['from a link that calls the application', `engine.join().then(() => show())${caught}`],
    [
      'from a link that returns what the application calls',
      `engine.join().then(() => { return fetch('/'); })${caught}`,
    ],
    [
      'from a link that returns it under a condition',
      `engine.join().then((room) => { if (room.quiet) { return fetch('/'); } })${caught}`,
    ],
    [
      'from a link that chooses it',
      `engine.join().then((room) => room.quiet && fetch('/'))${caught}`,
    ],
    [
      'from a link that awaits it',
      `engine.join().then(async () => { await fetch('/'); })${caught}`,
    ],
    [
      'from a link that awaits it without a block',
      `engine.join().then(async () => await fetch('/'))${caught}`,
    ],
    ['from a link that returns a promise of a name', `engine.join().then(() => pending)${caught}`],
    [
      'from a link that throws',
      `engine.join().then((room) => { if (room.quiet) { throw new RoomError(99); } })${caught}`,
    ],
    [
      'from the function that takes rejections',
      `connect().then(() => engine.join(), show)${caught}`,
    ],
    ['from another promise', `Promise.all([engine.join(), fetch('/')])${caught}`],
    ['from more promises', `Promise.all([engine.join(), ...pending])${caught}`],
  ])('%s', (_, program) => {
    expect(arriving(program)).toEqual({ from: ['join'], alone: false });
  });
});

describe.each(['||', '??'])('of what a link chooses from with %s', (operator) => {
  it('either may arrive', () => {
    const code = `engine.join().then((room) => room.pending ${operator} engine.publish())${caught}`;
    expect(arriving(code)).toEqual({ from: ['join', 'publish'], alone: false });
  });
});

describe('nothing that is known of arrives', () => {
  it.each([
    [
      'from a function of the SDK that is named as a method of its object',
      `import { join } from 'acme-sdk'; join()${caught}`,
    ],
    [
      'from a function of a part of the SDK',
      `const { connect: start } = Acme.tools; start()${caught}`,
    ],
    ['from the SDK itself, called', `Acme()${caught}`],
    ['from a promise out of sight', `pending${caught}`],
    ['from a promise of another name', `let joined; joined = engine; joined${caught}`],
    ['from a promise that is constructed', `new engine.join()${caught}`],
    [
      'from a promise that is defined by itself',
      `const joined = joined.then(show); joined${caught}`,
    ],
    ['from two promises that are each other', `const one = two; const two = one; one${caught}`],
    ['from a promise in a property', `app.pending${caught}`],
    ['where it is the first function of then', `engine.join().then((e) => { ${tested} });`],
    ['where it is the function of finally', `engine.join().finally((e) => { ${tested} });`],
    [
      'where it is a second argument of finally',
      `engine.join().finally(show, (e) => { ${tested} });`,
    ],
    ['where a plain function takes it', `later(engine.join(), (e) => { ${tested} });`],
    [
      'where the second of two functions has taken it',
      `engine.join().then(() => {}, (error) => show(error))${caught}`,
    ],
  ])('%s', (_, program) => {
    expect(arriving(program)).toEqual({ from: [], alone: false });
  });
});

describe('how far away a promise is made', () => {
  const links = (count: number): string => '.then(() => {})'.repeat(count);
  const names = (count: number): string =>
    Array.from({ length: count }, (_, at) => `const p${String(at + 1)} = p${String(at)};`).join(
      '\n',
    );

  it.each([
    ['ninety links', `engine.join()${links(90)}${caught}`],
    ['ninety names', `const p0 = engine.join();\n${names(90)}\np90${caught}`],
  ])('does not matter: %s', (_, program) => {
    expect(arriving(program)).toEqual({ from: ['join'], alone: true });
  });

  it.each([
    ['links', `engine.join()${links(100)}${caught}`],
    ['names', `const p0 = engine.join();\n${names(100)}\np100${caught}`],
  ])('ends at a hundred %s', (_, program) => {
    expect(arriving(program)).toEqual({ from: [], alone: false });
  });
});
