import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { lintScript } from '../lint.js';

/** An SDK with a package beside it: a hook that listens to events, and a component with props. */
const catalog: Catalog = smallCatalog({
  companions: [
    {
      package: 'small-react',
      hooks: [{ name: 'useCallEvent', receiver: 1, event: 0, listener: 2 }],
      sources: ['page'],
    },
  ],
  receivers: [
    {
      id: 'engine',
      createdBy: [
        { on: 'sdk', member: 'createEngine' },
        { on: 'sdk', member: 'useEngine' },
      ],
    },
    {
      id: 'Call',
      createdBy: [
        { on: 'sdk', member: 'Call' },
        { on: 'sdk', member: 'useCall' },
      ],
    },
  ],
  spaces: [
    {
      ...smallSpace(),
      codes: [
        smallCode('FAILED', 1, { channels: ['onError', 'onEnd'] }),
        smallCode('LOST', 2, { channels: ['onError', 'onEnd'] }),
      ],
    },
  ],
  channels: [
    smallChannel(),
    smallChannel({
      id: 'onEnd',
      kind: 'prop',
      receiver: 'Call',
      payload: [{ space: 'code', path: [] }],
    }),
  ],
});

function rulesOf(code: string): readonly string[] {
  const imports = `import { Call, useCall, useCallEvent, useEngine } from 'small-react';\nimport { createElement } from 'react';\n`;
  return lintScript(imports + code, {
    settings: { catalogs: [catalog] },
    sourceType: 'module',
  }).map(({ codes, rule }) => `${rule}: ${codes.join()}`);
}

const named = '(code) => { if (code === 1) leave(); }';
const namedInPart = '({ code }) => { if (code === 1) leave(); }';

describe('a function is a handler', () => {
  it.each([
    [
      'that a hook of a companion listens with',
      `const engine = useEngine(); useCallEvent('onError', engine, ${namedInPart});`,
    ],
    [
      'that listens with the hook under another name',
      `import { useCallEvent as useEvent } from 'small-react'; useEvent('onError', useEngine(), ${namedInPart});`,
    ],
    ['that a component is given as a prop', `createElement(Call, { onEnd: ${named} });`],
    [
      'in props that have a name',
      `const props = { token: 'a', onEnd: ${named} }; createElement(Call, props);`,
    ],
    [
      'in props that are spread',
      `const handlers = { onEnd: ${named} }; createElement(Call, { ...handlers });`,
    ],
    ['that a hook with the same props is given', `const call = useCall({ onEnd: ${named} });`],
    [
      'that a component around it is given',
      `function Page({ onEnd }) { return createElement(Call, { onEnd }); } Page({ onEnd: ${named} });`,
    ],
  ])('%s', (_, code) => {
    expect(rulesOf(code)).toHaveLength(1);
    expect(rulesOf(code)[0]).toContain('exhaustive-handler');
  });
});

describe('nothing is said of', () => {
  it.each([
    ['another argument of the hook', `useCallEvent(${namedInPart}, useEngine(), 'onError');`],
    ['another prop', `createElement(Call, { onStart: ${named} });`],
    ['the prop of another component', `createElement(Chat, { onEnd: ${named} });`],
    ['a hook on an object of another origin', `useCallEvent('onError', socket, ${namedInPart});`],
    [
      'a code of its own that a component adds',
      `createElement(Call, { onEnd: (code) => { if (code === 7) leave(); else stay(code); } });`,
    ],
  ])('%s', (_, code) => {
    expect(rulesOf(code)).toEqual([]);
  });

  it('a hook of the same name in a file of the application', () => {
    const code = `import { useCallEvent } from './use-call-event';\nuseCallEvent('onError', useEngine(), ${namedInPart});`;
    expect(lintScript(code, { settings: { catalogs: [catalog] }, sourceType: 'module' })).toEqual(
      [],
    );
  });
});
