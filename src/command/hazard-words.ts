import type { Locale, Value } from '../catalog/catalog.js';
import { printable } from '../printable.js';
import { counted, valueText } from './command-text.js';

/** How many hazards of each kind a catalog has. */
export interface HazardCounts {
  readonly found: number;
  readonly undeclared: number;
  readonly nonexistent: number;
}

/** What the command `hazards` prints, in one language. */
interface HazardWords {
  readonly titles: Readonly<Record<Title, string>>;
  readonly notDeclared: string;
  sameValue(space: string, value: Value, codes: readonly string[]): string;
  /** @param value - undefined where the catalog does not have the code. */
  otherName(space: string, code: string, value: Value | undefined): string;
  twoSpaces(value: Value, spaces: readonly string[]): string;
  nearNames(space: string, codes: readonly string[], edits: number): string;
  repeatedSummary(space: string, codes: readonly string[], summary: string): string;
  verdict(counts: HazardCounts): string;
}

type Title =
  | 'name-differs-from-value'
  | 'near-names'
  | 'nonexistent'
  | 'repeated-summary'
  | 'same-value'
  | 'value-in-two-spaces';

const valueOf = (value: Value): string => printable(valueText(value));

const english: HazardWords = {
  titles: {
    'same-value': 'Same values',
    'name-differs-from-value': 'Names that differ from their values',
    'value-in-two-spaces': 'Values of two spaces',
    'near-names': 'Near names',
    'repeated-summary': 'Repeated summaries',
    nonexistent: 'Declared hazards that do not exist',
  },
  notDeclared: '(not declared)',
  sameValue: (space, value, codes) => `${space}: ${valueOf(value)} is ${codes.join(', ')}`,
  otherName: (space, code, value) =>
    `${space}: ${code}${value === undefined ? '' : ` arrives as ${valueOf(value)}`}`,
  twoSpaces: (value, spaces) => `${valueOf(value)} is a code of ${spaces.join(' and ')}`,
  nearNames: (space, codes, edits) =>
    `${space}: ${codes.join(', ')} (${
      edits === 0 ? 'the same words' : `${counted(edits, 'letter')} differ${edits === 1 ? 's' : ''}`
    })`,
  repeatedSummary: (space, codes, summary) =>
    `${space}: ${codes.join(', ')} all say "${printable(summary)}"`,
  verdict: ({ found, nonexistent, undeclared }) => {
    const problems = [
      ...(undeclared === 0 ? [] : [`${String(undeclared)} not declared`]),
      ...(nonexistent === 0 ? [] : [`${String(nonexistent)} declared but nonexistent`]),
    ];
    if (problems.length > 0) {
      return `${counted(found, 'hazard')}; ${problems.join(', ')}. --json prints what the catalog's "hazards" has to be.`;
    }
    return found === 0 ? 'No hazards to declare.' : `${counted(found, 'hazard')}, all declared.`;
  },
};

const chinese: HazardWords = {
  titles: {
    'same-value': '值相同的错误码',
    'name-differs-from-value': '名称与值不同的错误码',
    'value-in-two-spaces': '两个错误码集合共有的值',
    'near-names': '相近的名称',
    'repeated-summary': '重复的含义',
    nonexistent: '已声明但不存在的隐患',
  },
  notDeclared: '（未声明）',
  sameValue: (space, value, codes) => `${space}：${valueOf(value)} 对应 ${codes.join('、')}`,
  otherName: (space, code, value) =>
    `${space}：${code}${value === undefined ? '' : ` 的值是 ${valueOf(value)}`}`,
  twoSpaces: (value, spaces) => `${valueOf(value)} 同时属于错误码集合 ${spaces.join(' 和 ')}`,
  nearNames: (space, codes, edits) =>
    `${space}：${codes.join('、')}（${edits === 0 ? '词相同' : `相差 ${String(edits)} 个字母`}）`,
  repeatedSummary: (space, codes, summary) =>
    `${space}：${codes.join('、')} 的含义都是“${printable(summary)}”`,
  verdict: ({ found, nonexistent, undeclared }) => {
    const problems = [
      ...(undeclared === 0 ? [] : [`${String(undeclared)} 个未声明`]),
      ...(nonexistent === 0 ? [] : [`${String(nonexistent)} 个已声明但不存在`]),
    ];
    if (problems.length > 0) {
      return `共 ${String(found)} 个隐患；${problems.join('，')}。用 --json 可输出错误码表中 "hazards" 应有的内容。`;
    }
    return found === 0 ? '没有需要声明的隐患。' : `共 ${String(found)} 个隐患，均已声明。`;
  },
};

/** The words of the command `hazards`, by language. */
export const hazardWords: Readonly<Record<Locale, HazardWords>> = {
  en: english,
  'zh-CN': chinese,
};
