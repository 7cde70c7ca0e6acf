import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { verdictIn } from './verdict-in.js';

/** What becomes of a code that a table does not have. */
const treatment = (body: string): string =>
  verdictIn(`
    const texts = { 1: 'failed', 2: 'lost' };
    function handle(error) {
      const { code } = error;
      ${body}
    }`).treatment;

describe('handles what a look-up does not find', () => {
  it.each([
    `say(texts[code] ?? 'other');`,
    `say(texts[code] || other);`,
    `say((texts[code] as string) ?? 'other');`,
    `say((code && texts[code]) ?? 'other');`,
    `say((code ? texts[code] : undefined) ?? 'other');`,
    `say((code === '' ? null : texts[code]!) ?? 'other');`,
    `say((texts[code] && ready) || 'other');`,
    `say((ready && texts[code] && able) || 'other');`,
    `say(texts[code] ? found : other);`,
    `say(texts[code] ? '' : other);`,
    `say(!texts[code] ? other : '');`,
    `say(!!texts[code] ? '' : other);`,
    `say(texts[code] === undefined ? other : '');`,
    `say(texts[code] == null ? other : '');`,
    `say(undefined === texts[code] ? other : '');`,
    `say(texts[code] !== undefined ? '' : other);`,
    `say(texts[code] != null ? '' : other);`,
    `say(!(texts[code] === undefined) ? '' : other);`,
    `say(texts[code] && ready ? '' : other);`,
    `say(!texts[code] || busy ? other : '');`,
    `say(other ?? texts[code]);`,
    `say(texts[code] === 'x' ? found : other);`,
    `say(ready ? texts[code] : other);`,
    `say((ready || texts[code]) ?? other);`,
    `say(texts[code] !== undefined || found);`,
    `if (texts[code]) say(); else leave();`,
    `if (texts[code] && ready) { } else { console.log(code); leave(); }`,
    `if (!texts[code]) { leave(); }`,
    `if (!texts[code] || busy) { leave(); }`,
    `if (texts[code] === undefined) throw code;`,
    `if (!texts[code]) return 'other';`,
    `if (!texts[code]) { if (loud) { leave(); } }`,
    `if (!texts[code]) { const left = leave(); }`,
    `if (!texts[code]) { text = other; }`,
    `if (texts[code]) { say(); return; } leave();`,
    `if (texts[code] !== undefined) return say(); throw code;`,
    `if (texts[code]) say(); leave();`,
    `leave(); if (texts[code]) { return; }`,
    `while (!texts[code]) { leave(); }`,
    `switch (mode) { case 1: if (texts[code]) { say(); break; } leave(); }`,
  ])('%s', (body) => {
    expect(treatment(body)).toBe('handled');
  });
});

describe('logs what a look-up does not find', () => {
  it.each([
    `say(texts[code] ?? '');`,
    `say(texts[code] || undefined);`,
    `say((code && texts[code]) ?? null);`,
    `say(texts[code] ? found : undefined);`,
    `say(!texts[code] ? '' : found);`,
    `say(texts[code] === undefined ? '' : found);`,
    `say(texts[code] !== undefined ? found : '');`,
    `say(!(texts[code] === undefined) ? found : '');`,
    `if (texts[code]) say(); else console.log(code);`,
    `if (texts[code]) say(); else { }`,
    `if (!texts[code]) return;`,
    `if (!texts[code]) return undefined;`,
    `if (!texts[code]) return '';`,
    `if (!texts[code]) { console.log(code); console['error'](code); }`,
    `if (!texts[code]) { const text = ''; }`,
    `if (!texts[code]) { function other() { leave(); } }`,
    `if (texts[code]) { say(); return; } console.log(code);`,
  ])('%s', (body) => {
    expect(treatment(body)).toBe('logged');
  });
});

describe('drops what a look-up does not find', () => {
  it.each([
    `say(texts[code]);`,
    `texts[code];`,
    `return texts[code];`,
    `texts[code]();`,
    `say(texts[code] && found);`,
    `say({ text: texts[code] });`,
    'say(`failed: ${texts[code]}`);',
    `if (texts[code]) { say(); return; }`,
    `if (texts[code]) { say(); return; } return;`,
    `while (texts[code]) { leave(); }`,
    `for (;;) if (texts[code]) break;`,
  ])('%s', (body) => {
    expect(treatment(body)).toBe('dropped');
  });
});

describe('follows the name that what is found gets', () => {
  it.each([
    [`const text = texts[code]; say(text ?? 'other');`, 'handled'],
    [`const text = texts[code]; if (text) say(text); else leave();`, 'handled'],
    [`const text = code && texts[code]; if (text) { say(text); return; } leave();`, 'handled'],
    [`const text = texts[code] && texts[code].label; say(text || other);`, 'handled'],
    [`const text = code === '' ? undefined : texts[code]; say(text || other);`, 'handled'],
    [`const text = texts[code]; say(text ?? '');`, 'logged'],
    [`const text = texts[code]; if (!text) return; say(text);`, 'logged'],
    [`const flags = texts[code] ?? 0; if (flags & 1) say();`, 'logged'],
    [`const isKnown = texts[code] ?? false; if (isKnown) say();`, 'logged'],
    [`say(texts[code] ?? 0);`, 'handled'],
    // A kind of the application's own, with one for the rest, is an answer to every code.
    [`const kind = texts[code] ?? 'other'; if (kind === 'fatal') say();`, 'handled'],
    [`switch (texts[code] ?? 'other') { case 'fatal': say(); }`, 'handled'],
    [`say(advice[texts[code] ?? 'other']);`, 'handled'],
    [`console.log(texts[code] ?? 'other');`, 'logged'],
    [`console.log('failed: ' + (texts[code] ?? 'other'));`, 'logged'],
    ["switch ('is-' + (texts[code] ?? 'other')) { case 'is-fatal': say(); }", 'handled'],
    ["switch (`is-${texts[code] ?? 'other'}`) { case 'is-fatal': say(); }", 'handled'],
    [`const text = texts[code] ?? 'other'; console.log(text);`, 'logged'],
    [`(texts[code] ?? (() => {}))();`, 'dropped'],
    [`const text = texts[code]; say(text);`, 'dropped'],
    [`const text = texts[code];`, 'dropped'],
    [`const text = texts[code]; say(text && other);`, 'dropped'],
  ])('%s: %s', (body, expected) => {
    expect(treatment(body)).toBe(expected);
  });
});

describe('judges a table of some actions by what follows the look-up', () => {
  const reported = (rest: string): readonly string[] =>
    lintScript(
      `import VERTC from '@volcengine/rtc';
      const actions = { TOKEN_EXPIRED: renew, KICKED_OUT: leave };
      VERTC.createEngine('id').on(VERTC.events.onError, (e) => {
        const action = actions[e.errorCode];
        if (action) { action(); return; }
        ${rest}
      });`,
      { sourceType: 'module' },
    ).map(({ rule }) => rule);

  it('accepts a rest that acts', () => {
    expect(reported('console.error(e); leave();')).toEqual([]);
  });

  it('reports a rest that only logs', () => {
    expect(reported('console.error(e); console.trace();')).toEqual(['exhaustive-table']);
  });
});
