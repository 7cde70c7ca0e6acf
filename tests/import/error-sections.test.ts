import { describe, expect, it } from 'vitest';

import { readErrorSections, sectionsOf } from '../../src/import/error-sections.js';
import type { CodeGroup } from '../../src/import/found-code.js';
import { HeadingTrail } from '../../src/import/heading-trail.js';
import { blocksOf } from './page-parts.js';

function sectionsIn(html: string): ReturnType<typeof sectionsOf> {
  const blocks = blocksOf(html);
  let trail = new HeadingTrail();
  const trails = blocks.map((block) => {
    const above = block.kind === 'heading' ? trail.above(block.level) : trail;
    trail = block.kind === 'heading' ? trail.under(block) : trail;
    return above;
  });
  return sectionsOf(blocks, trails, (block) => block.kind === 'list');
}

function groupsIn(html: string): readonly CodeGroup[] {
  return readErrorSections(sectionsIn(html));
}

/** Names and values of the codes of each group. */
function codesIn(html: string): readonly (readonly (readonly unknown[])[])[] {
  return groupsIn(html).map(({ codes }) => codes.map(({ name, value }) => [name, value]));
}

describe('the sections of a page', () => {
  it('end where a heading names something else', () => {
    const html =
      '<h1>Guide</h1><p>a</p><h2>FULL (1)</h2><h3>Solution</h3><p>b</p><h3>Rooms</h3><ul><li>c</ul><h2>GONE (2)</h2>';
    expect(
      sectionsIn(html).map(({ blocks, heading, isTaken, trail }) => [
        heading.text.text,
        trail.nearest,
        blocks.length,
        isTaken,
      ]),
    ).toEqual([
      ['Guide', '', 1, false],
      ['FULL (1)', 'Guide', 2, false],
      ['Rooms', 'FULL (1)', 1, true],
      ['GONE (2)', 'Guide', 0, false],
    ]);
  });

  it('a heading that is a code is no label, though a label may be called so', () => {
    expect(sectionsIn('<h2>Cause</h2><h2>Cause (1)</h2><h2>ERROR_NAME</h2>')).toHaveLength(2);
  });

  it('a label of the same or a higher level ends a section', () => {
    expect(
      sectionsIn('<h2>FULL (1)</h2><p>a</p><h2>Solution</h2><p>b</p>')[0]?.blocks,
    ).toHaveLength(1);
    expect(
      sectionsIn('<h2>FULL (1)</h2><p>a</p><h1>Solution</h1><p>b</p>')[0]?.blocks,
    ).toHaveLength(1);
  });
});

describe('a heading for each error', () => {
  it('gives all that it and the lines below it say', () => {
    const html =
      '<h1>Errors</h1>\n<h2>ROOM_FULL (17)</h2><p>It is full.</p><h3>Solution</h3><p>wait</p><p>Status: obsolete</p><p>Event: closed</p><p>Replaced by: GONE</p>';
    const text = (words: string): object => expect.objectContaining({ text: words }) as object;
    expect(groupsIn(html)).toEqual([
      {
        what: 'the sections from line 2 on',
        codes: [
          {
            name: 'ROOM_FULL',
            value: 17,
            status: 'deprecated',
            description: [text('It is full.')],
            resolution: [text('wait')],
            successor: [text('GONE')],
            channels: [text('closed')],
            line: 2,
            quote: 'ROOM_FULL (17) | It is full. | wait | obsolete | closed | GONE',
            doubts: [],
          },
        ],
        line: 2,
        space: undefined,
        sign: 2,
        doubts: [],
      },
    ]);
  });

  it.each([
    ['<h2>ROOM_FULL (1)</h2>', [[['ROOM_FULL', 1]]]],
    ['<h2>Full</h2><p>Code: 1</p>', [[['Full', 1]]]],
    ['<h2>1</h2><p>Code: 1</p>', [[[null, 1]]]],
    ['<h2>1001: Room full</h2><h2>1002: Gone</h2>', []],
    ['<h1>Errors</h1><h2>1001: Room full</h2>', [[[null, 1001]]]],
    ['<h1>Errors</h1><h2>100: Room full</h2>', [[[null, 100]]]],
    ['<h1>Errors</h1><h2>99: Room full</h2>', []],
    ['<h1>Errors</h1><h2>-1: Room full</h2>', [[[null, -1]]]],
    ['<h1>Errors</h1><h2>"full": Room full</h2>', [[[null, 'full']]]],
    ['<h1>Guide</h1><h2>Error 1001: Room full</h2>', [[[null, 1001]]]],
    ['<h1>Errors</h1><h2>2 Overview</h2>', []],
    ['<h1>Errors</h1><h2>0: Overview</h2>', []],
    [
      '<h1>Errors</h1><h2>AB1_CD2_E</h2><p>a</p><h2>A_C</h2><p>b</p>',
      [
        [
          ['AB1_CD2_E', null],
          ['A_C', null],
        ],
      ],
    ],
    ['<h1>Errors</h1><h2>kA_B</h2><h2>kA_C</h2>', []],
    ['<h1>Errors</h1><h2>A_Bc</h2><h2>A_Cd</h2>', []],
    ['<h1>Errors</h1><h2>Ab_C</h2><h2>Ad_E</h2>', []],
    ['<h2>ROOM_FULL (1)</h2><ul><li>taken</ul>', []],
    [
      '<h2>A_B (1)</h2><h2>A_C</h2><h2>Notes</h2>',
      [
        [
          ['A_B', 1],
          ['A_C', null],
        ],
      ],
    ],
    ['<h2>A_B (1)</h2><h3>A_C</h3>', [[['A_B', 1]]]],
    [
      '<h1>Errors</h1><h2>A_B</h2><h2>A_C</h2>',
      [
        [
          ['A_B', null],
          ['A_C', null],
        ],
      ],
    ],
    ['<h1>Errors</h1><h2>A_B</h2>', []],
    ['<h1>Guide</h1><h2>A_B</h2><h2>A_C</h2>', []],
    ['<h1>Errors</h1><h2>FULL</h2><h2>GONE</h2>', []],
    ['<h1>Errors</h1><h2>roomFull</h2><h2>roomGone</h2>', []],
    ['<h1>Errors</h1><h2>A_B</h2><h2>A_C</h2><table><tr><td>x</table>', []],
    [
      '<h2>Room.A_B (1)</h2><h2>Track.A_C (2)</h2><h2>Room.A_D (3)</h2>',
      [
        [
          ['A_B', 1],
          ['A_D', 3],
        ],
        [['A_C', 2]],
      ],
    ],
    ['<h2>Room full</h2><p>Code: 1<br>Name: FULL</p>', [[['FULL', 1]]]],
  ])('%s', (html, groups) => {
    expect(codesIn(html)).toEqual(groups);
  });

  it.each([
    ['<h2>A_B</h2><h2>A_C (1)</h2>', [['the page gives no value'], []]],
    ['<h2>A_B (1)</h2><p>Code: 2</p>', [['the heading says 1, the text 2']]],
    ['<h2>A_B (1)</h2><p>Code: 1</p>', [[]]],
    ['<h2>1: Room full</h2><p>Code: 1</p>', [['"Room full" is no name that a program could have']]],
    [
      '<h2>1</h2><p>Code: 1<br>Name: Room full</p>',
      [['"Room full" is no name that a program could have']],
    ],
    ['<h2>1</h2><p>Code: 1</p>', [[]]],
  ])('%s: %j', (html, doubts) => {
    expect(groupsIn(html).flatMap(({ codes }) => codes.map((code) => code.doubts))).toEqual(doubts);
  });

  it('that gives another value than its text has none', () => {
    expect(codesIn('<h2>A_B (1)</h2><p>Code: 2</p>')).toEqual([[['A_B', null]]]);
  });

  it.each([
    ['<h2>A_B (1)</h2><p>Name: A_C</p>', { otherName: 'A_C' }],
    ['<h2>A_B (1)</h2><p>Name: A_B</p>', {}],
    ['<h2>A_B (1) (deprecated)</h2>', { status: 'deprecated' }],
    ['<h2><del>A_B (1)</del></h2><p>Status: active</p>', { status: 'deprecated' }],
    ['<h2>A_B (1)</h2><p>Status: active</p>', { status: 'active' }],
    ['<h2>A_B (1)</h2><p>Status: new</p>', { status: null }],
  ])('%s: %j', (html, expected) => {
    const { otherName, status } = groupsIn(html)[0]?.codes[0] ?? {};
    expect({
      ...(otherName === undefined ? {} : { otherName }),
      ...(status === undefined ? {} : { status }),
    }).toEqual(expected);
  });

  it.each([
    ['<h1>RoomError</h1><h2>A_B (1)</h2>', { space: 'RoomError', sign: 2 }],
    ['<h1>RoomError</h1><h2>Track.A_B (1)</h2>', { space: 'Track', sign: 2 }],
    ['<h2>A_B (1)</h2>', { space: undefined, sign: 0 }],
    ['<h2>ROOM_ERROR (1)</h2>', { space: undefined, sign: 2 }],
    ['<h2>Full</h2><p>Code: 1</p>', { space: undefined, sign: 1 }],
    ['<h2>Full</h2><p>Error code: 1</p>', { space: undefined, sign: 2 }],
    [
      '<h2>A_B</h2><p>code: 1<br>name: A_B</p>',
      { space: 'code', sign: 1, valueProperty: 'code', nameProperty: 'name' },
    ],
  ])('%s is of %j', (html, expected) => {
    expect(groupsIn(html)[0]).toMatchObject(expected);
  });
});
