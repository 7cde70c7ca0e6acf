import { expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { codeOf, spaceOf } from './built-in-catalog.js';
import { catalogOf, installedText } from './installed-file.js';

const start = `const client = NERTC.createClient({ appkey: 'a' });\n`;
const caught = (test: string): string[] =>
  lintScript(
    `${start}try { client.startProxyServer(); } catch (e) { if (${test}) wait(); else show(e); }`,
    { preset: 'strict' },
  )
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'require-error-handler');

it('startProxyServer throws a number, where its comment has a text', () => {
  const comment = installedText('nertc-web-sdk', 'types/client.d.ts');
  const bundle = installedText('nertc-web-sdk', 'NERTC.js');
  expect(comment).toContain('| `INVALID_OPERATION` |');
  expect(bundle).toMatch(
    /startProxyServer\(\w\)\{.{0,700}throw new \w\.default\(\{code:\w\.default\.API_CALL_SEQUENCE_BEFORE_ERROR/u,
  );
  const code = codeOf(
    spaceOf(catalogOf('nertc-web'), 'ErrorCode'),
    'API_CALL_SEQUENCE_BEFORE_ERROR',
  );
  expect(code.channels).toContain('startProxyServer');
  expect(code.errata?.map(({ value }) => value)).toEqual(['INVALID_OPERATION']);
});

it.each([`e.code === 10009`, `e.code === 'INVALID_OPERATION'`])('%s is no mistake', (test) => {
  expect(caught(test)).toEqual([]);
});

it('another text is one', () => {
  expect(caught(`e.code === '10009'`)).toEqual(['no-impossible-code']);
});
