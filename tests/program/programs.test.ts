import { describe, expect, it } from 'vitest';

import { type ProgramTypes, problemsOf } from '../programs/lint-program.js';
import { programFolder, readProgramFolders } from './program-folder.js';

const programs = [...readProgramFolders()];

describe.each<ProgramTypes>(['parser', 'off'])('the reports on a program, types: %s', (types) => {
  it.each(programs)('%s', (_, files) => {
    const problems = files.flatMap((file) =>
      problemsOf(file, types, programFolder).map((problem) => `${file.name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });
});
