import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { first } from '../syntax/parsed.js';
import { modelOf, siteOf, textOf } from './model-of.js';

describe('with the first site are inspected', () => {
  it.each([
    [
      'what reads the same payload',
      "engine.on('onError', (e) => { e.code === 101; const c = e.code; c === 102; })",
      ['e.code === 101', 'c === 102'],
    ],
    [
      'what reads another place of the payload',
      "engine.on('onTwofold', (e) => { e.code === 101; e.info.code === 102; })",
      ['e.code === 101', 'e.info.code === 102'],
    ],
    [
      'not what has the name of a payload',
      "engine.on('onError', (e) => { const c = e.code; c === 101; { let c = x[i]; c === sdk.Code.BUSY; } })",
      ['c === 101'],
    ],
    [
      'not a payload that has the name',
      "engine.on('onError', (e) => { { let c = x[i]; c === sdk.Code.BUSY; } const c = e.code; c === 101; })",
      ['c === sdk.Code.BUSY'],
    ],
    [
      'not what reads that of another handler',
      "engine.on('onError', (e) => { e.code === 101; }); engine.on('onNotice', (e) => { e.code === 102; })",
      ['e.code === 101'],
    ],
    [
      'not what reads another space of the payload',
      "engine.on('onBoth', (e) => { e.code === 106; e.reason === 'moved'; })",
      ['e.code === 106'],
    ],
    [
      'not what is bound by itself in a handler',
      "engine.on('onError', (e) => { e.code === 101; c === sdk.Code.FULL; })",
      ['e.code === 101'],
    ],
    [
      'with what is bound by itself, not the payload of a handler around it',
      "engine.on('onError', (e) => { c === sdk.Code.FULL; e.code === 101; })",
      ['c === sdk.Code.FULL'],
    ],
    [
      'the same property under another name',
      'const c = x.code; c === sdk.Code.FULL; x.code === sdk.Code.BUSY; y.code === sdk.Code.BUSY;',
      ['c === sdk.Code.FULL', 'x.code === sdk.Code.BUSY'],
    ],
    [
      'the same property in a function within',
      'x.code === sdk.Code.FULL; () => x.code === sdk.Code.BUSY;',
      ['x.code === sdk.Code.FULL', 'x.code === sdk.Code.BUSY'],
    ],
    [
      'not the parameter of another function',
      'function f(x) { x.code === sdk.Code.GONE; } function g(x) { x.code === sdk.Code.GONE; }',
      ['x.code === sdk.Code.GONE'],
    ],
    [
      'not what is tested against another space',
      'x.code === sdk.Code.FULL; x.code === sdk.Reason.KICKED;',
      ['x.code === sdk.Code.FULL'],
    ],
    [
      'what has the same text, where it cannot be followed',
      'x[i] === sdk.Code.FULL; x[i] === sdk.Code.BUSY; x[j] === sdk.Code.BUSY;',
      ['x[i] === sdk.Code.FULL', 'x[i] === sdk.Code.BUSY'],
    ],
    [
      'not what has the same text in another function',
      'x[i] === sdk.Code.FULL; () => x[i] === sdk.Code.BUSY;',
      ['x[i] === sdk.Code.FULL'],
    ],
    [
      'what has the same text, of which one can be followed',
      'const c = x.code; c === sdk.Code.FULL; { let c = x[i]; c === sdk.Code.BUSY; }',
      ['c === sdk.Code.FULL', 'c === sdk.Code.BUSY'],
    ],
    [
      'what has the same text, of which the other can be followed',
      '{ let c = x[i]; c === sdk.Code.FULL; } const c = x.code; c === sdk.Code.BUSY;',
      ['c === sdk.Code.FULL', 'c === sdk.Code.BUSY'],
    ],
  ])('%s', (_, code, sites) => {
    const { model } = modelOf(code);
    const one = siteOf(model);
    const inspection = model.inspection(one);
    expect(model.inspectedTogether(one).map((bound) => textOf(model, bound))).toEqual(sites);
    expect(
      model.bound
        .filter(({ site }) => inspection.siteAt(site.node) === site)
        .map((bound) => textOf(model, bound)),
    ).toEqual(sites);
  });

  it('nothing where no site stands', () => {
    const { model } = modelOf('c === sdk.Code.FULL; f();');
    expect(model.inspection(siteOf(model)).siteAt(model.sourceCode.ast)).toBeUndefined();
  });
});

describe('a test of a site', () => {
  const { model } = modelOf(
    "engine.on('onError', (e) => { switch (e.code) { case 107: case last: } })",
  );
  const bound = siteOf(model);
  const [known, unknown] = bound.site.tests;
  const inspection = model.inspection(bound);
  const [busy] = bound.space.withName('BUSY');
  const [twin] = bound.space.withName('TWIN');
  if (busy === undefined || twin === undefined || unknown === undefined) {
    throw new Error('the switch has two tests, the space has both codes');
  }

  it('matches each code of its value', () => {
    expect(inspection.matches(bound.site, known, twin)).toBe(true);
    expect(inspection.matches(bound.site, known, busy)).toBe(false);
  });

  it('says nothing where its value is not known, or its site is not bound', () => {
    expect(inspection.matches(bound.site, unknown, twin)).toBeUndefined();
    expect(modelOf('').model.bound).toEqual([]);
    const elsewhere = modelOf('c === sdk.Code.FULL').model;
    expect(
      elsewhere.inspection(siteOf(elsewhere)).matches(bound.site, known, twin),
    ).toBeUndefined();
  });
});

it('where nothing is tested, names are followed all the same', () => {
  const { model } = modelOf('const isFull = c === sdk.Code.FULL; f(isFull);');
  const inspection = model.withoutTests;
  const { site } = siteOf(model);
  const [test] = site.tests;
  const [code] = siteOf(model).space.codes;
  const call = model.sourceCode.ast.body.at(-1);
  const name =
    call?.type === AST_NODE_TYPES.ExpressionStatement &&
    call.expression.type === AST_NODE_TYPES.CallExpression
      ? call.expression.arguments[0]
      : undefined;
  if (name?.type !== AST_NODE_TYPES.Identifier || code === undefined) {
    throw new Error('the program ends with a call that is given a name');
  }
  expect(inspection.siteAt(site.node)).toBeUndefined();
  expect(inspection.matches(site, test, code)).toBeUndefined();
  expect(inspection.initializer(name)).toBe(
    first(model.sourceCode, AST_NODE_TYPES.BinaryExpression),
  );
  expect(inspection.variable(name)?.name).toBe('isFull');
  expect(model.inspection(siteOf(model)).initializer(name)).toBe(site.node);
});
