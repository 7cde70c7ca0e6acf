import { spawn } from 'node:child_process';

/** What npm says of itself and of its settings. */
const npmNotes = /^npm (?:notice|warn)\b.*\n?/gmu;

/**
 * Variables of the npm that runs this, and those for which commands print colours into a pipe:
 * the reader has neither.
 */
const isOurs =
  /^(?:npm_(?:package|lifecycle|command|execpath|node).*|CI|FORCE_COLOR|CLICOLOR_FORCE|GITHUB_ACTIONS)$/u;

/** What a command left behind. */
export interface Finished {
  readonly command: string;
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command as a shell does; it is given five minutes. */
export async function shell(command: string, folder: string): Promise<Finished> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !isOurs.test(name)),
  );
  const child = spawn(command, { cwd: folder, env, shell: true, timeout: 280_000 });
  const output = textOf(child.stdout);
  const errors = textOf(child.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { command, code, output: await output, errors: (await errors).replaceAll(npmNotes, '') };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const part of stream) {
    text += String(part);
  }
  return text;
}
