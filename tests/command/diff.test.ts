import { describe, expect, it } from 'vitest';

import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { jsonFile, run } from './run.js';

const title = { en: 'Small SDK', 'zh-CN': '小 SDK' };

function text(en: string, chinese: string): { en: string; 'zh-CN': string } {
  return { en, 'zh-CN': chinese };
}

const before = smallCatalog({
  title,
  spaces: [
    smallSpace({
      codes: [
        smallCode('GONE', 1, { summary: text('it went', '它走了') }),
        smallCode('OLD', 2),
        smallCode('MOVED', 3),
        smallCode('RETIRED', 4),
        smallCode('REVIVED', 5, { status: 'deprecated' }),
        smallCode('SAME', 6),
      ],
    }),
  ],
});

const after = smallCatalog({
  title,
  spaces: [
    smallSpace({
      codes: [
        smallCode('BORN', 7, {
          summary: text('the room is full', '房间已满'),
          remedy: text('try another room', '换一个房间'),
        }),
        smallCode('NEW', 2),
        smallCode('MOVED', 33),
        smallCode('RETIRED', 4, { status: 'deprecated', successor: 'SAME' }),
        smallCode('REVIVED', 5),
        smallCode('SAME', 6),
      ],
    }),
  ],
});

describe('as text', () => {
  it('has a line for each change, and their number', async () => {
    const { code, output } = await run('diff', jsonFile(before), jsonFile(after));
    expect(code).toBe(1);
    expect(output).toBe(
      [
        '+ code: BORN = 7 (the room is full)',
        '~ code: OLD = 2 is now NEW',
        '~ code: MOVED is now 33, was 3',
        '! code: RETIRED = 4 is deprecated; use SAME',
        '! code: REVIVED = 5 is no longer deprecated',
        '- code: GONE = 1 (it went)',
        '',
        '6 changes: 1 added, 1 removed, 1 renamed, 1 revalued, 1 deprecated, 1 reinstated.',
        '',
      ].join('\n'),
    );
  });

  it('is in the language asked for', async () => {
    const { output } = await run('diff', jsonFile(before), jsonFile(after), '--locale', 'zh-CN');
    expect(output).toContain('+ code: BORN = 7 (房间已满)');
  });

  it('of two that say the same ends with exit code 0', async () => {
    const { code, output } = await run('diff', 'netease-webrtc', 'netease-webrtc');
    expect(code).toBe(0);
    expect(output).toBe('No code differs.\n');
  });
});

it('as JSON has kinds, names and values', async () => {
  const { code, output } = await run('diff', jsonFile(before), jsonFile(after), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toEqual({
    old: 'small',
    new: 'small',
    changes: [
      { kind: 'added', space: 'code', name: 'BORN', value: 7 },
      {
        kind: 'renamed',
        space: 'code',
        from: { name: 'OLD', value: 2 },
        to: { name: 'NEW', value: 2 },
      },
      { kind: 'revalued', space: 'code', name: 'MOVED', from: 3, to: 33 },
      { kind: 'deprecated', space: 'code', name: 'RETIRED', value: 4, successor: 'SAME' },
      { kind: 'reinstated', space: 'code', name: 'REVIVED', value: 5 },
      { kind: 'removed', space: 'code', name: 'GONE', value: 1 },
    ],
  });
});

describe('as an entry of a changelog', () => {
  it('has the sections of keepachangelog.com', async () => {
    const { code, output } = await run('diff', jsonFile(before), jsonFile(after), '--changelog');
    expect(code).toBe(1);
    expect(output).toBe(`## Small SDK (\`small\`)

### Added

- code: \`BORN = 7\` (the room is full: try another room)

### Changed

- code: \`OLD = 2\` is now NEW
- code: \`MOVED\` is now 33, was 3
- code: \`REVIVED = 5\` is no longer deprecated

### Deprecated

- code: \`RETIRED = 4\` is deprecated; use SAME

### Removed

- code: \`GONE = 1\`
`);
  });

  it('has no Markdown of the texts', async () => {
    const codes = [smallCode('ODD', 1, { summary: text('see `a_b` | <b>', '无') })];
    const odd = smallCatalog({ spaces: [smallSpace({ codes: [smallCode('SAME', 6), ...codes] })] });
    const plain = smallCatalog({ spaces: [smallSpace({ codes: [smallCode('SAME', 6)] })] });
    const { output } = await run('diff', jsonFile(plain), jsonFile(odd), '--changelog');
    expect(output).toContain('(see \\`a\\_b\\` \\| \\<b\\>: call again)');
  });

  it('without a change says so', async () => {
    const { code, output } = await run('diff', jsonFile(before), jsonFile(before), '--changelog');
    expect(code).toBe(0);
    expect(output).toBe('## Small SDK (`small`)\n\nNo code differs.\n');
  });
});

describe('a draft', () => {
  const unwritten = { en: null, 'zh-CN': null };
  const draft = {
    id: 'small',
    title: unwritten,
    spaces: [
      {
        id: 'code',
        codes: [
          { name: 'FAILED', value: 1, status: null, summary: unwritten, remedy: unwritten },
          { name: 'BORN', value: 2, status: 'active', summary: unwritten, remedy: unwritten },
        ],
      },
    ],
  };

  it('is compared by what it knows', async () => {
    const { output } = await run('diff', jsonFile(smallCatalog()), jsonFile(draft));
    expect(output).toBe('+ code: BORN = 2\n\n1 change: 1 added.\n');
  });

  it('goes by its id in a changelog', async () => {
    const { output } = await run('diff', jsonFile(smallCatalog()), jsonFile(draft), '--changelog');
    expect(output).toBe('## `small`\n\n### Added\n\n- code: `BORN = 2`\n');
  });

  it('that is no draft is refused with its place', async () => {
    const file = jsonFile({ ...draft, spaces: [{ id: 'code', codes: [{ name: 'X' }] }] });
    const { code, errors } = await run('diff', 'netease-webrtc', file);
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^sdk-errors: catalog .*:1:\d+: spaces\/0\/codes\/0: must have required property 'value'\n$/u,
    );
  });
});
