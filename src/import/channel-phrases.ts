import type { ChannelKind } from '../catalog/catalog.js';
import { type NamedMember, type NamedRun, namedRuns } from './channel-names.js';
import type { RichText } from './rich-text.js';

/** A method or event that a text names. */
export interface NamedChannel {
  readonly name: string;
  /** null where the text does not say how a callback is registered. */
  readonly kind: ChannelKind | null;
  /** Why it may be none; undefined where the text says that it delivers the code. */
  readonly doubt?: string;
  /** What to look at though it delivers the code. */
  readonly remark?: string;
}

const sentenceEnd = /[。！？；;\n]|[.!?](?=\s|$)/gu;

const eventBefore =
  /(?:通过|经由?|触发|收到|会在|由|抛出|上报|派发)\s*$|\b(?:via|through|by|in|on|triggers?|fires?|emits?|raises?|delivered (?:by|to|in)|reported (?:by|to|in)|with)\s+(?:the\s+)?$/iu;
const eventAfter = /^\s*的?\s*(?:回调|事件|通知)|^\s*(?:callback|event|listener|handler)\b/iu;
const saidToBeEvent = /^\s*的?\s*事件|^\s*event\b/iu;
const eventCalled =
  /^\s*(?:callback |event )?(?:is|will be|gets) (?:triggered|fired|emitted|called|raised)/iu;

const calledBefore =
  /(?:调用|执行|使用)(?:了|过)?\s*$|\b(?:call(?:ing|ed|s)?|invok(?:ing|ed|es?)|executing|calls? (?:to|of)|(?:thrown|returned|rejected|raised) (?:by|from))\s+(?:the\s+)?(?:method\s+|function\s+)?$/iu;
const calledAfter =
  /^\s*(?:(?:调用)?(?:失败|报错|出错|超时))|^\s*传入|^\s*(?:method |function |call )?(?:(?:is|was|has been) )?(?:called|invoked|fails|failed|rejects|rejected|throws|times out|timed out)\b/iu;
const interfaceAfter = /^\s*等?\s*(?:接口|方法|函数)|^\s*(?:method|function|api)\b/iu;

const advice =
  /请(?!求)|建议|(?:你|您)?可以?(?:通过|使用|调用|先|再)|(?:^|[，,])\s*(?:你|您)?(?:需要?|必须|应该?|应当)|尝试|确保|以[便免]|\b(?:please|should|must|needs? to|have to|try|make sure|ensure|you can|consider|instead|recommended|to (?:fix|resolve|recover|avoid))\b/iu;
const imperative = /(?:^\s*|[,:]\s*|\bthen\s+)(?:re)?(?:call|invoke|use)\s+(?:the\s+)?$/iu;
const notCalled =
  /(?:尚未|还未|还没有?|没有?|未|不能|不可|不得|无法|禁止|勿)\s*(?:成功)?(?:调用|执行|使用)(?:了|过)?\s*$|\b(?:not|never|without)\s+(?:been\s+)?(?:call(?:ed|ing)?|invok(?:ed|ing))\s+(?:the\s+)?$/iu;
const notCalledAfter =
  /^\s*(?:method |function )?(?:has|have|is|was|had)(?: not|n't)\b|^\s*(?:尚未|还未|未|没有)(?:被)?(?:调用|执行)/iu;
const orderBefore =
  /\b(?:who|that) calls?\s+$|\b(?:before|after|until|unless|prior to)\s+(?:you\s+)?(?:successfully\s+)?(?:call(?:ing|ed)?|invok(?:ing|ed)|the)?\s*(?:the\s+)?$/iu;
const orderAfter = /^\s*(?:method |function )?(?:must|should|needs? to|has to|can)\b/iu;
const thenCalled = /(?:之前|之后|前|后)[，,\s]*(?:就|又|再次?|才|直接|重复)*\s*调用(?:了|过)?\s*$/u;

const parameterAfter = /^\s*(?:参数|字段|属性|值|parameter|param|field|property|option|argument)/iu;
const parameterBefore = /(?:参数|字段|属性|parameter|field|property|option)\s*$/iu;

/**
 * The methods and events that a description names, and whether it says that they deliver the code.
 *
 * @param isCode - whether a name is a code's, which is no channel.
 */
export function readChannels(
  text: RichText,
  isCode: (name: string) => boolean,
): readonly NamedChannel[] {
  const runs = namedRuns(text, isCode);
  return runs.flatMap((run) => {
    const [start, end] = sentenceAround(text.text, run);
    const phrase: Phrase = {
      before: text.text.slice(start, run.start),
      after: text.text.slice(run.end, end),
      // What stands between this run and those that follow it in the sentence.
      gaps: runs
        .filter((next) => next.start > run.start && next.start < end)
        .map((next) => text.text.slice(run.end, next.start)),
    };
    return run.members.flatMap((member) => readMember(member, phrase));
  });
}

interface Phrase {
  readonly before: string;
  readonly after: string;
  readonly gaps: readonly string[];
}

function readMember(member: NamedMember, phrase: Phrase): readonly NamedChannel[] {
  const { before, after } = phrase;
  const { name } = member;
  const isEventName = /^on[A-Z]/u.test(name);
  const isEvent = isEventName || member.isListenedTo || eventAfter.test(after);
  const isSaid = member.isListenedTo || saidToBeEvent.test(after);
  const kind = isEvent ? (isSaid ? 'event' : null) : 'method';
  if (parameterAfter.test(after) || (!isEvent && parameterBefore.test(before))) {
    return [];
  }
  const remark =
    member.misprint === undefined
      ? {}
      : { remark: `the text says ${member.misprint}, its link leads to ${name}` };
  const doubt = isEvent ? doubtOfEvent(phrase) : doubtOfMethod(member, phrase);
  if (doubt === 'nothing said') {
    // A name in passing is worth a look where the page marks it up as code.
    return member.mark !== 'code'
      ? []
      : [{ name, kind, doubt: 'named without saying that it delivers the code' }];
  }
  return [{ name, kind, ...(doubt === undefined ? {} : { doubt }), ...remark }];
}

function doubtOfEvent({ before, after }: Phrase): string | undefined {
  if (advice.test(before)) {
    return 'named in advice';
  }
  const isDelivered =
    (eventBefore.test(before) && eventAfter.test(after)) || eventCalled.test(after);
  return isDelivered ? undefined : 'nothing said';
}

function doubtOfMethod(member: NamedMember, { before, after, gaps }: Phrase): string | undefined {
  const isCalled = calledBefore.test(before) || calledAfter.test(after);
  // A word of small letters before "接口" may be an interface of a server.
  const isInterface =
    interfaceAfter.test(after) && (member.leadsToReference || /[a-z][A-Z]/u.test(member.name));
  const isNamed = isCalled || isInterface || member.leadsToReference;
  const inOrder = orderBefore.test(before);
  if (!isNamed && !inOrder && !interfaceAfter.test(after)) {
    return 'nothing said';
  }
  if (advice.test(before) || imperative.test(before)) {
    return 'named in advice';
  }
  if (notCalled.test(before) || notCalledAfter.test(after)) {
    return 'named as not called';
  }
  if (inOrder || orderAfter.test(after) || gaps.some((gap) => thenCalled.test(gap))) {
    return 'named as what is called before or after';
  }
  return isNamed ? undefined : 'perhaps an interface of a server';
}

function sentenceAround(text: string, run: NamedRun): [start: number, end: number] {
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index >= run.end) {
      return [start, match.index];
    }
    if (match.index < run.start) {
      start = match.index + match[0].length;
    }
  }
  return [start, text.length];
}
