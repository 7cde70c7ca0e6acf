/** What was worked out for the parts of one file, so that it is worked out once. */
export class Memory {
  readonly #values = new Map<object, Map<string, unknown>>();

  /**
   * What a question about a part of the file comes to.
   *
   * @param part - what is asked about.
   * @param question - names what is asked; one question has answers of one type.
   * @param answer - works it out, where it was not asked before.
   */
  once<Answer>(part: object, question: string, answer: () => Answer): Answer {
    let answers = this.#values.get(part);
    if (answers === undefined) {
      answers = new Map();
      this.#values.set(part, answers);
    }
    if (!answers.has(question)) {
      answers.set(question, answer());
    }
    return answers.get(question) as Answer;
  }
}
