/** What the command tells the shell. */
export const exitCode = { ok: 0, findings: 1, badInput: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The end of every help text. */
export const exitCodesHelp = `
Exit codes:
  0  nothing found
  1  something found: what the command lists
  2  wrong usage, or a file, package or output that cannot be read or written`;
