import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyOfExample, exampleFolder, expectationOf, fix, fixable, lint, linesOf } from './example.js';

describe('the example agora-signaling', () => {
  const expected = expectationOf('agora-signaling');
  let copy: ReturnType<typeof copyOfExample>;
  let fixed: string[];

  beforeAll(async () => {
    copy = copyOfExample('agora-signaling');
    fixed = await fix(copy.folder);
  });

  afterAll(() => {
    copy.remove();
  });

  it('has the mistakes that it says, and no others', async () => {
    const folder = exampleFolder('agora-signaling');

    expect(linesOf(await lint(folder), folder)).toEqual(expected.asItIs);
  });

  it('is changed by --fix where a switch leaves out codes', () => {
    expect(fixed).toEqual(['src/session.js']);
  });

  it('has stubs after --fix, and what only a person can mend', async () => {
    const results = await lint(copy.folder);

    expect(linesOf(results, copy.folder)).toEqual(expected.afterFix);
    expect(fixable(results)).toEqual([]);
  });

  it('is left alone by a second --fix', async () => {
    expect(await fix(copy.folder)).toEqual([]);
  });
});
