import { describe, expect, it } from 'vitest';

import { arriving, tested } from './acme.js';

const inTry = (body: string): string =>
  `export async function enter() { try { ${body} } catch (e) { ${tested} } }`;

describe('in catch arrives', () => {
  it.each([
    ['what is awaited', 'await engine.join();', ['join']],
    [
      'what a list of promises awaits',
      'await Promise.all([engine.join(), connect()]);',
      ['join', 'connect'],
    ],
    ['what is awaited on an optional chain', 'await (engine?.join());', ['join']],
    [
      'what is awaited inside a try without catch',
      'try { await engine.join(); } finally { show(); }',
      ['join'],
    ],
    [
      'what is awaited where an inner try has caught',
      'try { await engine.publish(); } catch (error) { show(error); await engine.join(); }',
      ['join'],
    ],
    [
      'what is awaited beside promises that never reject together',
      'await Promise.allSettled([engine.publish(), fetch("/")]); await engine.join();',
      ['join'],
    ],
    [
      'what is awaited beside an inner function',
      'await engine.join(); later(async () => { await fetch("/"); throw new Error("late"); });',
      ['join'],
    ],
  ])('%s', (_, body, from) => {
    expect(arriving(inTry(body))).toEqual({ from, alone: true });
  });
});

describe('in catch something else may arrive too', () => {
  it.each([
    [
      'from a list of another class',
      inTry(`await Queue.all([engine.publish()]); await engine.join();`),
    ],
    [
      'from a list of another object',
      inTry(`await this.Promise.all([engine.publish()]); await engine.join();`),
    ],
    [
      'from what takes a list without being asked for it',
      inTry(`await all([engine.publish()]); await engine.join();`),
    ],
    [
      'from promises that another class settles',
      inTry(`await Queue.allSettled([engine.publish()]); await engine.join();`),
    ],
    [
      'from what is thrown beside',
      inTry(`await engine.join(); if (closed) { throw new RoomError(99); }`),
    ],
    [
      'from what an inner try throws on',
      inTry(`try { await fetch('/'); } catch (error) { throw error; } await engine.join();`),
    ],
    ['from an other call that is awaited', inTry(`await fetch('/'); await engine.join();`)],
    ['from a promise that is awaited', inTry(`await pending; await engine.join();`)],
    ['from a constructed promise', inTry(`await new Pending(); await engine.join();`)],
    ['from a list out of sight', inTry(`await Promise.all(pending); await engine.join();`)],
    [
      'from a method of the same name on another object',
      inTry(`await bridge.publish(); await engine.join();`),
    ],
    [
      'from a method that the object does not have',
      inTry(`await recorder.publish(); await engine.join();`),
    ],
    ['from a method without a name', inTry(`await engine[step](); await engine.join();`)],
    ['from a call of a call', inTry(`await bridge()(); await engine.join();`)],
  ])('%s', (_, program) => {
    expect(arriving(program)).toEqual({ from: ['join'], alone: false });
  });
});

describe('in catch nothing that is known of arrives', () => {
  it.each([
    ['from promises that are only settled', inTry(`await Promise.allSettled([engine.join()]);`)],
    ['from a call that an inner try catches', inTry(`try { await engine.join(); } catch {}`)],
    [
      'where a try has no catch',
      `export async function enter() { try { await engine.join(); } finally { show(); } }`,
    ],
  ])('%s', (_, program) => {
    expect(arriving(program)).toEqual({ from: [], alone: false });
  });
});
