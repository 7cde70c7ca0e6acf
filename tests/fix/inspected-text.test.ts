import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type LintOptions, fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { onError } from '../rules/volcengine.js';

/** An SDK whose errors have a number in `code` and a name in `name`; its constants are in `Codes`. */
const catalog = smallCatalog({
  globals: ['Small'],
  spaces: [
    smallSpace({
      path: ['Codes'],
      codes: [smallCode('Failed', 1), smallCode('Lost', 2), smallCode('Full', 3)],
    }),
  ],
  channels: [
    smallChannel({
      payload: [
        { space: 'code', path: ['code'] },
        { space: 'code', path: ['getCode()'] },
        { space: 'code', path: ['name'], reads: 'name' },
      ],
    }),
  ],
});
const options: LintOptions = { settings: { catalogs: [catalog] } };
const handler = (body: string, parameter = 'e'): string =>
  `Small.createEngine().on('onError', (${parameter}) => {\n${body}});\n`;
const switchOver = (subject: string, label: string, parameter?: string): string =>
  handler(
    `  switch (${subject}) {\n    case ${label}:\n      leave();\n      break;\n  }\n`,
    parameter,
  );
const added = (code: string): (string | undefined)[] =>
  [...code.matchAll(/case (.*)/gu)]
    .map((match) => match[1]?.replace(/(?:;| \/\/) TODO\(sdk-errors\).*/u, ''))
    .slice(1);

describe('the new labels of a switch', () => {
  it.each([
    ['over the code are constants', 'e.code', '1', ['Small.Codes.Lost:', 'Small.Codes.Full:']],
    [
      'over the code that a method gives are constants',
      'e.getCode()',
      '1',
      ['Small.Codes.Lost:', 'Small.Codes.Full:'],
    ],
    ['over the name are names', 'e.name', `'Failed'`, [`'Lost':`, `'Full':`]],
    [
      'over a text made of the code are texts',
      'String(e.code)',
      `'1'`,
      [`'2': // Lost`, `'3': // Full`],
    ],
    [
      'over a text made of the name are names',
      'String(e.name)',
      `'Failed'`,
      [`'Lost':`, `'Full':`],
    ],
    [
      'over a number made of the code are constants',
      'Number(e.code)',
      '1',
      ['Small.Codes.Lost:', 'Small.Codes.Full:'],
    ],
  ])('%s', (_, subject, label, labels) => {
    expect(added(fixScript(switchOver(subject, label), options))).toEqual(labels);
  });

  it.each([
    [
      'a name where the name is a text',
      'e.name',
      `'Failed'`,
      `{ name: string }`,
      [`'Lost':`, `'Full':`],
    ],
    ['no number where the code is a text', 'e.code', `'1' as never`, `{ code: string }`, []],
    [
      'a number in a text where the code is a text',
      'String(e.code)',
      `'1'`,
      `{ code: string }`,
      [`'2': // Lost`, `'3': // Full`],
    ],
  ])('are %s', (_, subject, label, type, labels) => {
    const code = `declare const Small: any;\ndeclare function leave(): void;\n${switchOver(subject, label, `e: ${type}`)}`;
    expect(added(fixTyped(code, options))).toEqual(labels);
  });

  it('over a text made of a code that is a text are constants', () => {
    const code = onError(
      `(e) => {\n  switch (String(e.errorCode)) {\n    case 'KICKED_OUT':\n      leave();\n  }\n}`,
    );
    expect(fixTyped(code)).toContain('case VERTC.ErrorCode.TOKEN_EXPIRED: // TODO');
  });

  it('have the name beside a text that is another', () => {
    const code = `// sdk-errors: agora-rtm/LinkStateChangeReasonDescription\nswitch (state) {\n  case 'Unknown':\n    leave();\n}\n`;
    const [report] = lintScript(code);
    const fixed = report?.suggestions[0] ?? fixScript(code);
    expect(fixed).toContain(`// INVALID_TOKEN; TODO`);
  });
});

describe('the new branches of a chain', () => {
  const chain = (test: string, parameter?: string): string =>
    handler(`  if (${test}) {\n    leave();\n  }\n`, parameter);

  it.each([
    [
      'over the code test constants',
      'e.code === 1',
      ['e.code === Small.Codes.Lost', 'e.code === Small.Codes.Full'],
    ],
    ['over the name test names', `e.name === 'Failed'`, [`e.name === 'Lost'`, `e.name === 'Full'`]],
  ])('%s', (_, test, tests) => {
    const [suggestion = ''] = lintScript(chain(test), options)[0]?.suggestions ?? [];
    expect([...suggestion.matchAll(/else if \((.*)\)/gu)].map((match) => match[1])).toEqual(tests);
  });

  it.each([
    ['a name where the name is a text', `e.name === 'Failed'`, '{ name: string }', 1],
    ['a number where the code is one', 'e.code === 1', '{ code: number }', 1],
    ['no number where the code is a text', `e.code === ('1' as never)`, '{ code: string }', 0],
  ])('are written for %s', (_, test, type, count) => {
    const code = `declare const Small: any;\ndeclare function leave(): void;\n${chain(test, `e: ${type}`)}`;
    const report = lintTyped(code, options).find(({ rule }) => rule === 'exhaustive-handler');
    expect(report?.suggestions).toHaveLength(count);
  });
});

describe('a literal is written as a constant', () => {
  const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;

  it.each([
    ['where it is the code', switchOver('e.code', '1'), ['Small.Codes.Failed']],
    [
      'beside a label whose value nobody knows',
      switchOver('e.code', 'other:\n    case 1'),
      ['Small.Codes.Failed'],
    ],
    ['not where it is the name', switchOver('e.name', `'Failed'`), []],
    ['not where it is the number in a text', switchOver('e.code', `'1'`), []],
    [
      'not where it is the key of a table, which cannot be written so',
      `const texts = { 1: 'failed' };\n${handler('  show(texts[e.code]);\n')}`,
      [],
    ],
  ])('%s', (_, code, names) => {
    const messages = lintScript(code, { ...options, rules }).map(({ message }) => message);
    expect(messages).toEqual(
      names.map((name) => expect.stringContaining(`Write \`${name}\` instead of`) as string),
    );
  });

  it('not where it is a name that is the value of another code', () => {
    const codes = [smallCode('Failed', 'Lost'), smallCode('Lost', 'Gone')];
    const space = smallSpace({ values: 'string', path: ['Codes'], codes });
    const hazards = codes.map(({ name }) => ({
      kind: 'name-differs-from-value' as const,
      space: 'code',
      code: name,
    }));
    const catalogs = [{ ...catalog, spaces: [space], hazards }];
    const code = switchOver('e.name', `'Lost'`);
    expect(lintScript(code, { rules, settings: { catalogs } })).toEqual([]);
    expect(
      lintScript(code.replace('e.name', 'e.code'), { rules, settings: { catalogs } }),
    ).toHaveLength(1);
  });
});
