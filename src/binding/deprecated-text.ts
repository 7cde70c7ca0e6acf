import type { Member } from '../types/oracle.js';

/**
 * The member that takes the place of a deprecated one: the only one that the text of its
 * `@deprecated` tag names, else the one that has its value.
 *
 * @param members - all members of the enum.
 */
export function successorNamed(member: Member, members: readonly Member[]): string | undefined {
  const { deprecated: text = '' } = member;
  const offered = members.filter(({ deprecated, hidden }) => deprecated === undefined && !hidden);
  const [named, ...others] = offered.filter(({ name }) => isNamedIn(text, name));
  if (named !== undefined) {
    return others.length === 0 ? named.name : undefined;
  }
  return offered.find(({ value }) => value === member.value)?.name;
}

/** A name that may be a word of the language counts where it is marked or said to be used. */
function isNamedIn(text: string, name: string): boolean {
  const isWord = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/u.test(name);
  // Chinese has no space before a name.
  for (const match of text.matchAll(/[\p{Script=Latin}_$][\p{Script=Latin}\w$]*/gu)) {
    if (match[0] === name && (!isWord || introduced.test(text.slice(0, match.index)))) {
      return true;
    }
  }
  return text.trim() === name;
}

const introduced =
  /(?:\.|[`'"「]|\{@link(?:code|plain)?\s+|\buse\s+|\b(?:replaced|superseded) (?:by|with)\s+|\brenamed (?:to|as)\s+|\bin favou?r of\s+|改?使用\s*|改用\s*|替换为\s*|更名为\s*|由\s*)$/iu;
