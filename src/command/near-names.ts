import leven from 'leven';

/** A part of a name with fewer letters says too little. */
const minLetters = 3;

/** The share of a word's letters that may be wrong. Two letters in the wrong order are two. */
const maxShare = 0.4;

/**
 * The names that a word was probably meant for: those of which it is a part, else the nearest
 * ones.
 */
export function nearNames(word: string, names: readonly string[]): readonly string[] {
  const meant = word.toLowerCase();
  const containing = names.filter((name) => meant.length >= minLetters && name.includes(meant));
  if (containing.length > 0) {
    return containing;
  }
  const edits = names.map((name) => leven(meant, name));
  const fewest = Math.min(...edits);
  return fewest > maxShare * meant.length ? [] : names.filter((_name, at) => edits[at] === fewest);
}
