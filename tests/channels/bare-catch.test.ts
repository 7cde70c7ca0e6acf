import { describe, expect, it } from 'vitest';

import { linted } from './acme.js';

const links = (count: number): string => '.then(() => {})'.repeat(count);

/** Whether a program is told of a catch without a function. */
function isTold(program: string): boolean {
  return linted(program).some(({ message }) => message.startsWith('`catch()` without a function'));
}

describe('catch without a function is told', () => {
  it.each([
    ['behind a method of an object of the SDK', 'engine.join().catch();'],
    ['behind one that no catalog names', 'engine.devices().catch();'],
    ['behind a function of the SDK', 'connect().catch();'],
    [
      'behind a function of the SDK that no catalog names',
      `import { start } from 'acme-sdk'; start().catch();`,
    ],
    ['behind a method of the SDK itself', 'Acme.connect().catch();'],
    ['behind then', 'engine.join().then(show).catch();'],
    ['behind finally', 'engine.join().finally(show).catch();'],
    ['behind both, of a function', 'connect().then(show).finally(show).catch();'],
    ['behind ninety links', `engine.join()${links(90)}.catch();`],
    ['on an optional chain', 'engine?.join()?.catch();'],
    ['with undefined', 'engine.join().catch(undefined);'],
  ])('%s', (_, program) => {
    expect(isTold(program)).toBe(true);
  });
});

describe('it is not', () => {
  it.each([
    ['with a function', 'engine.join().catch(show);'],
    ['behind another promise', 'pending.catch();'],
    ['behind a call of the application', 'bridge.join().catch();'],
    ['behind a function of the application', 'join().catch();'],
    ['behind one of two functions', 'let start = one; start = two; start().catch();'],
    ['behind what a call gives', 'bridge()().catch();'],
    ['behind the SDK itself, called', 'Acme().catch();'],
    ['behind a function of a part of the SDK', 'const { start } = Acme.tools; start().catch();'],
    ['behind what is constructed', 'new Promise(engine.join).catch();'],
    ['where it is then', 'engine.join().then();'],
    ['where it is finally', 'engine.join().finally();'],
    ['where it is a function', 'join(engine.join());'],
    ['behind more links than anybody follows', `engine.join()${links(100)}.catch();`],
  ])('%s', (_, program) => {
    expect(isTold(program)).toBe(false);
  });
});
