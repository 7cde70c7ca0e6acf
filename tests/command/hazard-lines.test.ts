import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';

import type { Catalog, Hazard, Locale } from '../../src/catalog/catalog.js';
import type { Resemblance } from '../../src/catalog/resemblance.js';
import { type HazardReport, hazardLines } from '../../src/command/hazard-lines.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';

const catalog: Catalog = smallCatalog({
  title: { en: 'Small SDK', 'zh-CN': '小 SDK' },
  spaces: [
    smallSpace({ codes: [smallCode('MOVED', 7)] }),
    smallSpace({
      id: 'reason',
      codes: [smallCode('LOST', 'LOST'), smallCode('MOVED', 'RE\u0007MOVED')],
    }),
  ],
});

const sameValue: Hazard = {
  kind: 'same-value',
  space: 'code',
  value: 7,
  codes: ['MOVED', 'MISSING'],
};
const otherName: Hazard = { kind: 'name-differs-from-value', space: 'reason', code: 'MOVED' };
const twoSpaces: Hazard = {
  kind: 'value-in-two-spaces',
  value: 'busy',
  spaces: ['code', 'reason'],
};

function nearNames(edits: number): Resemblance {
  return { kind: 'near-names', space: 'code', codes: ['ONE', 'OTHER'], edits };
}

const repeated = (locale: Locale, summary: string): Resemblance => ({
  kind: 'repeated-summary',
  space: 'code',
  locale,
  summary,
  codes: ['ONE', 'OTHER', 'THIRD'],
});

function linesOf(
  report: Partial<HazardReport>,
  { colors = false, locale = 'en' }: { colors?: boolean; locale?: Locale } = {},
): string[] {
  const whole = { catalog, hazards: [], undeclared: new Set<Hazard>(), untrue: [] };
  return hazardLines(
    { ...whole, resemblances: [], ...report },
    locale,
    picocolors.createColors(colors),
  );
}

describe('what was found is listed', () => {
  it('by kinds, with how many of each there are', () => {
    const lines = linesOf({
      // As they are found, by space and by code.
      hazards: [otherName, twoSpaces, sameValue],
      undeclared: new Set([twoSpaces]),
      untrue: [{ kind: 'name-differs-from-value', space: 'code', code: 'UNHEARD' }, sameValue],
      resemblances: [repeated('zh-CN', '失败'), repeated('en', 'it \u001Bfailed'), nearNames(1)],
    });
    expect(lines).toEqual([
      'Small SDK (small)',
      '',
      'Same values (1)',
      '  code: 7 is MOVED, MISSING',
      '',
      'Names that differ from their values (1)',
      "  reason: MOVED arrives as 'RE\\u0007MOVED'",
      '',
      'Values of two spaces (1)',
      "  'busy' is a code of code and reason (not declared)",
      '',
      'Near names (1)',
      '  code: ONE, OTHER (1 letter differs)',
      '',
      'Repeated summaries (1)',
      '  code: ONE, OTHER, THIRD all say "it \\u001Bfailed"',
      '',
      'Declared hazards that do not exist (2)',
      '  code: UNHEARD',
      '  code: 7 is MOVED, MISSING',
      '',
      '3 hazards; 1 not declared, 2 declared but nonexistent. --json prints what the catalog\'s "hazards" has to be.',
    ]);
  });

  it('in the language asked for', () => {
    const resemblances = [repeated('en', 'it failed'), repeated('zh-CN', '失败')];
    expect(linesOf({ resemblances }, { locale: 'zh-CN' })).toEqual([
      '小 SDK (small)',
      '',
      '重复的含义 (1)',
      '  code：ONE、OTHER、THIRD 的含义都是“失败”',
      '',
      '没有需要声明的隐患。',
    ]);
  });

  it('in Chinese from the first line to the last', () => {
    const lines = linesOf(
      {
        hazards: [otherName, twoSpaces, sameValue],
        undeclared: new Set([twoSpaces]),
        untrue: [{ kind: 'name-differs-from-value', space: 'code', code: 'UNHEARD' }],
        resemblances: [nearNames(0), nearNames(2)],
      },
      { locale: 'zh-CN' },
    );
    expect(lines).toEqual([
      '小 SDK (small)',
      '',
      '值相同的错误码 (1)',
      '  code：7 对应 MOVED、MISSING',
      '',
      '名称与值不同的错误码 (1)',
      "  reason：MOVED 的值是 'RE\\u0007MOVED'",
      '',
      '两个错误码集合共有的值 (1)',
      "  'busy' 同时属于错误码集合 code 和 reason （未声明）",
      '',
      '相近的名称 (2)',
      '  code：ONE、OTHER（词相同）',
      '  code：ONE、OTHER（相差 2 个字母）',
      '',
      '已声明但不存在的隐患 (1)',
      '  code：UNHEARD',
      '',
      '共 3 个隐患；1 个未声明，1 个已声明但不存在。用 --json 可输出错误码表中 "hazards" 应有的内容。',
    ]);
  });

  it.each([
    [0, 'the same words'],
    [1, '1 letter differs'],
    [2, '2 letters differ'],
  ])('with how names differ: %i', (edits, how) => {
    expect(linesOf({ resemblances: [nearNames(edits)] })).toContain(`  code: ONE, OTHER (${how})`);
  });

  it('with bold titles, and in red what is not declared, on a terminal', () => {
    const undeclared = new Set([sameValue]);
    const lines = linesOf({ hazards: [sameValue], undeclared }, { colors: true });
    const colors = picocolors.createColors(true);
    expect(lines.slice(0, -1)).toEqual([
      `${colors.bold('Small SDK')} (small)`,
      '',
      colors.bold('Same values (1)'),
      `  code: 7 is MOVED, MISSING ${colors.red('(not declared)')}`,
      '',
    ]);
  });

  it('even of a space that the catalog does not have', () => {
    const untrue: Hazard[] = [{ ...otherName, space: 'gone' }];
    expect(linesOf({ untrue })).toContain('  gone: MOVED');
  });
});

describe('the last line sums up', () => {
  const hint = '--json prints what the catalog\'s "hazards" has to be.';
  const hazards = [sameValue, otherName];

  it.each([
    ['that there is nothing to declare', {}, 'No hazards to declare.'],
    ['that one is declared', { hazards: [sameValue] }, '1 hazard, all declared.'],
    ['that all are declared', { hazards }, '2 hazards, all declared.'],
    [
      'how many are not declared',
      { hazards, undeclared: new Set(hazards) },
      `2 hazards; 2 not declared. ${hint}`,
    ],
    [
      'how many declared ones do not exist',
      { hazards, untrue: [twoSpaces] },
      `2 hazards; 1 declared but nonexistent. ${hint}`,
    ],
    [
      'both, also where they are as many',
      { hazards, undeclared: new Set([sameValue]), untrue: [twoSpaces] },
      `2 hazards; 1 not declared, 1 declared but nonexistent. ${hint}`,
    ],
  ])('%s', (_what, report, line) => {
    expect(linesOf(report).at(-1)).toBe(line);
  });

  it('in Chinese that all are declared', () => {
    expect(linesOf({ hazards }, { locale: 'zh-CN' }).at(-1)).toBe('共 2 个隐患，均已声明。');
  });
});
