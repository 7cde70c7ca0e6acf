import type { Status } from '../catalog/catalog.js';

const gone =
  /^(?:deprecated|obsolete|removed|retired|yes|true|✓|✔|√|是|已?被?(?:弃用|废弃|下线|移除))/iu;
const current =
  /^(?:active|current|stable|available|supported|in use|no|false|×|✗|否|正常|有效|可用|使用中|在用|未(?:弃用|废弃))/iu;
const internal = /^(?:hidden|internal|private|内部)/iu;

/** What a cell in a column for the status says; null where it is not known what it means. */
export function readStatusCell(text: string): Status | null {
  return gone.test(text)
    ? 'deprecated'
    : current.test(text)
      ? 'active'
      : internal.test(text)
        ? 'hidden'
        : null;
}

const deprecation =
  /已经?被?(?:弃用|废弃)|不再(?:推荐)?使用|\b(?:deprecated|obsolete|no longer used)\b/iu;
const notSo = /(?:未|没有|尚未)被?(?:弃用|废弃)|\bnot (?:yet )?(?:deprecated|obsolete)\b/iu;
/** The phrase as a sentence's beginning, or said of the code itself. */
const ofTheCode =
  /^(?:[（(【[*]?\s*)(?:已经?被?(?:弃用|废弃)|弃用|废弃|不再(?:推荐)?使用|deprecated\b|obsolete\b|no longer used\b)|^(?:(?:该|此|本)(?:错误码|错误|状态码|枚举值?|代码)|this (?:error )?(?:code|error|value|constant|member)|(?:it|code) )\s*(?:自[^，。,]*起|自?从?[^，。,]*版本?起)?(?:has been|have been|is|was)?\s*(?:已经?被?(?:弃用|废弃)|不再(?:推荐)?使用|(?:now )?deprecated|obsolete|no longer used)|^自\s*[\w.\s]*(?:版本)?(?:起|开始)(?:已?被?)?(?:弃用|废弃)/iu;

/**
 * What a description says of a code's status.
 *
 * @returns undefined where it says nothing, null where it may be about something else that is
 * deprecated.
 */
export function statusInProse(text: string): 'deprecated' | null | undefined {
  const telling = sentencesOf(text).filter(
    (sentence) => deprecation.test(sentence) && !notSo.test(sentence),
  );
  if (telling.length === 0) {
    return /^(?:[（(【[*]?\s*)(?:弃用|废弃)[)）】\]]?$/u.test(text) ? 'deprecated' : undefined;
  }
  return telling.some((sentence) => ofTheCode.test(sentence)) ? 'deprecated' : null;
}

/** The sentences of a text; a version number ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。！？；;\n]|[.!?](?=\s|$)|(?<=[)）】\]])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
