import type { TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { guardedOracle } from '../../src/types/guarded-oracle.js';
import { type TypeFacts, noTypes, unknownType } from '../../src/types/oracle.js';
import { TypeScriptProjects } from '../../src/types/typescript/projects.js';
import { createFolder } from './folder.js';
import { createProject } from './project.js';

const compilerOptions = {
  strict: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  skipLibCheck: true,
};

const config = (options: object = {}): string =>
  JSON.stringify({ compilerOptions: { ...compilerOptions, ...options } });

const wrapper = `import type { IRTCEngine } from '@volcengine/rtc';
export declare const engine: IRTCEngine;
`;

const handler = `import { engine } from './engine';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      location.reload();
  }
});
`;

const incomplete = ['3 exhaustive-switch'];

afterEach(() => {
  vi.restoreAllMocks();
});

function linesOnStandardError(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => {
    lines.push(line);
  });
  return lines;
}

describe('a configuration that TypeScript throws at', () => {
  it('is one line, and only its own files have no types', async () => {
    const lines = linesOnStandardError();
    const files = (folder: string, text: string): Record<string, string> => ({
      [`${folder}/tsconfig.json`]: text,
      [`${folder}/engine.ts`]: wrapper,
      [`${folder}/one.ts`]: handler,
      [`${folder}/two.ts`]: handler,
    });
    const project = createProject({
      ...files('broken', config({ paths: { '*': null } })),
      ...files('whole', config()),
    });
    const lint = (file: string): string[] => project.lint(file, handler, 'typescript');
    expect(lint('broken/one.ts')).toEqual([]);
    expect(lint('whole/one.ts')).toEqual(incomplete);
    expect(lint('broken/two.ts')).toEqual([]);
    expect(lines).toEqual([
      `sdk-errors: TypeScript ${ts.version} failed on ${project.folder}/broken/tsconfig.json (Cannot read properties of null (reading 'length')): its files are linted without types`,
    ]);

    project.write('broken/tsconfig.json', config());
    await expect.poll(() => lint('broken/one.ts'), { timeout: 20_000 }).toEqual(incomplete);
  });
});

describe('an oracle whose TypeScript throws', () => {
  const node = {} as TSESTree.CallExpression;

  it('has no answers from then on, and says so once', () => {
    const failed = vi.fn();
    const error = new Error('no such symbol');
    const typeOf = vi.fn(() => {
      throw error;
    });
    const oracle = guardedOracle({ ...noTypes, typeOf }, failed);
    expect(oracle.typeOf(node)).toBe(unknownType);
    expect(oracle.typeDelivered(node, 0, 0, [])).toBe(unknownType);
    expect(oracle.typeOf(node)).toBe(unknownType);
    expect(typeOf).toHaveBeenCalledOnce();
    expect(failed.mock.calls).toEqual([[error]]);
  });

  it('has its own answers until then', () => {
    const known = { ...unknownType, unknown: false };
    const expectNodes = vi.fn();
    const oracle = guardedOracle(
      { ...noTypes, typeOf: () => known, typeDelivered: () => known, expect: expectNodes },
      () => undefined,
    );
    expect(oracle.typeOf(node)).toBe(known);
    expect(oracle.typeDelivered(node, 0, 0, [])).toBe(known);
    oracle.expect([node]);
    expect(expectNodes.mock.calls).toEqual([[[node]]]);
  });
});

it('a checker that throws at a question is not asked again until the project changes', () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const lines = linesOnStandardError();
  const { folder, write } = createFolder({ 'tsconfig.json': config(), 'file.ts': '1;' });
  let questions = 0;
  const getTypeAtLocation = (): never => {
    questions += 1;
    throw new Error('Debug Failure. False expression.\nVerbose Debug Information: 1');
  };
  const createProgram = (options: ts.CreateProgramOptions): ts.Program => {
    const program = ts.createProgram(options);
    return Object.assign(program, {
      getTypeChecker: () => ({ ...ts.createProgram([], {}).getTypeChecker(), getTypeAtLocation }),
    });
  };
  const projects = new TypeScriptProjects({ ...ts, createProgram } as typeof ts, () => true);
  const ask = (): TypeFacts =>
    projects
      .oracleFor({
        fileName: path.join(folder, 'file.ts'),
        text: '1;',
        isOnDisk: true,
        isSaved: true,
        covers: () => true,
      })
      .typeOf({ range: [0, 1] } as TSESTree.Node);
  expect([ask(), ask()]).toEqual([unknownType, unknownType]);
  expect(questions).toBe(1);
  expect(lines).toEqual([
    `sdk-errors: TypeScript ${ts.version} failed on ${folder}/tsconfig.json (Debug Failure. False expression.): its files are linted without types`,
  ]);

  write('other.ts', 'export {};');
  vi.setSystemTime(Date.now() + 60_000);
  expect(ask()).toBe(unknownType);
  expect(questions).toBe(2);
  expect(lines).toHaveLength(1);
});
