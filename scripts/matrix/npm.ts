import { spawnSync } from 'node:child_process';

/**
 * Runs npm.
 *
 * @returns what it prints on standard output.
 * @throws {Error} with what npm says where it fails.
 */
export function npm(folder: string, ...words: readonly string[]): string {
  // npm is a script on Windows, which only a shell starts; there are no spaces in the words.
  const { error, status, stderr, stdout } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`npm ${words.join(' ')}: ${error?.message ?? stderr.trim()}`);
  }
  return stdout;
}
