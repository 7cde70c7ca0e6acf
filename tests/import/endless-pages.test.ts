import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { loadCatalog } from '../../src/catalog/load.js';
import { folderWith, runIn } from './import-surroundings.js';

/** A named pipe to which another process writes a line without end. */
function endlessPipe(): string {
  const pipe = path.join(folderWith({}), 'pipe.md');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', `yes '| FAILED | 7 |' > '${pipe}'`], { stdio: 'ignore' });
  onTestFinished(() => {
    writer.kill();
  });
  return pipe;
}

const sources = [
  { shows: 'a device', open: () => '/dev/zero' },
  { shows: 'a named pipe', open: endlessPipe },
];

describe.skipIf(!existsSync('/dev/zero'))('no more is read than the bound allows', () => {
  it.each(sources)('of a page that is $shows', ({ open }) => {
    const file = open();
    expect(runIn('/', [file])).toEqual({
      exitCode: 2,
      output: '',
      errors: `sdk-errors: ${file}: has more than 10 MB, and at most 10 MB are read; cut out the part with the codes\n`,
    });
  });

  it.each(sources)('of a catalog that is $shows', ({ open }) => {
    const file = open();
    expect(() => loadCatalog(file)).toThrow(
      `catalog ${file}: has more than 5 MB, and at most 5 MB are read`,
    );
  });
});

it('a pipe that ends is read to its end', () => {
  const pipe = path.join(folderWith({}), 'pipe.md');
  execFileSync('mkfifo', [pipe]);
  const page = '# Errors\\n\\n| Name | Value |\\n| - | - |\\n| FAILED | 7 |\\n';
  spawn('sh', ['-c', `(printf '${page}'; sleep 0.1; printf '| LOST | 8 |\\n') > '${pipe}'`]);
  const { exitCode, output } = runIn('/', [pipe]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    spaces: [{ codes: [{ name: 'FAILED' }, { name: 'LOST' }] }],
  });
});
