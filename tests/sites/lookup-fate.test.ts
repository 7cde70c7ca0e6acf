import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { EntityResolver } from '../../src/binding/entity-resolver.js';
import { lookupFate } from '../../src/sites/lookup-fate.js';
import type { Inspection } from '../../src/sites/inspection.js';
import { walk } from '../../src/syntax/walk.js';
import { lintScript } from '../lint.js';
import { knownCallees } from './known-callees.js';
import { parsed } from '../syntax/parsed.js';

/** What becomes of a code that `texts[code]` does not find, in the body of a function. */
const fate = (body: string): string => {
  const sourceCode = parsed(`function show(code) { for (;;) { ${body} } }`);
  const { ast, visitorKeys } = sourceCode;
  const lookups: TSESTree.Node[] = [];
  walk(ast, visitorKeys, (node) => {
    if (sourceCode.getText(node) === 'texts[code]') {
      lookups.push(node);
    }
    return undefined;
  });
  const [lookup] = lookups;
  if (lookup === undefined) {
    throw new Error('nothing is looked up');
  }
  const resolver = new EntityResolver(sourceCode);
  const inspection: Inspection = {
    siteAt: () => undefined,
    matches: () => undefined,
    initializer: (identifier) => resolver.initializer(identifier),
    variable: (identifier) => resolver.variable(identifier),
    ...knownCallees(resolver),
  };
  return lookupFate(lookup, { inspection, visitorKeys });
};

describe('something is done about what is not found', () => {
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
    `if (texts[code]) say(); else leave();`,
    `if (texts[code] && ready) { } else { console.log(code); leave(); }`,
    `if (!texts[code]) { leave(); }`,
    `if (!texts[code] || busy) { leave(); }`,
    `if (texts[code] === undefined) throw code;`,
    `if (!texts[code]) return 'other';`,
    `if (!texts[code]) { if (loud) { leave(); } }`,
    `if (!texts[code]) { const left = leave(); }`,
    `if (!texts[code]) { await leave(); }`,
    `if (!texts[code]) { text = other; }`,
    `if (!texts[code]) { say('other'), log(); } else { }`,
    `if (texts[code]) { say(); return; } leave();`,
    `if (texts[code]) { say(); return; } console.log(code); leave();`,
    `if (texts[code] !== undefined) return say(); throw code;`,
    `switch (mode) { case 1: if (texts[code]) { say(); break; } leave(); }`,
  ])('%s', (body) => {
    expect(fate(body)).toBe('acts');
  });
});

describe('what is not found is let go, or only logged', () => {
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
    `if (texts[code]) { say(); return; } return;`,
  ])('%s', (body) => {
    expect(fate(body)).toBe('logs');
  });
});

describe('nothing is there for what is not found', () => {
  it.each([
    `say(texts[code]);`,
    `texts[code];`,
    `return texts[code];`,
    `texts[code]();`,
    `say(texts[code].length ? found : other);`,
    `say(other ?? texts[code]);`,
    `say(texts[code] && found);`,
    `say(texts[code] + 'x' || other);`,
    `say(texts[code] === 'x' ? found : other);`,
    `say(texts[code] > undefined ? found : other);`,
    `say(-texts[code] ? found : other);`,
    `say(ready ? texts[code] : other);`,
    `say((ready ? texts[code] : found) ?? other);`,
    `say((ready || texts[code]) ?? other);`,
    `say(texts[code] > 0 || ready ? found : other);`,
    `say(texts[code] !== undefined || found);`,
    `say(!texts[code] && found ? found : other);`,
    `say(!texts[code] || found);`,
    `if (ready) say(texts[code]); else leave();`,
    `if (texts[code]) say(); leave();`,
    `if (texts[code]) { say(); return; }`,
    `while (!texts[code]) { leave(); }`,
    `while (texts[code]) { leave(); }`,
    `leave(); if (texts[code]) { return; }`,
    `for (;;) if (texts[code]) break;`,
  ])('%s', (body) => {
    expect(fate(body)).toBe('floor');
  });
});

describe('the name that the value gets is tested as the value', () => {
  it.each([
    [`const text = texts[code]; say(text ?? 'other');`, 'acts'],
    [`const text = texts[code]; if (text) say(text); else leave();`, 'acts'],
    [`const text = texts[code]; log(text); if (!text) { leave(); }`, 'acts'],
    [`const text = code && texts[code]; if (text) { say(text); return; } leave();`, 'acts'],
    [`const text = texts[code] && texts[code].label; say(text || other);`, 'acts'],
    [`const text = code === '' ? undefined : texts[code]; say(text || other);`, 'acts'],
    [`const text = texts[code] as string; log(text ?? ''); say(text ?? other);`, 'acts'],
    [`const text = texts[code]; say(text ?? '');`, 'logs'],
    [`const text = texts[code]; if (!text) return; say(text);`, 'logs'],
    [`const text = texts[code]; say(text);`, 'floor'],
    [`const text = texts[code];`, 'floor'],
    [`const text = texts[code]; say(text && other);`, 'floor'],
    [`const { length } = texts[code]; say(length ?? other);`, 'floor'],
    [`const [text] = texts[code]; say(text ?? other);`, 'floor'],
    [`const text = say(texts[code]); say(text ?? other);`, 'floor'],
  ])('%s: %s', (body, expected) => {
    expect(fate(body)).toBe(expected);
  });
});

describe('a table of some actions, in a handler that logs and acts on the rest', () => {
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

  it('is complete', () => {
    expect(reported('console.error(e); leave();')).toEqual([]);
  });

  it('is not, where the rest is only logged', () => {
    expect(reported('console.error(e); console.trace();')).toEqual(['exhaustive-table']);
  });
});
