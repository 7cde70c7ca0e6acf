import { describe, expect, it } from 'vitest';

import { smallChannel } from '../catalog/small-catalog.js';
import { membersOf, modelOf, siteOf, smallSdk, textOf, valuesOf } from './model-of.js';

/** The sites of a program of which it is known what they inspect, with what says so. */
function boundIn(...program: Parameters<typeof modelOf>): string[] {
  const { model } = modelOf(...program);
  return model.bound.map((bound) => `${textOf(model, bound)}: ${bound.evidence}`);
}

describe('a site is bound', () => {
  it.each([
    ['by a constant', 'c === sdk.Code.FULL', ['c === sdk.Code.FULL: constant']],
    ['by nothing', 'c === 101; switch (c) { case 101: }', []],
    ['by a directive', '// sdk-errors: small/code\nif (c === 101) f();', ['c === 101: directive']],
    [
      'by the channel of a handler',
      "engine.on('onError', (e) => { switch (e.code) { case 101: } })",
      ['e.code: channel'],
    ],
    [
      'by a comparison beside it',
      'c === 101 || c === sdk.Code.FULL || [103].includes(c) || d === 101',
      ['c === 101: constant', 'c === sdk.Code.FULL: constant', '[103].includes(c): constant'],
    ],
    [
      'not by a comparison of another element',
      'x[i] === sdk.Code.FULL; x[j] === 101; x[i] === 102;',
      ['x[i] === sdk.Code.FULL: constant', 'x[i] === 102: constant'],
    ],
    [
      'not by one of a payload whose name another value has',
      "engine.on('onError', (e) => { const c = e.code; c === 101; { let c = x[i]; c === 102; } })",
      ['c === 101: channel'],
    ],
    [
      'not by a comparison in another function',
      'const c = e.code; c === sdk.Code.FULL; () => c === 101;',
      ['c === sdk.Code.FULL: constant'],
    ],
    [
      'not by a comparison beside a switch or a table',
      'c === sdk.Code.FULL; switch (c) { case 101: } const t = { 101: 1 }; t[c];',
      ['c === sdk.Code.FULL: constant'],
    ],
    [
      'by one of the look-ups of a table',
      "const t = { 101: 1 }; t[x]; engine.on('onError', (e) => t[e.code])",
      ['{ 101: 1 }: channel'],
    ],
  ])('%s', (_, code, sites) => {
    expect(boundIn(code)).toEqual(sites);
  });

  it('by its type', () => {
    const expressions = { c: membersOf(['FULL'], [{ name: 'FULL', value: 102 }]) };
    expect(boundIn('c === 101', { expressions })).toEqual(['c === 101: type']);
  });

  it('a table has the subject of the look-up that binds it', () => {
    const { model } = modelOf("const t = { 101: 1 }; t[x]; engine.on('onError', (e) => t[e.code])");
    expect(model.sourceCode.getText(siteOf(model).site.subject)).toBe('e.code');
  });

  it('with the directive that narrows it, and the payload that it reads', () => {
    const directed = siteOf(modelOf('// sdk-errors: small@onNotice\nif (c === 101) f();').model);
    expect(directed.directive?.channel?.id).toBe('onNotice');
    expect(directed.read).toBeUndefined();
    const read = siteOf(modelOf("engine.on('onError', (e) => e.code === 101)").model);
    expect(read.directive).toBeUndefined();
    expect(read.read?.places.map(({ delivery }) => delivery.channel.id)).toEqual(['onError']);
  });

  it('each kind is found by itself', () => {
    const { model } = modelOf(
      "engine.on('onError', (e) => { const t = { 101: 1 }; t[e.code]; e.code === 101; switch (e.code) { case 101: } [101].includes(e.code); })",
    );
    expect(model.bound).toHaveLength(4);
    expect(model.switches.map(({ site }) => site.kind)).toEqual(['switch']);
    expect(model.tables.map(({ site }) => site.kind)).toEqual(['table']);
    expect(model.comparisons.map(({ site }) => site.kind)).toEqual(['comparison']);
  });
});

describe('a callback on an object of the application', () => {
  it('is a handler where it tests a constant of the channel', () => {
    expect(
      boundIn(
        "app.onClosed = (r) => { if (r === 'moved') f(); else f(r === sdk.Reason.KICKED); };",
      ),
    ).toEqual(["r === 'moved': channel", 'r === sdk.Reason.KICKED: channel']);
  });

  it('is one by the type of what it tests, too', () => {
    const expressions = {
      r: membersOf(['KICKED'], [{ name: 'KICKED', value: 'kicked' }], { name: 'Reason' }),
    };
    expect(
      boundIn("app.onClosed = (r) => { f(r === sdk.Reason.KICKED, r === 'moved'); };", {
        expressions,
      }),
    ).toEqual(['r === sdk.Reason.KICKED: channel', "r === 'moved': channel"]);
    expect(boundIn("app.onClosed = (r) => { f(r === 'moved'); };", { expressions })).toEqual([
      "r === 'moved': type",
    ]);
  });

  it.each([
    [
      'a list of which the channel delivers one',
      "app.onClosed = (r) => { f([sdk.Reason.EXPIRED, sdk.Reason.KICKED].includes(r), r === 'moved'); };",
    ],
    [
      'one behind a value that is not known',
      "app.onClosed = (r) => { switch (r) { case last: case sdk.Reason.KICKED: f(r === 'moved'); } };",
    ],
  ])('is one where it tests %s', (_, code) => {
    expect(boundIn(code)).toContain("r === 'moved': channel");
  });

  it('is one where it tests a code that has the value of one that the channel delivers', () => {
    expect(
      boundIn('app.onFailed = (e) => { f(e.code === sdk.Code.TWIN, e.code === 1); };'),
    ).toEqual(['e.code === sdk.Code.TWIN: channel', 'e.code === 1: channel']);
  });

  it('is one where the callback may be of another SDK as well', () => {
    const other = { ...smallSdk, id: 'other', packages: ['other-sdk'] };
    const code = "app.onClosed = (r) => { f(r === sdk.Reason.KICKED, r === 'moved'); };";
    expect(boundIn(code, {}, [smallSdk, other])).toContain("r === 'moved': channel");
  });

  it.each([
    ['it tests texts alone', "app.onClosed = (r) => { f(r === 'moved'); };", []],
    [
      'it tests a constant that the channel does not deliver',
      'app.onClosed = (r) => { f(r === sdk.Reason.EXPIRED); };',
      ['r === sdk.Reason.EXPIRED: constant'],
    ],
    [
      'a function within it tests the constant',
      'app.onClosed = (r) => () => f(r === sdk.Reason.KICKED);',
      ['r === sdk.Reason.KICKED: constant'],
    ],
    [
      'the constant is tested elsewhere',
      "app.onClosed = (r) => { f(r === 'moved'); }; x === sdk.Reason.KICKED;",
      ['x === sdk.Reason.KICKED: constant'],
    ],
  ])('is none where %s', (_, code, sites) => {
    expect(boundIn(code)).toEqual(sites);
  });

  it('is none where it tests a constant of another SDK, whose event goes by the same name', () => {
    const other = {
      ...smallSdk,
      id: 'other',
      packages: ['other-sdk'],
      channels: [smallChannel({ id: 'onClosed' })],
    };
    const code =
      "import other from 'other-sdk'; app.onClosed = (r) => { f(r === other.Reason.KICKED); };";
    expect(boundIn(code, {}, [smallSdk, other])).toEqual(['r === other.Reason.KICKED: constant']);
  });

  it('of an SDK is a handler whatever it tests', () => {
    expect(boundIn("engine.onClosed = (r) => { f(r === 'moved'); };")).toEqual([
      "r === 'moved': channel",
    ]);
  });
});

it('a function that is taken for a handler reads its payload', () => {
  expect(
    boundIn('function f(e) { if (e.code === sdk.Code.FULL) g(); switch (e.code) { case 101: } }'),
  ).toEqual(['e.code === sdk.Code.FULL: channel', 'e.code: channel']);
});

describe('the sites in a handler', () => {
  it('are those that read its payload', () => {
    const { model } = modelOf(
      "engine.on('onError', (e) => { e.code === 101; c === sdk.Code.FULL; [102].includes(e.code); }); engine.on('onNotice', (e) => { e.code === 103; }); engine.on('onLeft', f)",
    );
    const handlers = model.handlers.groups.flat();
    expect(
      handlers.map((handler) => model.sitesIn(handler).map((bound) => textOf(model, bound))),
    ).toEqual([['e.code === 101', '[102].includes(e.code)'], ['e.code === 103']]);
  });

  it('are none where it reads nothing', () => {
    const { model } = modelOf("engine.on('onError', () => f());");
    expect(model.handlers.groups.flat().map((handler) => model.sitesIn(handler))).toEqual([[]]);
  });
});

describe('the type of what a site inspects', () => {
  const delivered = { '1: 0.code': valuesOf(101, 102), '1: 0.detail.code': valuesOf(101, 102) };
  const expressions = {
    'e.code': valuesOf(103),
    'e.code as Code': valuesOf(104),
    code: valuesOf(103),
    c: valuesOf(103),
    'x.code': valuesOf(103),
  };
  const typed = (code: string): unknown => {
    const { model } = modelOf(code, { delivered, expressions });
    return model.subjectType(siteOf(model)).units.map(({ value }) => value);
  };

  it.each([
    ["engine.on('onError', (e) => e.code === 101)"],
    ["engine.on('onError', function (e) { switch (e.code) { case 101: } })"],
    ["engine.on('onError', (e) => [101].includes(e.code))"],
  ])('is what the registration delivers: %s', (code) => {
    expect(typed(code)).toEqual([101, 102]);
  });

  it.each([
    ['c === sdk.Code.FULL'],
    ["engine.on('onError', (e: Failure) => e.code === 101)"],
    ["engine.on('onError', ({ code }) => code === 101)"],
    ["engine.on('onError', (e) => { const x = e; x.code === 101 })"],
    ["const f = (e) => e.code === 101; engine.on('onError', f)"],
    ['engine.join().catch((e) => e.code === 101)'],
    ['function f(e) { if (e.code === sdk.Code.FULL) g(); }'],
  ])('is its own where the registration does not give it: %s', (code) => {
    expect(typed(code)).toEqual([103]);
  });

  it('is its own where two channels may deliver it', () => {
    const sdk = {
      ...smallSdk,
      channels: [
        ...smallSdk.channels,
        smallChannel({ id: 'onOtherError', name: 'onError', receiver: 'other' }),
      ],
    };
    const origin = { package: 'small-sdk', file: '/node_modules/small-sdk/index.d.ts' };
    const any = { ...valuesOf(), declarations: [{ name: 'Emitter', origin }] };
    const { model } = modelOf(
      "app.on('onError', (e) => e.code === 101)",
      { delivered, expressions: { ...expressions, app: any } },
      [sdk],
    );
    expect(siteOf(model).read?.places).toHaveLength(2);
    expect(model.subjectType(siteOf(model)).units).toEqual([{ value: 103 }]);
  });

  it('of a switch is that of the whole expression', () => {
    expect(typed('switch (e.code as Code) { case sdk.Code.FULL: }')).toEqual([104]);
    expect(typed('(e.code as Code) === sdk.Code.FULL')).toEqual([103]);
  });
});

describe('the constants that are read', () => {
  const wanted = (name: string): boolean => name === 'FULL';

  it('are those of a wanted name, whatever they are written as', () => {
    const { model } = modelOf(
      "const { FULL } = sdk.Code; f(FULL); f(sdk.Code.FULL, sdk.Code['FULL'], sdk.Code.BUSY);",
    );
    expect(
      [...model.constantsRead(wanted)].map(({ node }) => model.sourceCode.getText(node)),
    ).toEqual(['FULL', 'sdk.Code.FULL', "sdk.Code['FULL']"]);
  });

  it('are none that no name tells, or that are of something else', () => {
    const { model } = modelOf('f(sdk.Code[FULL], app.FULL, FULL.x);');
    expect([...model.constantsRead(wanted)]).toEqual([]);
    expect([...model.constantsRead(() => true)]).toEqual([]);
  });
});

it('the types of what is inspected are asked for together, but for what a handler receives', () => {
  const { expected } = modelOf(
    "engine.on('onError', (e) => e.code === 101); c === 102; switch ((d as Code)) { case 101: } const t = { 101: 1 }; t[x]; t[y];",
  );
  expect(expected.slice(1)).toEqual([['c', 'd', 'x', 'y']]);
});

it('what a handler receives is not asked about', () => {
  const { asked } = modelOf("engine.on('onError', (e) => e.code === 101)");
  expect(asked).not.toContain('e.code');
});
