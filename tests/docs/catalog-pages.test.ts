import { describe, expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { page } from './pages.js';

describe('the page of Volcengine RTC', () => {
  const { text } = page('docs/catalogs/volcengine-rtc-web.md');

  it('has a row for a code: name, value, status, effect', () => {
    expect(cellsOf(text, '`KICKED_OUT`').slice(0, 4)).toEqual([
      '`KICKED_OUT`',
      "`'KICKED_OUT'`",
      'active',
      'session-ended',
    ]);
  });

  it('names the successor of a deprecated code', () => {
    expect(cellsOf(text, '`USER_MESSAGE_NO_RELAYPATH`')[2]).toBe(
      'deprecated, use `USER_MESSAGE_NO_RECEIVER`',
    );
  });

  it('shows numbers as numbers', () => {
    expect(cellsOf(text, '`AUDIO_MIXING_ERROR_ID_NOT_FOUND`')[1]).toBe('`3`');
  });

  it('says of a channel how it arrives, where the code is, and which codes come', () => {
    expect(cellsOf(text, '`onError`')).toEqual([
      '`onError`',
      '`engine`',
      'event',
      'error',
      'closed',
      '`errorCode` of parameter 1',
      [
        'KICKED_OUT',
        'ROOM_DISMISS',
        'TOKEN_EXPIRED',
        'DUPLICATE_LOGIN',
        'RTM_DUPLICATE_LOGIN',
        'RTM_TOKEN_ERROR',
        'RECONNECT_FAILED',
      ]
        .map((name) => `\`${name}\``)
        .join(', '),
    ]);
  });

  it('gives the document, its checksum and the version of the typings', () => {
    expect(text).toContain('`104480`');
    expect(text).toContain('`468ac375dfe0efa04e356f5ed79b103faa694f0e537fe904b141099a76defdec`');
    expect(text).toContain('`@volcengine/rtc 4.68.4`');
  });
});

describe('the page of NetEase', () => {
  it('says which values stand for several codes', () => {
    expect(page('docs/catalogs/netease-webrtc.md').text).toContain(
      '- `61004` stands for 3 codes of `code`: `GateWayAddressNotAvailable`, `GateWayLoginAlready`, `GateWayServerError`.',
    );
  });

  it('says it in Chinese on the Chinese page', () => {
    expect(page('docs/catalogs/netease-webrtc.zh-CN.md').text).toContain(
      '- `code` 中的 `61004` 对应 3 个错误码：`GateWayAddressNotAvailable`、`GateWayLoginAlready`、`GateWayServerError`。',
    );
  });
});

it.each(builtInCatalogs())('the pages of $id have every code with its remedy', (catalog) => {
  const english = page(`docs/catalogs/${catalog.id}.md`).text;
  const chinese = page(`docs/catalogs/${catalog.id}.zh-CN.md`).text;

  for (const { name, remedy } of catalog.spaces.flatMap(({ codes }) => codes)) {
    expect(english).toContain(`\`${name}\``);
    expect(english).toContain(withoutEscapes(remedy.en));
    expect(chinese).toContain(withoutEscapes(remedy['zh-CN']));
  }
});

/** The longest part of a text that stands in Markdown as it is. */
function withoutEscapes(text: string): string {
  return text
    .split(/[\\`*<[\]|]/u)
    .reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** The cells of the first row that begins with a cell. */
function cellsOf(text: string, first: string): string[] {
  const row = text.split('\n').find((line) => line.startsWith(`| ${first} `)) ?? '';
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
