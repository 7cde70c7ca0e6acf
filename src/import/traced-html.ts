interface Mark {
  readonly offset: number;
  readonly line: number;
}

/** HTML made from a page, which knows the line of the page that each part comes from. */
export class TracedHtml {
  readonly #parts: string[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;

  get html(): string {
    return this.#parts.join('');
  }

  /** Adds HTML that stands for something on one line of the page. */
  write(html: string, line: number): void {
    this.#mark(this.#length, line);
    this.#parts.push(html);
    this.#length += html.length;
  }

  /** Adds HTML that stands so in the page, from that line on. */
  copy(html: string, line: number): void {
    let next = line;
    for (const part of html.split(/(?<=\n)/u)) {
      this.write(part, next);
      next += 1;
    }
  }

  /** The line of the page that a place in the HTML comes from. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.offset ?? 0) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.#marks[low - 1]?.line ?? 1;
  }

  #mark(offset: number, line: number): void {
    if (this.#marks.at(-1)?.line !== line) {
      this.#marks.push({ offset, line });
    }
  }
}
