import type { Linter } from 'eslint';

import type { Frame } from '../generate/frame.js';
import { spaceId } from '../generate/place.js';
import type { Program } from '../generate/program.js';
import { type Observation, arrivals, observe } from '../observe/observe.js';
import { commentPlaces, displaced } from './comment-places.js';
import { labelReader, movedLabels } from './labels.js';
import { edited, fixed, reports } from './lint-program.js';
import {
  type OtherReports,
  formatted,
  newReports,
  newUnicornReports,
  otherReports,
} from './other-tools.js';
import { sourceOf, switchesOf } from './source.js';
import { runningOn, stubCount } from './stubs.js';
import { isOfFlag, messagesOf } from './typescript-project.js';

/** What a program came to, for the count of what the generators reach. */
export interface Verdict {
  /** What is wrong: one line for each broken property. Empty if the fixes are proven for it. */
  readonly failures: readonly string[];
  readonly traits: ReadonlySet<string>;
}

/** Judges the fixes and suggestions of a program by each property. */
export async function judge(program: Program): Promise<Verdict> {
  return new Judgement(program.isPretty ? await prettied(program) : program).verdict();
}

/** A program as Prettier writes it, if Prettier leaves that alone. */
async function prettied(program: Program): Promise<Program> {
  const code = await formatted(program.code, program.style, program);
  const again = code === undefined ? undefined : await formatted(code, program.style, program);
  return code !== undefined && again === code
    ? { ...program, code, traits: new Set([...program.traits, 'formatted by Prettier']) }
    : { ...program, isPretty: false };
}

/**
 * What may be said of the branch for the last code that a type has: its test cannot fail there. An
 * `else` instead would run for what the type does not know.
 */
const lastOfType = ['@typescript-eslint/no-unnecessary-condition'];

class Judgement {
  readonly #failures: string[] = [];
  readonly #traits: Set<string>;
  /** What the program did before anything was edited. */
  #original: readonly Observation[] | undefined;
  #messages: readonly string[] = [];
  #others: OtherReports | undefined;

  constructor(private readonly program: Program) {
    this.#traits = new Set(program.traits);
  }

  async verdict(): Promise<Verdict> {
    const { code } = this.program;
    const found = reports(code, this.program);
    if (found.some(({ fatal }) => fatal === true)) {
      // TypeScript takes some labels in parentheses for the parameters of a function.
      this.#traits.add('cannot be parsed');
    } else {
      this.#messages = this.#compile(code);
      this.#traits.add(this.#messages.every(isOfFlag) ? 'compiles' : 'does not compile');
      this.#original = await this.#observe(code);
      this.#others = otherReports(code, this.program);
      for (const message of found) {
        this.#traits.add(`${message.ruleId ?? ''}: ${plainId(message)}`);
        if (message.fix !== undefined) {
          this.#traits.add(`fix: ${message.ruleId ?? ''}`);
        }
      }
      await this.#judgeFix(code);
      await this.#judgeSuggestions(code, found);
    }
    return { failures: this.#failures, traits: this.#traits };
  }

  async #judgeFix(code: string): Promise<void> {
    const after = fixed(code, this.program);
    if (after === code) {
      return;
    }
    this.#traits.add('fixed');
    this.#traits.add(`fixed: ${spaceId(this.program.frame.place)}`);
    const found = await this.#judgeEdit(after, 'the fix');
    this.#judgeUnicorn(after);
    this.#check(
      !this.#traits.has('fix: sdk-errors/exhaustive-switch') || stubCount(after) > stubCount(code),
      'the fix inserts cases that are no stubs',
    );
    this.#check(fixed(after, this.program) === after, 'a second --fix changes the program again');
    if (found !== undefined) {
      await this.#judgeSuggestions(after, found);
    }
  }

  /** A fix, and a suggestion that writes stubs, changes nothing but the text. */
  async #judgeEdit(
    after: string,
    what: string,
    accepted: readonly string[] = [],
  ): Promise<Linter.LintMessage[] | undefined> {
    const found = this.#reports(after, what);
    if (found === undefined) {
      return undefined;
    }
    this.#judgeCompiled(after, what);
    this.#judgeOtherRules(after, what, accepted);
    await this.#judgeFormat(after, what);
    this.#judgeComments(after, what);
    this.#judgeStubs(after, found, what);
    await this.#judgeBehaviour(after, what);
    return found;
  }

  #judgeStubs(after: string, found: readonly Linter.LintMessage[], what: string): void {
    const { code, frame } = this.program;
    const stubs = stubCount(after);
    const reported = found.filter((message) => plainId(message) === 'stub').length;
    this.#check(
      reported === stubs,
      `${what} leaves ${String(stubs)} stubs, and lint reports ${String(reported)}`,
    );
    const open = runningOn(sourceOf(after, frame), (comment) => !code.includes(comment));
    this.#check(open.length === 0, `${what} inserts cases without a break: ${open.join('; ')}`);
  }

  async #judgeSuggestions(code: string, found: readonly Linter.LintMessage[]): Promise<void> {
    for (const message of found) {
      for (const suggestion of message.suggestions ?? []) {
        const id = suggestion.messageId?.replace(/:.*/u, '') ?? '';
        const what = `the suggestion of ${message.ruleId ?? ''}, "${suggestion.desc}",`;
        this.#traits.add(`suggestion: ${message.ruleId ?? ''}/${id}`);
        const after = edited(code, suggestion.fix);
        if (['addBranches', 'addCases', 'addEntries'].includes(id)) {
          const count = Number(/\d+/u.exec(suggestion.desc)?.[0] ?? 1);
          this.#check(
            stubCount(after) === stubCount(code) + count,
            `${what} adds other than ${String(count)} stubs\n${after}`,
          );
        }
        if (['addBranches', 'addCases'].includes(id)) {
          await this.#judgeEdit(after, what, id === 'addBranches' ? lastOfType : []);
        } else {
          const remaining = this.#reports(after, what);
          if (remaining !== undefined) {
            if (id === 'addEntries') {
              this.#judgeStubs(after, remaining, what);
            }
            if (id === 'addSuccessor') {
              await this.#judgeBehaviour(after, what, valuesNamed(suggestion.desc, this.program));
            }
            this.#judgeCompiled(after, what);
            this.#judgeOtherRules(after, what);
            await this.#judgeFormat(after, what);
            // Another code is another label: then it is no longer said which clause is which.
            this.#judgeComments(after, what, id === 'writeMeant');
          }
        }
      }
    }
  }

  #reports(code: string, what: string): Linter.LintMessage[] | undefined {
    const found = reports(code, this.program);
    const [fatal] = found.filter((message) => message.fatal === true || message.ruleId === null);
    if (fatal !== undefined) {
      this.#failures.push(`${what} cannot be parsed: ${fatal.message}\n${code}`);
      return undefined;
    }
    return found;
  }

  #judgeCompiled(after: string, what: string): void {
    const messages = this.#compile(after);
    const others = messages.filter((message) => !isOfFlag(message));
    if (this.#messages.every(isOfFlag)) {
      this.#check(others.length === 0, `${what} does not compile: ${others.join('; ')}\n${after}`);
      const fresh = messages.filter(
        (message) => !this.#messages.includes(message) && !this.#saysUnused(message),
      );
      this.#check(
        fresh.length === 0 || messages.length <= this.#messages.length,
        `${what} breaks a strict flag: ${fresh.join('; ')}\n${after}`,
      );
    }
  }

  /** Of an import of which nothing is used, the compiler names the names only once one is used. */
  #saysUnused(message: string): boolean {
    return message.startsWith('TS6133 ') && this.#messages.some((one) => /^TS619[28] /u.test(one));
  }

  #judgeOtherRules(after: string, what: string, accepted: readonly string[] = []): void {
    const fresh =
      this.#others === undefined
        ? []
        : newReports(this.#others, otherReports(after, this.program)).filter(
            (rule) => !accepted.includes(rule),
          );
    this.#check(fresh.length === 0, `${what} makes others report: ${fresh.join(', ')}\n${after}`);
  }

  #judgeUnicorn(after: string): void {
    const fresh =
      this.#others === undefined
        ? []
        : newUnicornReports(this.#others, otherReports(after, this.program)).filter(
            (rule) => !this.#isMatterOfStyle(rule),
          );
    this.#check(fresh.length === 0, `the fix makes unicorn report: ${fresh.join(', ')}\n${after}`);
  }

  /** Whether a rule wants a style that nothing in the file shows, so that no fix can follow it. */
  #isMatterOfStyle(rule: string): boolean {
    const source = sourceOf(this.program.code, this.program.frame);
    switch (rule) {
      case 'unicorn/switch-case-braces':
        return switchesOf(source).every(({ cases }) =>
          cases.every(({ consequent }) => consequent.length === 0),
        );
      case 'unicorn/numeric-separators-style':
        return source.ast.tokens.every(({ value }) => !/^\d{2,}_/u.test(value));
      default:
        return false;
    }
  }

  /** Prettier breaks lines that are too long for it, and no rule knows how long that is. */
  async #judgeFormat(after: string, what: string): Promise<void> {
    const { code, frame, isPretty, style } = this.program;
    if (!isPretty || widensLines(code, after, frame) || hasCommentThatMoves(code)) {
      return;
    }
    const showsQuotes = sourceOf(code, frame).ast.tokens.some(({ type }) => type === 'String');
    const quotes = showsQuotes ? [style.quote] : (["'", '"'] as const);
    const again = await Promise.all(
      quotes.map((quote) => formatted(after, { ...style, quote }, this.program)),
    );
    this.#check(
      again.includes(after) ||
        again.some((text) => text !== undefined && joinsLines(code, after, text)),
      `${what} is not as Prettier writes it\n${after}\n${again.join('\n')}`,
    );
  }

  #compile(code: string): string[] {
    return this.program.frame.language === 'typescript' ? messagesOf(code) : [];
  }

  #judgeComments(after: string, what: string, isRelabelled = false): void {
    const labelOf = isRelabelled ? () => 'any' : labelReader(this.program.frame);
    const { code, frame } = this.program;
    const before = sourceOf(code, frame);
    const places = commentPlaces(sourceOf(after, frame), labelOf);
    const moves = movedLabels(before, labelOf);
    for (const failure of displaced(commentPlaces(before, labelOf), places, moves)) {
      this.#failures.push(`${what} displaces a comment: ${failure}\n${after}`);
    }
  }

  /** @param changed - the values that may do something else. */
  async #judgeBehaviour(
    after: string,
    what: string,
    changed: readonly unknown[] = [],
  ): Promise<void> {
    const observed = await this.#observe(after);
    const all = arrivals(this.program);
    const first = observed.findIndex(
      (observation, index) =>
        !changed.includes(all[Math.floor(index / 2)]?.value) &&
        JSON.stringify(observation) !== JSON.stringify(this.#original?.[index]),
    );
    if (first !== -1) {
      const name = all[Math.floor(first / 2)]?.name ?? '';
      this.#failures.push(
        `${what} changes what ${name} does: ${JSON.stringify(this.#original?.[first])} becomes ${JSON.stringify(observed[first])}\n${after}`,
      );
    }
  }

  async #observe(code: string): Promise<readonly Observation[]> {
    return observe(code, this.program);
  }

  #check(holds: boolean, failure: string): void {
    if (!holds) {
      this.#failures.push(failure);
    }
  }
}

/**
 * Prettier moves a comment of several lines beside some code, depending on what follows, and a
 * block comment behind the colon of an empty clause as soon as something follows.
 */
function hasCommentThatMoves(code: string): boolean {
  return (
    /:[\t ]*\/\*.*\*\/[\t ]*(?:\/\/.*)?$/mu.test(code) ||
    /\S[\t ]*\/\*(?:(?!\*\/).)*$/mu.test(code) ||
    /\/\*(?:(?!\*\/)[^])*\n(?:(?!\*\/)[^])*\*\/[\t ]*\S/u.test(code)
  );
}

/** Whether a text has new lines of more than 80 columns, not counting the comment at their end. */
function widensLines(before: string, after: string, frame: Frame): boolean {
  const known = new Set(before.split('\n'));
  const bare = withoutLineComments(after, frame).split('\n');
  return after
    .split('\n')
    .some((line, index) => !known.has(line) && widthOf(bare[index]?.trimEnd() ?? '') > 80);
}

/**
 * Whether a word that was replaced by a shorter one lets Prettier join lines that it had to break.
 */
function joinsLines(before: string, after: string, again: string): boolean {
  const lines = (text: string): number => text.split('\n').length;
  // A comma behind the last of some lines goes with the line.
  const bare = (text: string): string =>
    text.replaceAll(/\s/gu, '').replaceAll(/,(?=[)\]}])/gu, '');
  return (
    lines(before) === lines(after) &&
    after.length < before.length &&
    lines(again) < lines(after) &&
    bare(again) === bare(after)
  );
}

function withoutLineComments(text: string, frame: Frame): string {
  const { comments } = sourceOf(text, frame).ast;
  return comments
    .filter(({ type }) => type === 'Line')
    .reduceRight((rest, { range: [start, end] }) => rest.slice(0, start) + rest.slice(end), text);
}

function widthOf(line: string): number {
  return line.replaceAll('\t', '    ').replaceAll(/[\u2e80-\uffef]/gu, '  ').length;
}

/** A message's id, without the language that it is in. */
function plainId({ messageId }: Linter.LintMessage): string {
  return messageId?.replace(/:.*/u, '') ?? '';
}

/** The values of the codes that a text names. */
function valuesNamed(text: string, { frame }: Program): unknown[] {
  const names = new Set(text.match(/\w+/gu));
  return frame.place.space.codes.filter(({ name }) => names.has(name)).map(({ value }) => value);
}
