import type { FoundCode } from './found-code.js';
import type { RichText } from './rich-text.js';

export interface SuccessorReading {
  readonly successor?: string;
  readonly doubt?: string;
}

const lead =
  /(?:\buse|\breplaced (?:by|with)|\bsuperseded by|\bin favou?r of|\bmerged into|\brenamed (?:to|as)|\bsee|请?改?使用|请?改用|替换为|更名为|合并(?:到|至|为)|参[见考]|请用|由|被|用)\s*(?:the )?(?:new )?(?:error )?(?:code )?(?:错误码|枚举)?\s*[「"'`(（]?\s*$/iu;
const trail =
  /^\s*[」"'`)）]?\s*(?:(?:code|error) )?(?:\binstead\b|代替|替代|取代|替换|作为替代|即可)/iu;

/** The names of codes by the words that stand for them: their names and their values. */
export type NamesByWord = ReadonlyMap<string, ReadonlySet<string>>;

/** The words that stand for the codes of a space. */
export function namesByWord(codes: readonly Pick<FoundCode, 'name' | 'value'>[]): NamesByWord {
  const names = new Map<string, Set<string>>();
  for (const { name, value } of codes) {
    for (const word of name === null ? [] : [name, String(value)]) {
      names.set(word, (names.get(word) ?? new Set()).add(name ?? ''));
    }
  }
  return names;
}

/**
 * The code that replaces a deprecated one.
 *
 * @param names - the codes of its space.
 */
export function readSuccessor(code: FoundCode, names: NamesByWord): SuccessorReading {
  const own = code.successor.flatMap((text) => named(text, names, code, true));
  const inProse = code.description.flatMap((text) => named(text, names, code, false));
  const [successor, ...others] = new Set(own.length > 0 ? own : inProse);
  if (others.length > 0) {
    return { doubt: `several codes might replace it: ${[successor, ...others].join(', ')}` };
  }
  if (successor !== undefined) {
    return { successor };
  }
  const said = [...code.successor, ...code.description].some(({ text }) =>
    /\binstead\b|\breplaced (?:by|with)\b|替代|代替|取代|改用/iu.test(text),
  );
  return said ? { doubt: 'what replaces it is no code of its space' } : {};
}

function named(
  text: RichText,
  names: NamesByWord,
  own: FoundCode,
  isColumn: boolean,
): readonly string[] {
  const found: string[] = [];
  for (const match of text.text.matchAll(/[A-Za-z_$][\w$]*|(?<![\w.])[+-]?\d+(?![\w.])/gu)) {
    const [only, ...others] = [...(names.get(match[0]) ?? [])].filter((name) => name !== own.name);
    if (only === undefined || others.length > 0) {
      continue;
    }
    const before = text.text.slice(0, match.index).replaceAll(/[A-Za-z_$][\w$]*\.$/gu, '');
    const after = text.text.slice(match.index + match[0].length);
    const isSaid = lead.test(before) || trail.test(after);
    const isWhole = isColumn && text.text.replaceAll(/[\s`]/gu, '') === match[0];
    if (isSaid || isWhole) {
      found.push(only);
    }
  }
  return found;
}
