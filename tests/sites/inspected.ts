import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../../src/catalog/catalog.js';
import { FileModel } from '../../src/model.js';
import { readSettings } from '../../src/settings.js';
import type { Inspection } from '../../src/sites/inspection.js';
import { walk } from '../../src/syntax/walk.js';
import { noTypes } from '../../src/types/oracle.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { parsed } from '../syntax/parsed.js';

export const failed = smallCode('FAILED', 1);
export const lost = smallCode('LOST', 2);
export const closed = smallCode('CLOSED', 3);

const settings = {
  catalogs: [
    smallCatalog({ spaces: [smallSpace({ path: ['Code'], codes: [failed, lost, closed] })] }),
  ],
};

/** A program, with what its tests of codes say. */
export interface Inspected {
  readonly model: FileModel;
  /** What the first test of a code inspects. */
  readonly inspection: Inspection;
  /** The code of the catalog that the program was read with. */
  readonly code: (like: Code) => Code;
}

/** Reads a program; the first of its sites that is bound is the one that is asked about. */
export function inspected(program: string): Inspected {
  const model = new FileModel(
    parsed(`import Small from 'small-sdk'; ${program}`),
    readSettings(settings),
    noTypes,
    { file: '/app/file.ts', cwd: '/app' },
  );
  const [bound] = model.bound;
  if (bound === undefined) {
    throw new Error('no code is tested');
  }
  const codes = bound.space.definition.codes;
  return {
    model,
    inspection: model.inspection(bound),
    code: (like) => codes.find(({ name }) => name === like.name) ?? like,
  };
}

/** Reads the body of a handler of `onError`, which receives the codes as `e.code`. */
export function inspectedInHandler(body: string): Inspected {
  return inspected(
    `Small.createEngine().on('onError', (e) => { switch (e.code) { case 1: } ${body} });`,
  );
}

/** The arguments of the first call of a function that is named so. */
export function callOf(name: string, { model }: Inspected): TSESTree.CallExpression {
  const calls: TSESTree.CallExpression[] = [];
  const { ast, visitorKeys } = model.sourceCode;
  walk(ast, visitorKeys, (node) => {
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'Identifier' &&
      node.callee.name === name
    ) {
      calls.push(node);
    }
    return undefined;
  });
  const [call] = calls;
  if (call === undefined) {
    throw new Error(`${name} is not called`);
  }
  return call;
}
