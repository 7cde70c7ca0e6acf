import { expect, it } from 'vitest';

import { readExports } from '../../src/program/file-exports.js';
import { parsed } from '../syntax/parsed.js';

/** What a module exports, in words. */
function exportsOf(code: string): Record<string, string> {
  const source = parsed(code, 'module');
  const { all, isCommonJs, named, whole } = readExports(source.ast, code, source.visitorKeys);
  const words = [...named].map(([name, exported]) => [
    name,
    exported.kind === 'node'
      ? source.getText(exported.node)
      : exported.kind === 'from'
        ? `${exported.name} from ${exported.specifier}`
        : 'open',
  ]);
  return {
    ...(Object.fromEntries(words) as Record<string, string>),
    ...(all.length === 0 ? {} : { '(all)': all.join() }),
    ...(whole === undefined ? {} : { '(whole)': source.getText(whole) }),
    ...(isCommonJs ? { '(CommonJS)': 'yes' } : {}),
  };
}

it.each<[string, Record<string, string>]>([
  ['export const a = 1, b = 2;', { a: 'a', b: 'b' }],
  ['export const { a, b: [c] } = d;', { a: 'a', c: 'c' }],
  ['export function a() {}', { a: 'a' }],
  ['export class A {}', { A: 'A' }],
  ['const a = 1; export { a as b };', { b: 'a' }],
  ['const a = 1; export { a as default };', { default: 'a' }],
  [`export { a as b } from './c';`, { b: 'a from ./c' }],
  [`export * from './c';`, { '(all)': './c' }],
  [`export * as c from './c';`, { c: '* from ./c' }],
  ['export default 1;', { default: '1' }],
  ['export default function a() {}', { default: 'a' }],
  ['export default () => 1;', { default: '() => 1' }],
  ['const a = 1;', {}],
  ['exports.a = 1;', { a: '1', '(CommonJS)': 'yes' }],
  ['module.exports.a = 1;', { a: '1', '(CommonJS)': 'yes' }],
  ['module.exports = a;', { '(whole)': 'a', '(CommonJS)': 'yes' }],
  ['exports = module.exports = a;', { '(whole)': 'a', '(CommonJS)': 'yes' }],
  ['exports.a = exports.b = 1;', { a: '1', b: '1', '(CommonJS)': 'yes' }],
  ['exports.a = 1; function f() { exports.a = 2; }', { a: 'open', '(CommonJS)': 'yes' }],
  ['Object.assign(exports, { a, b: 1 });', { a: 'a', b: '1', '(CommonJS)': 'yes' }],
  ['Object.assign(module.exports, { a });', { a: 'a', '(CommonJS)': 'yes' }],
  ['exports.a = 1; Object.assign(exports, { a });', { a: 'open', '(CommonJS)': 'yes' }],
  ['Object.assign(others, { a }); exports.b = 1;', { b: '1', '(CommonJS)': 'yes' }],
  ['module.exports = a; module.exports = b;', { '(CommonJS)': 'yes' }],
])('%s', (code, expected) => {
  expect(exportsOf(code)).toEqual(expected);
});
