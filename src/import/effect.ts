import type { Effect, Value } from '../catalog/catalog.js';
import type { FoundCode } from './found-code.js';
import { sentencesOf } from './status.js';

/** What a place says of a code's effect; `effect` is null where it says nothing or is not clear. */
export interface EffectReading {
  readonly effect: Effect | null;
  readonly doubt?: string;
}

const retrying =
  /(?:会|将|正在)(?:在后台)?自动(?:重试|重连|重新连接|重新加入|恢复)|自动(?:重试|重连)中|\bautomatically (?:retr(?:y|ies|ying)|reconnect(?:s|ing)?|rejoins?)\b|\b(?:retr(?:y|ies)|reconnects?|rejoins?)(?: \w+){0,3}? automatically\b|\bSDK (?:will )?(?:keeps? )?(?:retr(?:y|ies|ying)|reconnect(?:s|ing)?)\b/iu;
const notRetrying =
  /不(?:再|会|能)?[^，。,]{0,4}自动|停止自动|放弃|\b(?:no longer|not|never|won't|doesn't|stops?|gave up|gives up|cannot|fails? to)\b/iu;
const ignorable =
  /(?:无需|不需要?|无须|不必|不用|毋须)(?:做|进行|任何|特殊|额外|再)*处理|可以?(?:直接|安全)?(?:忽略|忽视|不予理会)|(?:请|直接)(?:忽略|忽视)|(?:忽略|忽视)(?:即可|该|此|它)|\b(?:can|may|could|should|to) (?:be )?(?:safely )?ignored?\b|\bsafe(?:ly)? to ignore\b|\bignore (?:this|it|the (?:error|code|warning))\b|\bno (?:further )?action (?:is )?(?:needed|required|necessary)\b|\bnothing (?:needs )?to (?:be done|do)\b|\bno handling (?:is )?(?:needed|required)\b/iu;
const notIgnorable =
  /(?:不可|不能|不要|勿|切勿|不应该?)(?:忽略|忽视)|\b(?:not|never|cannot|don't|can't|shouldn't|mustn't)\b[^.]*\bignore/iu;
const condition = /如果|若(?!干)|除非|仅当|否则|\b(?:if|unless|only when|otherwise|provided)\b/iu;
const successName =
  /(?:^|_|[a-z])(?:SUCCESS|Success|OK|Ok|NO_?ERROR|NoError|ERR_OK)$|^(?:success|ok|none|None|NONE)$/u;
const successText =
  /^(?:(?:操作|调用|请求|执行)?成功|没有错误|无错误|没有出错|\S{0,6}正常(?:$|[。，,.])|success(?:ful)?\b|no error\b|ok\b)/iu;
const ignoreAlone = /^(?:忽略|忽视|无需处理|无|ignore|none|no action)[。.]?$/iu;

/** Reads the phrases that say whether the SDK retries, and whether nothing has to be done. */
export function readEffect(code: FoundCode): EffectReading {
  const sentences = [...code.description, ...code.resolution].flatMap(({ text }) =>
    sentencesOf(text),
  );
  const found = new Set<Effect>();
  const doubts: string[] = [];
  for (const sentence of sentences) {
    if (retrying.test(sentence)) {
      (notRetrying.test(sentence) ? new Set<Effect>() : found).add('retrying');
    }
    if (ignorable.test(sentence) && !notIgnorable.test(sentence)) {
      if (condition.test(sentence)) {
        doubts.push('to be ignored under a condition');
      } else {
        found.add('ignorable');
      }
    }
  }
  if (code.resolution.some(({ text }) => ignoreAlone.test(text) && text !== '无')) {
    found.add('ignorable');
  }
  const success = readSuccess(code.name, code.value, code.description[0]?.text ?? '');
  if (success === 'sure') {
    found.add('success');
  } else if (success === 'perhaps') {
    doubts.push('whether it means success is not said');
  }
  const [effect, ...others] = found;
  if (others.length > 0) {
    return { effect: null, doubt: `the text says both ${[...found].join(' and ')}` };
  }
  const [doubt] = doubts;
  return doubt === undefined ? { effect: effect ?? null } : { effect: null, doubt };
}

function readSuccess(
  name: string | null,
  value: Value | null,
  text: string,
): 'no' | 'perhaps' | 'sure' {
  const signs = [name !== null && successName.test(name), successText.test(text), value === 0];
  const count = signs.filter(Boolean).length;
  return count > 1 ? 'sure' : count === 1 && signs[2] !== true ? 'perhaps' : 'no';
}
