import { chmodSync } from 'node:fs';
import path from 'node:path';

import { type Folder, createFolder } from './folder.js';

/** The package of TypeScript 7's program for this machine. */
export const platform = `@typescript/typescript-${process.platform}-${process.arch}`;

/** The program in that package. */
export const program = `lib/tsc${process.platform === 'win32' ? '.exe' : ''}`;

/**
 * Writes a TypeScript 7 whose program is never started.
 *
 * @param module - the text of the module that it offers.
 * @param exports - where its package.json says that the module is.
 */
export function fakeTypeScript(
  module: string,
  exports: object = { './unstable/sync': './sync.cjs' },
): Folder {
  const fake = createFolder({
    'package.json': JSON.stringify({
      name: 'typescript',
      version: '7.0.2',
      exports: { './package.json': './package.json', ...exports },
    }),
    'sync.cjs': module,
    [`node_modules/${platform}/package.json`]: '{}',
    [`node_modules/${platform}/${program}`]: '',
  });
  chmodSync(path.join(fake.folder, 'node_modules', platform, program), 0o755);
  return fake;
}

/**
 * A module that keeps in `starts` what becomes of each process; the first ones fail at their first
 * question.
 *
 * @param times - how many of them do.
 */
export function failing(times: number): string {
  return `
exports.starts = [];
exports.API = class {
  constructor() { exports.starts.push('started'); this.number = exports.starts.length; }
  parseConfigFile() { return { fileNames: [] }; }
  updateSnapshot() {
    if (this.number <= ${String(times)}) { throw new Error('broken pipe'); }
    const program = { getSourceFile: () => undefined };
    return { getProject: () => ({ checker: {}, program }), getProjects: () => [], dispose() {} };
  }
  close() { exports.starts[this.number - 1] = 'closed'; throw new Error('broken pipe'); }
};
exports.TypeFlags = {};
exports.SymbolFlags = {};
`;
}

/** A module that starts a process which never answers, and waits for it as TypeScript 7 does. */
export const hanging = `
const { spawn } = require('node:child_process');
const { readSync } = require('node:fs');
exports.processes = [];
exports.API = class {
  constructor() {
    const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdout._handle.setBlocking(true);
    exports.processes.push(child.pid);
    this.client = { channel: { child } };
  }
  parseConfigFile() { return { fileNames: [] }; }
  updateSnapshot() {
    const { _handle: { fd } } = this.client.channel.child.stdout;
    if (readSync(fd, Buffer.alloc(1)) === 0) {
      throw new Error('Unexpected EOF while reading from child process');
    }
  }
  close() { this.client.channel.child.kill(); }
};
exports.TypeFlags = {};
exports.SymbolFlags = {};
`;
