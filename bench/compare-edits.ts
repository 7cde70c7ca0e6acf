import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import tseslint from 'typescript-eslint';

import plugin from '../src/plugin.js';
import { generateProgram } from './generate-project.js';
import { spreadOf, table } from './table.js';
import type { Workshop } from './workshop.js';

const scopes = ['file', 'program'] as const;

/** The files that are edited, by how far each is from one that names the SDK. */
const edited = [
  { file: 'lesson-3.ts', what: 'names the SDK' },
  { file: 'module-50.ts', what: 'imports such a file' },
  { file: 'module-43.ts', what: 'imports a file that does' },
] as const;

const editsOfEach = 60;

/** What an edit takes in a process that lives: files judged together beside each by itself. */
export async function compareEdits(workshop: Workshop): Promise<string> {
  const { folder } = generateProgram(workshop, 'edited', 3000, 20);
  const linters = scopes.map((scope) => linterOf(folder, scope));
  const rows: string[][] = [];
  for (const { file, what } of edited) {
    const filePath = path.join(folder, file);
    const text = readFileSync(filePath, 'utf8');
    const times: number[][] = scopes.map(() => []);
    // In turns, so that other work of the machine falls on both; the first edit opens the program.
    for (let edit = 0; edit <= editsOfEach; edit += 1) {
      for (const [position, eslint] of linters.entries()) {
        const start = performance.now();
        await eslint.lintText(`${text}\nexport const edit = ${String(edit)};\n`, { filePath });
        if (edit > 0) {
          times[position]?.push(performance.now() - start);
        }
      }
    }
    const [alone = Number.NaN, together = Number.NaN] = times.map((one) => spreadOf(one).median);
    rows.push([what, alone.toFixed(1), together.toFixed(1), (together / alone).toFixed(2)]);
  }
  return await table(
    [
      { head: 'The edited file', of: 'words' },
      ...['`file` (ms)', '`program` (ms)', 'Ratio'].map((head) => ({
        head,
        of: 'numbers' as const,
      })),
    ],
    rows,
  );
}

function linterOf(cwd: string, scope: (typeof scopes)[number]): ESLint {
  return new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        settings: { 'sdk-errors': { types: 'off', scope } },
      },
      plugin.configs.recommended,
    ],
  });
}
