import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

it.each(['hazards netease-webrtc', 'import errors.md --id acme-call'])(
  'colours are off where there is no terminal, in CI too: %s',
  (line) => {
    const { stderr, stdout } = spawnSync(
      process.execPath,
      [path.join(root, 'dist/bin/sdk-errors.js'), ...line.split(' ')],
      {
        cwd: path.join(root, 'tests/fixtures/docs/writing-a-catalog'),
        encoding: 'utf8',
        env: { PATH: process.env.PATH, CI: 'true' },
      },
    );
    expect(stdout).not.toBe('');
    expect(stdout + stderr).not.toContain('\u001B[');
  },
);
