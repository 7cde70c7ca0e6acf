import { describe, expect, it } from 'vitest';

import { HandledBy } from '../../src/binding/handled-by.js';
import type { TrustedFunction } from '../../src/binding/trusted-function.js';
import { marked, markedNode } from './marked.js';

const cwd = '/app';

/** Whether the callee that a file marks is one of some functions. */
function isHandledBy(
  code: string,
  trusted: TrustedFunction,
  file = '/app/src/call/session.ts',
): boolean {
  const program = marked(code);
  const other = { module: 'other', name: 'other' };
  const handledBy = new HandledBy([other, trusted], program.resolver, { file, cwd });
  return handledBy.isHandledBy(markedNode(program));
}

const own: TrustedFunction = { module: './src/errors', name: 'handle' };

describe('a function of a file', () => {
  it.each([
    "import { handle } from '../errors'; here(handle)",
    "import { handle } from '../errors.js'; here(handle)",
    "import { handle } from '../errors/index.js'; here(handle)",
    "import { handle as done } from '../errors'; here(done)",
    "import * as errors from '../errors'; here(errors.handle)",
    "const { handle } = require('../errors'); here(handle)",
    "import { handle } from '../errors'; const done = handle; here(done)",
  ])('is known by the path of its file: %s', (code) => {
    expect(isHandledBy(code, own)).toBe(true);
    expect(isHandledBy(code, { ...own, module: './src/errors.ts' })).toBe(true);
    expect(isHandledBy(code, { ...own, module: './src/errors/index.ts' })).toBe(true);
  });

  it.each([
    "import { handle } from './errors'; here(handle)",
    "import { handle } from '../../errors'; here(handle)",
    "import { handle } from 'errors'; here(handle)",
    "import { report } from '../errors'; here(report)",
    "import handle from '../errors'; here(handle)",
    "import { errors } from '../errors'; here(errors.handle)",
    'here(handle)',
    'function handle() {} here(handle)',
    "import { handle } from '../errors'; here(handle())",
  ])('is not another one: %s', (code) => {
    expect(isHandledBy(code, own)).toBe(false);
  });

  it('may be the default export', () => {
    const code = "import handle from '../errors'; here(handle)";
    expect(isHandledBy(code, { ...own, name: 'default' })).toBe(true);
  });

  it('may be a method of what the file exports', () => {
    const code = "import { errors } from '../errors'; here(errors.handle)";
    expect(isHandledBy(code, { ...own, name: 'errors.handle' })).toBe(true);
  });

  it.each(['function handle() {} here(handle)', 'const handle = create(); here(handle)'])(
    'is known in its own file: %s',
    (code) => {
      expect(isHandledBy(code, own, '/app/src/errors.ts')).toBe(true);
    },
  );

  it.each([
    'function f(handle) { here(handle); }',
    'function f() { const handle = create(); here(handle); }',
    'here(handle)',
  ])('is not something else of that name in its own file: %s', (code) => {
    expect(isHandledBy(code, own, '/app/src/errors.ts')).toBe(false);
  });
});

describe('a function of a package or an alias', () => {
  it.each(['@acme/errors', 'acme-errors/rtc', '@/errors', '#errors'])(
    'is known by the name that imports write: %s',
    (module) => {
      const code = `import { handle } from '${module}'; here(handle)`;
      expect(isHandledBy(code, { module, name: 'handle' })).toBe(true);
    },
  );

  it('is not one of a part of the package', () => {
    const code = "import { handle } from 'acme-errors/rtc'; here(handle)";
    expect(isHandledBy(code, { module: 'acme-errors', name: 'handle' })).toBe(false);
  });
});
