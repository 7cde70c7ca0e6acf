import type { TSESLint } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { ConfigurationError } from '../../src/configuration-error.js';
import { fileModel } from '../../src/model.js';
import { smallCatalog, smallSpace } from '../catalog/small-catalog.js';
import { parsed } from '../syntax/parsed.js';

const smallSdk = smallCatalog({ spaces: [smallSpace({ path: ['Code'] })] });

type Context = Parameters<typeof fileModel>[0];

/** What a rule knows of a file of this text; the settings are new ones unless they are given. */
function contextOf(
  sourceCode: Partial<TSESLint.SourceCode>,
  settings: unknown = { catalogs: [smallSdk], types: 'off' },
): Context {
  return {
    sourceCode,
    settings: { 'sdk-errors': settings },
    filename: '<input>',
    cwd: import.meta.dirname,
  } as unknown as Context;
}

const text = "import sdk from 'small-sdk'; c === sdk.Code.FAILED;";

describe('the model of a file', () => {
  it('is built where the text names something of a catalog', () => {
    const sourceCode = parsed(text);
    const model = fileModel(contextOf(sourceCode));
    expect(model?.sourceCode).toBe(sourceCode);
    expect(model?.settings.types).toBe('off');
    expect(model?.settings.index.catalog('small')).toBe(smallSdk);
    expect(model?.bound).toHaveLength(1);
  });

  it('is one for all rules, also where each is given another object for the file', () => {
    const sourceCode = parsed(text);
    const model = fileModel(contextOf(sourceCode));
    expect(fileModel(contextOf(sourceCode))).toBe(model);
    const { ast } = sourceCode;
    expect(fileModel(contextOf({ text, ast }))).toBe(model);
  });

  it('is not that of another file, though it has the same text', () => {
    const model = fileModel(contextOf(parsed(text)));
    expect(model).toBeDefined();
    expect(fileModel(contextOf(parsed(text)))).not.toBe(model);
  });

  it('is not built where nothing concerns a catalog, and the tree is not asked for', () => {
    const sourceCode = {
      text: 'f(1);',
      get ast(): never {
        throw new Error('the tree was asked for');
      },
    };
    expect(fileModel(contextOf(sourceCode))).toBeUndefined();
  });

  it.each([undefined, { type: 'StyleSheet' }])('is not built of what is no program: %j', (ast) => {
    const sourceCode = { text, ast } as unknown as TSESLint.SourceCode;
    expect(fileModel(contextOf(sourceCode))).toBeUndefined();
  });

  it('is not built with wrong settings', () => {
    expect(() => fileModel(contextOf(parsed('f(1);'), { locale: 'fr' }))).toThrow(
      ConfigurationError,
    );
  });
});
