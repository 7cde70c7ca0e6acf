import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compilerErrors, copyOfExample, exampleFolder, expectationOf, fix, fixable, lint, linesOf } from './example.js';

describe('the example volcengine-rts-web', () => {
  const expected = expectationOf('volcengine-rts-web');
  let copy: ReturnType<typeof copyOfExample>;
  let fixed: string[];

  beforeAll(async () => {
    copy = copyOfExample('volcengine-rts-web');
    fixed = await fix(copy.folder);
  });

  afterAll(() => {
    copy.remove();
  });

  it('compiles', () => {
    expect(compilerErrors(exampleFolder('volcengine-rts-web'))).toEqual([]);
  });

  it('has the mistakes that it says, and no others', async () => {
    const folder = exampleFolder('volcengine-rts-web');

    expect(linesOf(await lint(folder), folder)).toEqual(expected.asItIs);
  });

  it('is changed by --fix where a switch leaves out codes', () => {
    expect(fixed).toEqual(['src/room-errors.ts', 'src/script-events.ts']);
  });

  it('has stubs after --fix, and what only a person can mend', async () => {
    const results = await lint(copy.folder);

    expect(linesOf(results, copy.folder)).toEqual(expected.afterFix);
    expect(fixable(results)).toEqual([]);
  });

  it('is left alone by a second --fix', async () => {
    expect(await fix(copy.folder)).toEqual([]);
  });

  it('compiles after --fix', () => {
    expect(compilerErrors(copy.folder)).toEqual([]);
  });
});
