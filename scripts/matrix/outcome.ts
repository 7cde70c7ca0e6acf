import { diffArrays } from 'diff';

import { expectedReports } from './expected-reports.js';
import type { Installation } from './installation.js';
import { compileConfiguration, lint } from './lint.js';
import type { Row } from './rows.js';

/** What became of one check of a row. */
export interface Outcome {
  readonly check: string;
  /** What went wrong, a line each; none where all is as expected. */
  readonly problems: readonly string[];
}

/** Lints the project of an installed row in each way, and compiles a configuration. */
export function outcomesOf(row: Row, { folder, versions }: Installation): Outcome[] {
  const sdkVersion = versions[row.sdk] ?? '';
  return [
    outcome('compiles', () => {
      compileConfiguration(folder);
      return [];
    }),
    ...row.ways.map((way) =>
      outcome(way.name, () =>
        differences(expectedReports({ ...way, sdkVersion }).sort(), lint(folder, way)),
      ),
    ),
  ];
}

/** Runs a check whose exception is a problem, too. */
export function outcome(check: string, problems: () => readonly string[]): Outcome {
  try {
    return { check, problems: problems() };
  } catch (error) {
    return { check, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

/** The reports that are missing (`-`) and those that nobody expected (`+`). */
export function differences(expected: readonly string[], reported: readonly string[]): string[] {
  return diffArrays([...expected], [...reported]).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  );
}
