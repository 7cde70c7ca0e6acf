import { describe, expect, it } from 'vitest';

import { modelOf } from './model-of.js';

describe('one pass over a file finds', () => {
  it.each([
    ['a switch', 'switch (c) { case 101: f(); }', ['switch']],
    ['a comparison', 'c === 101', ['comparison']],
    ['a list', '[101].includes(c)', ['membership']],
    ['a table', 'const t = { 101: 1 }; t[c];', ['table']],
    ['a table of a class', 'class A { t = { 101: 1 }; f(c) { this.t[c]; } }', ['table']],
    ['no other call or operation', 'c + 101; f(101); const t = {};', []],
  ])('%s', (_, code, kinds) => {
    const { model } = modelOf(code);
    expect(model.collected.sites.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['of an event', "engine.on('onError', f)", ['onError']],
    ['of a callback', 'engine.onClosed = f', ['onClosed']],
    ['of an option', 'engine.start({ onFailure: f, onOther: f })', ['onFailure']],
    ['of a promise', 'engine.join().catch(f)', ['join']],
    ['of an awaited call', 'async () => { try { await engine.join(); } catch { f(); } }', ['join']],
    ['of nothing', "engine.on('other', f); engine.other = f; try { g(); } finally { f(); }", []],
  ])('registrations %s', (_, code, channels) => {
    const { model } = modelOf(code);
    expect(
      model.collected.registrations.map(({ deliveries }) => deliveries[0]?.channel.id),
    ).toEqual(channels);
  });

  it('registrations, those on one object told from those on others', () => {
    const { model } = modelOf(
      "class A { a = sdk.createEngine(); b = sdk.createEngine(); m() { this.a.on('onError', f); this.b.on('onError', f); this.a.on('onNotice', f); this.a.onClosed = f; } }",
    );
    const [one, other, ...same] = model.collected.registrations.map(({ receiver }) => receiver);
    expect(other).not.toBe(one);
    expect(same).toEqual([one, one]);
  });

  it('the calls of catch that no function is given to', () => {
    const { model } = modelOf('engine.join().catch(); engine.join().catch(f); other().catch();');
    expect(model.collected.bareCatches.map(({ node }) => model.sourceCode.getText(node))).toEqual([
      'engine.join().catch()',
    ]);
  });

  it('the calls that make an object, with or without new', () => {
    const { model } = modelOf('new sdk.createEngine(); new Other(); other();');
    expect(model.collected.creations.map(({ node }) => model.sourceCode.getText(node))).toEqual([
      'sdk.createEngine()',
      'new sdk.createEngine()',
    ]);
  });

  it('whether an event is listened to whose name cannot be read', () => {
    expect(modelOf('engine.on(name(), f)').model.collected.listensToUnknown).toBe(true);
    expect(
      modelOf("engine.on(name(), f); engine.on('onError', f)").model.collected.listensToUnknown,
    ).toBe(true);
    expect(modelOf("engine.on('onError', f)").model.collected.listensToUnknown).toBe(false);
    expect(modelOf('new engine.on(name(), f)').model.collected.listensToUnknown).toBe(false);
  });
});

describe('a name is read as a value by itself', () => {
  it.each([
    ['in a call', 'f(BUSY)', ['BUSY']],
    ['as an operand', 'c === BUSY', ['BUSY']],
    ['as a value of its own', 'const c = BUSY', ['BUSY']],
    ['as a computed property', 'x[BUSY]', ['x[BUSY]', 'BUSY']],
    ['as a property of an object', '({ code: BUSY })', ['BUSY']],
    ['as a computed key', '({ [BUSY]: 1 })', []],
    ['no other name', 'f(OTHER)', []],
    ['not where it is a property', 'x.BUSY', ['x.BUSY']],
    ['not where something is read of it', 'BUSY.x', ['BUSY.x']],
    ['not where something that is computed is read of it', 'BUSY[x]', ['BUSY[x]']],
    ['not where it is a key', '({ BUSY: 1 })', []],
    ['not where it is a key and a value', '({ BUSY })', []],
    ['not where it is taken out of an object', 'const { BUSY } = x', []],
    ['not where it is filled from an object', 'const { code: BUSY } = x', []],
    ['not where it is a member of an enum', 'enum E { BUSY = 1 }', []],
    ['not where it is imported', "import { BUSY } from 'x'", []],
    ['not where it is exported', 'export { BUSY }', []],
    ['not where it is a property of a class', 'class A { BUSY = 1 }', []],
    ['not where it is a method', 'class A { BUSY() {} }', []],
    ['not where it is declared', 'const BUSY = 1', []],
  ])('%s', (_, code, references) => {
    const { model } = modelOf(code);
    expect(
      model.collected.references
        .map((node) => model.sourceCode.getText(node))
        .filter((text) => text !== 'sdk.createEngine'),
    ).toEqual(references);
  });
});

it('the types that say what is registered are asked for all at once', () => {
  const { expected } = modelOf("engine.on('onError', f); other.on(name, f); engine.join();");
  expect(expected[0]).toEqual(['engine', "'onError'", 'other', 'name', 'engine']);
});
