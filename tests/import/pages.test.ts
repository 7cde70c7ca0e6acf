import { describe, expect, it } from 'vitest';

import { compare, importPage, pageTruths, pagesFolder } from './truth.js';

describe('importing pages of other shapes', () => {
  it.each(pageTruths())('$document gives what a person read off it, and nothing else', (truth) => {
    const { draft } = importPage(truth.document, pagesFolder);
    const { invented, missing, wrongFacts } = compare(truth, draft);
    expect({ invented, missing, wrongFacts }).toEqual({
      invented: [],
      missing: [],
      wrongFacts: [],
    });
  });
});

/** What the reviewer hears of pages, by line; the rows are quoted beside it. */
const doubts = [
  {
    page: 'english-table.md',
    lines: [
      '12 code/QUOTA: the page gives no value',
      '13 code/LOG_FULL: effect: to be ignored under a condition',
      '15 code/DEVICE_BUSY: no channel init: named as what is called before or after',
      '15 code/DEVICE_BUSY: status: what the column says is not known',
    ],
  },
  {
    page: 'chinese-table.md',
    lines: [
      '10 code/0: "成功" is no name that a program could have',
      '18 code/ERR_STATE: no channel init: named as what is called before or after',
      '19 code/ERR_EARLY: no channel login: named as not called',
      '20 code/ERR_CALL: the page gives no value',
      '21 code/ERR_RECONNECT: no channel onStateChanged: named in advice',
    ],
  },
  {
    page: 'several-tables.md',
    lines: [
      '16 no name and value in this row',
      '22 taken for a caption in the table',
      '24 code/CAPTURE_DENIED: names (1) and values (2) in this row do not match',
      '25 taken for a caption in the table',
      '30 a table of HTTP statuses was not taken',
      '37 the table at line 37 ("VideoProfile"), with 2 members, was not taken: nothing says that it is about errors; --enum takes it',
    ],
  },
  {
    page: 'heading-per-error.md',
    lines: [
      '19 code/ERR_TIMEOUT: effect: the text says both retrying and ignorable',
      '34 code/1004: "Camera not found" is no name that a program could have',
      '38 code/ERR_UNSAID: the page gives no value',
    ],
  },
  {
    page: 'unsure.md',
    lines: [
      '7 code/INVALID_ROOM: whether the value is the text "INVALID_ROOM" is not said',
      '8 code/INVALID_USER: whether the value is the text "INVALID_USER" is not said',
      '14 code/TWICE: unsure.md:14 says 1, unsure.md:21 11',
      '16 code/3: "Not a name" is no name that a program could have',
      '17 code/SHOUTED: the page gives no value',
    ],
  },
  {
    page: 'two-columns-of-codes.md',
    lines: [
      '5 code/1101: the value is taken from "主错误码"; "子错误码" holds codes, too',
      '6 code/1101: the value is taken from "主错误码"; "子错误码" holds codes, too',
    ],
  },
  {
    page: 'leading-zeros.md',
    lines: [
      '5 code/LINE_BUSY: whether the value is the text "0007" or the number 7 is not said',
      '6 code/LINE_DEAD: whether the value is the text "0012" or the number 12 is not said',
      '12 GatewayError/GATEWAY_SHUT: whether the value is the text "0101" or the number 101 is not said',
    ],
  },
  {
    page: 'number-and-text.md',
    lines: [
      '9 code/305: "Host has left" is no name that a program could have',
      '10 code/306: "Guest is unknown" is no name that a program could have',
      '12 no name and value in this row',
    ],
  },
  {
    page: 'colon-list.md',
    lines: [
      '20 code/NotAllowedError: the page gives no value',
      '22 code/TypeError: the page gives no value',
    ],
  },
  {
    page: 'nested-table.html',
    lines: [
      '8 SeatError/SEAT_TAKEN_BY_HOST: it stands in a cell of the table at line 3: whether its codes are of the same set is not said',
      '9 SeatError/SEAT_TAKEN_BY_GUEST: it stands in a cell of the table at line 3: whether its codes are of the same set is not said',
    ],
  },
  {
    page: 'unions.d.ts',
    lines: [
      '15 OpenError/CLOSED_LINE: the union has members that are no literals',
      '15 OpenError/OPEN_LINE: the union has members that are no literals',
    ],
  },
  {
    page: 'texts-by-number.js',
    lines: [
      '7 errorTexts/91: "The ferry is full" is no name that a program could write after a dot',
      '8 errorTexts/92: "The ferry is late" is no name that a program could write after a dot',
    ],
  },
  {
    page: 'example-object.md',
    lines: [
      '12 errorOptions, with 2 members, was not taken: it may be an example; --enum takes it',
    ],
  },
  {
    page: 'status-beside.html',
    lines: [
      '5 code/GATE_TOKEN_OLD: the names are taken from column 3, by its cells',
      '6 code/GATE_TOKEN_WRONG: the names are taken from column 3, by its cells',
      '7 code/GATE_BUSY: the names are taken from column 3, by its cells',
    ],
  },
  {
    page: 'nameless-table.md',
    lines: [
      '12 the table at line 12, with 2 members, was not taken: nothing says that it is about errors; it has no name that --enum could take, so give it a heading in a copy of the page, such as "SomeError"',
    ],
  },
];

describe('what the reviewer hears of', () => {
  it.each(doubts)('$page, each with its line', ({ page, lines }) => {
    const { review } = importPage(page, pagesFolder);
    const unsure = review.filter((item) => item.kind === 'unsure');
    expect(
      unsure.map(
        ({ line, place, problem }) =>
          `${String(line)} ${place === '' ? '' : `${place}: `}${problem}`,
      ),
    ).toEqual(lines);
  });

  it('a code has its row beside it, without markup', () => {
    const { review } = importPage('english-table.md', pagesFolder);
    const item = review.find(({ line, kind }) => line === 7 && kind === 'write');
    expect(item?.quote).toBe(
      'TOKEN_EXPIRED | -2 | The token ran out. Reported through the onTokenError callback. | get a token ⏎ call renewToken | stable',
    );
  });

  it('each code has one item that says what to write, whatever else is unsure', () => {
    const { draft, review } = importPage('chinese-table.md', pagesFolder);
    const written = review.filter((item) => item.kind === 'write');
    expect(written).toHaveLength(draft?.spaces[0]?.codes.length ?? 0);
    expect(written.find(({ place }) => place === 'code/ERR_NET')?.problem).toBe('summary, remedy');
    expect(written.find(({ place }) => place === 'code/ERR_CALL')?.problem).toBe(
      'value, effect, summary, remedy',
    );
  });
});
