import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { type Program, parseHeader } from '../programs/program.js';

/** Where the programs of several files are. */
export const programFolder = path.join(import.meta.dirname, '../fixtures/program');

/** A file that is being typed: its parser's error is no report. */
const broken = 'half-typed.ts';

/** The files of each program, by its name. A file without a header expects no report. */
export function readProgramFolders(): ReadonlyMap<string, readonly Program[]> {
  const programs = new Map<string, Program[]>();
  for (const file of readdirSync(programFolder, { recursive: true, encoding: 'utf8' }).sort()) {
    const [name = '', ...rest] = file.split(path.sep);
    if (
      rest.length > 0 &&
      /(?<!\.d)\.(?:[cm]?[jt]sx?|vue)$/u.test(file) &&
      !file.endsWith(broken)
    ) {
      programs.set(name, [...(programs.get(name) ?? []), readFile(file)]);
    }
  }
  return programs;
}

function readFile(file: string): Program {
  const text = readFileSync(path.join(programFolder, file), 'utf8');
  const silent = {
    name: file,
    text,
    preset: /^\/\/ preset strict$/mu.test(text) ? 'strict' : 'recommended',
    expected: [],
    isSilentUntyped: false,
  } as const;
  return parseHeader(file, text) ?? silent;
}
