import { unwritten } from '../scaffold/project-files.js';

/** The presets that a rule can be in. */
export const presets = ['recommended', 'strict'] as const;

/** What a new rule is made from. */
export interface NewRule {
  /** As users write it, without the prefix: `no-something`. */
  readonly name: string;
  readonly preset: (typeof presets)[number];
}

/** The name under which a rule is imported: `noSomething` for `no-something`. */
export function identifierOf(name: string): string {
  return name.replaceAll(/-(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The file of a rule. It reports switches without any case, so that everything runs at once. */
export function ruleFile({ name, preset }: NewRule): string {
  return `import type { BoundSite } from '../src/model/bound-site.js';
import { createRule } from '../src/rule.js';
import type { SwitchSite } from '../src/sites/site.js';
import { switchHead } from '../src/syntax/location.js';
import { sdkTitle } from '../src/wording.js';

export default createRule({
  name: '${name}',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow ${unwritten}: say what the rule asks for',
      descriptionChinese: '${unwritten}：用中文写明规则的要求',
      recommended: ${String(preset === 'recommended')},
    },
    options: {},
    messages: {
      found: {
        en: '${unwritten}: say what is wrong, and what to do ({{sdk}}).',
        'zh-CN': '${unwritten}：用中文写明问题和做法（{{sdk}}）。',
      },
    },
  },
  check(model, report) {
    const { settings, sourceCode } = model;
    for (const bound of model.switches) {
      if (isMistake(bound)) {
        report({
          loc: switchHead(bound.site.node, sourceCode),
          messageId: 'found',
          data: { sdk: sdkTitle(bound, settings) },
        });
      }
    }
  },
});

/** ${unwritten}: say what the mistake is, and find it in what the model knows. */
function isMistake({ site }: BoundSite<SwitchSite>): boolean {
  return site.node.cases.length === 0;
}
`;
}

/** The test of a rule. */
export function ruleTest({ name }: NewRule): string {
  return `import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';
import { onError } from './volcengine.js';

const only = { rules: { 'sdk-errors/${name}': 'error' } } as const;

// ${unwritten}: name each case by what it shows, and write what is expected before the rule.
describe('is reported', () => {
  it.each([
    ['a switch without cases', onError('(e) => { switch (e.errorCode) {} }')],
  ])('%s', (_, code) => {
    expect(lintTyped(code, only)).toHaveLength(1);
  });

  it('in plain JavaScript', () => {
    const code = \`// sdk-errors: agora-signaling@onLogout\\nswitch (code) {}\\n\`;
    expect(lintScript(code, only).map(({ line }) => line)).toEqual([2]);
  });
});

describe('is left alone', () => {
  it.each([
    ['a switch with a case', onError("(e) => { switch (e.errorCode) { case 'KICKED_OUT': leave(); } }")],
    ['a switch over what is no code', 'switch (response.status) {}'],
  ])('%s', (_, code) => {
    expect(lintTyped(code, only)).toEqual([]);
  });
});
`;
}

/** The page of a rule; the sections between markers are generated. */
export function rulePage(): string {
  return `<!-- begin generated: header -->

<!-- end generated: header -->

## Why

${unwritten}: say what goes wrong for a user of the application, and what the rule reports.

## Examples

<!-- incorrect: 1 -->

\`\`\`ts
import VERTC from '@volcengine/rtc';

const engine = VERTC.createEngine('app-id');

engine.on(VERTC.events.onError, ({ errorCode }) => {
  switch (errorCode) {
  }
});
\`\`\`

<!-- correct -->

\`\`\`ts
import VERTC from '@volcengine/rtc';

const engine = VERTC.createEngine('app-id');

engine.on(VERTC.events.onError, ({ errorCode }) => {
  switch (errorCode) {
    case VERTC.ErrorCode.TOKEN_EXPIRED:
      return renewToken();
    default:
      return leaveCall(errorCode);
  }
});
\`\`\`

## Options

<!-- begin generated: options -->

<!-- end generated: options -->

## Without types

${unwritten}: say what the rule misses where ESLint runs without types.

## When not to use it

${unwritten}: say who is better off without the rule.
`;
}
