import { describe, expect, it } from 'vitest';

import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { jsonFile, run } from './run.js';

const twins = [smallCode('ONE', 7), smallCode('TWO', 7)];
const sameValue = { kind: 'same-value', space: 'code', value: 7, codes: ['ONE', 'TWO'] } as const;

describe('a catalog that declares its hazards', () => {
  it('ends with exit code 0', async () => {
    const file = jsonFile(
      smallCatalog({ spaces: [smallSpace({ codes: twins })], hazards: [sameValue] }),
    );
    const { code, output } = await run('hazards', file);
    expect(code).toBe(0);
    expect(output).toContain('1 hazard, all declared.');
    expect(output).toContain('code: 7 is ONE, TWO');
  });

  it('by its id is a built-in one', async () => {
    const { code, output } = await run('hazards', 'netease-webrtc');
    expect(code).toBe(0);
    expect(output).toContain(
      'code: 61004 is GateWayAddressNotAvailable, GateWayLoginAlready, GateWayServerError',
    );
    expect(output).toContain('404 is a code of code and serverCode');
  });

  it('shows the value that arrives for a name', async () => {
    const { output } = await run('hazards', 'volcengine-rtc-web');
    expect(output).toContain(
      "ErrorCode: AUDIO_DEVICE_TEST_FAILED arrives as 'AUDIO_DEVICE_RECORD_FAILED'",
    );
  });

  it('of a catalog without any says so', async () => {
    const { code, output } = await run('hazards', jsonFile(smallCatalog()));
    expect(code).toBe(0);
    expect(output).toContain('No hazards to declare.');
  });
});

describe('a catalog whose hazards are not as declared', () => {
  it('ends with exit code 1 where one is not declared', async () => {
    const file = jsonFile(smallCatalog({ spaces: [smallSpace({ codes: twins })] }));
    const { code, output } = await run('hazards', file);
    expect(code).toBe(1);
    expect(output).toContain('code: 7 is ONE, TWO (not declared)');
    expect(output).toContain('1 hazard; 1 not declared.');
  });

  it('ends with exit code 1 where a declared one does not exist', async () => {
    const { code, output } = await run('hazards', jsonFile(smallCatalog({ hazards: [sameValue] })));
    expect(code).toBe(1);
    expect(output).toContain('Declared hazards that do not exist (1)\n  code: 7 is ONE, TWO');
  });

  it('ends with exit code 1 where as many are not declared as do not exist', async () => {
    const other = { ...sameValue, codes: ['ONE', 'THREE'] };
    const catalog = smallCatalog({ spaces: [smallSpace({ codes: twins })], hazards: [other] });
    const { code, output } = await run('hazards', jsonFile(catalog));
    expect(code).toBe(1);
    expect(output).toContain('1 hazard; 1 not declared, 1 declared but nonexistent.');
  });

  it('as JSON has the list that the catalog needs', async () => {
    const file = jsonFile(smallCatalog({ spaces: [smallSpace({ codes: twins })] }));
    const { code, output } = await run('hazards', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      catalog: 'small',
      hazards: [sameValue],
      undeclared: [sameValue],
      untrue: [],
    });
  });
});

describe('what resembles', () => {
  const summary = { en: 'the server refused', 'zh-CN': '服务器拒绝' };
  const file = (): string =>
    jsonFile(
      smallCatalog({
        title: { en: 'Small SDK', 'zh-CN': '小 SDK' },
        spaces: [
          smallSpace({
            codes: [
              smallCode('TOKEN_EXPIRED', 1, { summary }),
              smallCode('TOKEN_EXPIRES', 2, { summary }),
            ],
          }),
        ],
      }),
    );

  it('is listed, and no reason for exit code 1', async () => {
    const { code, output } = await run('hazards', file());
    expect(code).toBe(0);
    expect(output).toContain('code: TOKEN_EXPIRED, TOKEN_EXPIRES (1 letter differs)');
    expect(output).toContain('code: TOKEN_EXPIRED, TOKEN_EXPIRES all say "the server refused"');
  });

  it('is told with the texts of the language asked for', async () => {
    const { output } = await run('hazards', file(), '--locale', 'zh-CN');
    expect(output).toContain('小 SDK (small)');
    expect(output).toContain('code：TOKEN_EXPIRED、TOKEN_EXPIRES 的含义都是“服务器拒绝”');
    expect(output).not.toContain('the server refused');
  });
});

it('a catalog with another mistake is refused in one line with its place', async () => {
  const file = jsonFile({ ...smallCatalog(), channels: 'none' });
  const { code, errors } = await run('hazards', file);
  expect(code).toBe(2);
  expect(errors).toMatch(/^sdk-errors: catalog .*file\.json:1:\d+: channels: must be array\n$/u);
});
