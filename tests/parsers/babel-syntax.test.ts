import { describe, expect, it } from 'vitest';

import { type BabelOptions, babel, fixed, reports } from './parsers.js';

const head = `import VERTC from '@volcengine/rtc';
const engine = VERTC.createEngine('a');
`;

/** Syntax that Babel's parser alone understands around a switch that leaves out codes. */
const syntaxes: readonly {
  readonly syntax: string;
  readonly options: BabelOptions;
  /** Where `«switch»` stands, the switch is written. */
  readonly code: string;
}[] = [
  {
    syntax: 'decorators',
    options: { plugins: [['decorators', { version: '2023-11' }], 'decoratorAutoAccessors'] },
    code: `@component({ code: VERTC.ErrorCode.KICKED_OUT })
class Call {
  @observed accessor code = VERTC.ErrorCode.KICKED_OUT;
  @bound failed = (e) => {
    «switch»
  };
  constructor() {
    engine.on(VERTC.events.onError, this.failed);
  }
}`,
  },
  {
    syntax: 'decorators of old',
    options: { plugins: ['decorators-legacy'] },
    code: `@component
class Call {
  @input() code = VERTC.ErrorCode.KICKED_OUT;
  @bound
  listen() {
    engine.on(VERTC.events.onError, (e) => {
      «switch»
    });
  }
}`,
  },
  {
    syntax: 'annotations of Flow',
    options: { plugins: [['flow', { all: true, enums: true }]] },
    code: `// @flow
import type { IRTCEngine } from '@volcengine/rtc';
import typeof Texts from './texts';
opaque type Code: string = string;
type Payload = {| +errorCode: Code, ...Others |};
declare function renew(): void;
declare var leave: () => void;
enum Phase { Idle, Live }
class Call<T: Payload> extends Base<T> implements Listener {
  +phase: Phase = Phase.Idle;
  static texts: { [code: Code]: string } = { [VERTC.ErrorCode.KICKED_OUT]: 'out' };
}
engine.on(VERTC.events.onError, (e: Payload): void => {
  «switch»
});`,
  },
  {
    syntax: 'annotations of TypeScript',
    options: { plugins: ['typescript'] },
    code: `import type { IRTCEngine } from '@volcengine/rtc';
declare global { var leave: () => void }
enum Phase { Idle, Live }
namespace Texts { export const out = VERTC.ErrorCode.KICKED_OUT as const }
abstract class Call<T> {
  declare phase: Phase;
  [key: string]: unknown;
  constructor(private readonly texts?: Record<string, T>) {}
  abstract join(this: Call<T>, phase?: Phase): asserts phase is Phase.Live;
}
engine.on(VERTC.events.onError, (e: { errorCode: string }): void => {
  «switch»
});`,
  },
  {
    syntax: 'proposals',
    options: {
      plugins: [
        'doExpressions',
        'throwExpressions',
        'exportDefaultFrom',
        'functionBind',
        'sourcePhaseImports',
        'explicitResourceManagement',
        'destructuringPrivate',
        ['pipelineOperator', { proposal: 'hack', topicToken: '%' }],
      ],
    },
    code: `export texts from './texts';
const worker = open();
const text = do { if (worker) { 'a' } else { 'b' } };
text |> show(%, VERTC.ErrorCode.KICKED_OUT);
const join = text ?? throw new Error(text);
const bound = ::engine.on;
{ using call = open(); }
engine.on(VERTC.events.onError, (e) => {
  «switch»
});`,
  },
  {
    syntax: 'calls of the engine V8',
    options: { plugins: ['v8intrinsic'] },
    code: `%DebugPrint(VERTC.ErrorCode.KICKED_OUT);
engine.on(VERTC.events.onError, (e) => {
  «switch»
});`,
  },
];

describe("Babel's parser with $syntax", () => {
  it.each(syntaxes)('$syntax', ({ code, options }) => {
    expect(fixedCodes(code, 'e.errorCode', options)).toHaveLength(6);
  });
});

/** Assertions, which say nothing about what a subject is. */
const assertions: readonly { readonly subject: string; readonly options: BabelOptions }[] = [
  { subject: 'e.errorCode as any', options: { plugins: ['typescript'] } },
  { subject: '(e as any).errorCode!', options: { plugins: ['typescript'] } },
  { subject: '(<any>e).errorCode', options: { plugins: ['typescript'], presets: [] } },
  { subject: 'e.errorCode satisfies string', options: { plugins: ['typescript'] } },
  { subject: '(e.errorCode: any)', options: { plugins: ['flow'] } },
  { subject: '((e: any): Payload).errorCode', options: { plugins: ['flow'] } },
];

it.each(assertions)("Babel's parser: $subject is e.errorCode", ({ options, subject }) => {
  const code = `engine.on(VERTC.events.onError, (e) => {\n  «switch»\n});`;

  expect(fixedCodes(code, subject, options)).toHaveLength(6);
});

/** The stubs that `--fix` adds to a switch over what `onError` delivers, beside one code of seven. */
function fixedCodes(code: string, subject: string, options: BabelOptions): readonly string[] {
  const text = `${head}${code}\n`.replace(
    '«switch»',
    `switch (${subject}) { case VERTC.ErrorCode.TOKEN_EXPIRED: renew(); break; default: console.log(e); }`,
  );
  const found = reports(text, babel(options)).map(({ ruleId }) => ruleId);

  expect(found).toContain('sdk-errors/exhaustive-switch');
  return fixed(text, babel(options)).match(/TODO\(sdk-errors\)/gu) ?? [];
}
