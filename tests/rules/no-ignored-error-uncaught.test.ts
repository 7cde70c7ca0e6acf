import { describe, expect, it } from 'vitest';

import { type LintOptions, lintScript } from '../lint.js';

const rule = 'sdk-errors/no-ignored-error';
const options: LintOptions = {
  rules: { [rule]: ['error', { checkUncaught: true }] },
  sourceType: 'module',
};

const start = `
import VERTC from '@volcengine/rtc';
import { useEffect, useCallback } from 'react';
const engine = VERTC.createEngine('app-id');
async function join() { await engine.joinRoom('token', 'room', { userId: 'user' }); }
`;

function said(code: string, chosen: LintOptions = options): string[] {
  return lintScript(`${start}${code}`, { ...options, ...chosen }).map(
    ({ line, message }) => `${String(line - 5)}: ${message}`,
  );
}

const report = 'Nothing catches the errors of `joinRoom`. Add a `catch` here (Volcengine RTC).';

describe('a rejection that an event starts and nothing catches', () => {
  it.each([
    ['of a call in a listener', `button.addEventListener('click', () => { join(); });`],
    ['that is not waited for', `button.addEventListener('click', () => { void join(); });`],
    ['that an arrow function lets go', `button.addEventListener('click', () => void join());`],
    ['behind `&&`', `button.addEventListener('click', () => { ready && join(); });`],
    ['of a choice', `button.addEventListener('click', () => { joined ? hide() : join(); });`],
    ['among others', `button.addEventListener('click', () => { hide(), join(); });`],
    ['with a link behind it', `button.addEventListener('click', () => { join().then(show); });`],
    ['that a listener returns', `button.addEventListener('click', () => join());`],
    ['that a listener awaits', `button.addEventListener('click', async () => { await join(); });`],
    ['of a function that is given by its name', `button.addEventListener('click', join);`],
    ['in an assigned callback', `button.onclick = async () => { await join(); };`],
    ['in a listener of an emitter', `bus.on('start', async () => { await join(); });`],
    ['in a timer', `setTimeout(() => { join(); }, 100);`],
    ['in an effect', `export function Room() { useEffect(() => { join(); }, []); }`],
    [
      'of a function that an effect calls at once',
      `export function Room() { useEffect(() => { (async () => { await join(); })(); }, []); }`,
    ],
    ['in an event of JSX', `export const Room = () => <button onClick={() => join()} />;`],
    ['in an event of JSX by its name', `export const Room = () => <button onClick={join} />;`],
    [
      'behind a condition',
      `button.addEventListener('click', async () => { if (!joined) await join(); });`,
    ],
    [
      'that only a `finally` sees',
      `button.addEventListener('click', async () => { try { await join(); } finally { hide(); } });`,
    ],
    ['in the life of a page', `Page({ async onLoad() { await join(); } });`],
    ['in the life of a class', `class Room { async componentDidMount() { await join(); } }`],
  ])('%s is reported', (_, code) => {
    expect(said(code)).toEqual([`1: ${report}`]);
  });

  it('is told where the chain ends', () => {
    const code = `function begin() {
  join();
}
button.addEventListener('click', begin);`;
    expect(said(code)).toEqual([`2: ${report}`]);
  });

  it('is told once for one event', () => {
    const code = `button.addEventListener('click', async () => {
  await join();
  await join();
});`;
    expect(said(code)).toEqual([`1: ${report}`]);
  });

  it('is told for a callback that is kept', () => {
    const code = `export function Room() {
  const onClick = useCallback(async () => { await join(); }, []);
  return <button onClick={onClick} />;
}`;
    expect(said(code)).toEqual([`3: ${report}`]);
  });

  it.each([
    [
      'that the listener catches',
      `button.addEventListener('click', async () => { try { await join(); } catch (e) { show(e); } });`,
    ],
    [
      'that its chain catches',
      `button.addEventListener('click', () => { join().catch((e) => show(e)); });`,
    ],
    [
      'that the second function of `then` takes',
      `button.addEventListener('click', () => { join().then(open, show); });`,
    ],
    [
      'of a function that somebody else may call',
      `export async function enter() { await join(); }`,
    ],
    ['that is passed to somebody', `button.addEventListener('click', () => { track(join()); });`],
    ['that is kept', `button.addEventListener('click', () => { joining = join(); });`],
    [
      'of the event of a component',
      `import { Button } from './Button'; export const Room = () => <Button onClick={join} />;`,
    ],
    ['of another object', `button.addEventListener('click', () => { store.joinRoom('room'); });`],
    [
      'where the page listens to what nobody catches',
      `addEventListener('unhandledrejection', show); button.addEventListener('click', join);`,
    ],
    [
      'where Vue is given a function for it',
      `app.config.errorHandler = show; button.addEventListener('click', join);`,
    ],
  ])('%s is not', (_, code) => {
    expect(said(code)).toEqual([]);
  });

  it('is not reported without the option', () => {
    const code = `button.addEventListener('click', join);`;
    expect(said(code, { rules: { [rule]: 'error' } })).toEqual([]);
    expect(said(code, { rules: { [rule]: ['error', { checkUncaught: false }] } })).toEqual([]);
  });

  it('of what ends something is not reported, for little is left to do', () => {
    const code = `button.addEventListener('click', () => { engine.stopVideoCapture(); });`;
    const both: LintOptions = {
      rules: { [rule]: ['error', { checkUncaught: true, checkCleanup: true }] },
    };
    expect(said(code, both)).toEqual([]);
  });
});
