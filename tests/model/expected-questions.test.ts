import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { expectedQuestions } from '../../src/model/expected-questions.js';
import { first, parsed } from '../syntax/parsed.js';
import { smallSdk } from './model-of.js';

const index = new CatalogIndex([smallSdk]);

it.each([
  ["engine.on('onError', f)", ['engine', "'onError'"]],
  ['this.engine.addEventListener(event, f)', ['this.engine', 'event']],
  ["(engine as Engine).on('onError', f)", ['engine', "'onError'"]],
  ["engine.on!('onError', f)", ['engine', "'onError'"]],
  ['engine.on()', ['engine']],
  ['engine.join(room)', ['engine']],
  ['engine!.join()', ['engine']],
  ['engine.leave(room)', []],
  ['engine.onError(f)', []],
  ["engine[name]('onError')", []],
  ["on('onError', f)", []],
])('%s: the types of %j may say whether it registers a handler', (code, questions) => {
  const sourceCode = parsed(code);
  const call = first(sourceCode, AST_NODE_TYPES.CallExpression);
  expect(expectedQuestions(call, index).map((node) => sourceCode.getText(node))).toEqual(questions);
});

it('what is no call registers nothing', () => {
  const sourceCode = parsed("new engine.on('onError', f)");
  expect(expectedQuestions(first(sourceCode, AST_NODE_TYPES.NewExpression), index)).toEqual([]);
});
