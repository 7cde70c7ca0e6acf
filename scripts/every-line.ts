import { readFileSync } from 'node:fs';

/**
 * Prints every nth line of some files in the form in which Stryker takes what it is to change, for
 * a look at files whose every change would take hours.
 */
const [step, ...files] = process.argv.slice(2);
const every = Number(step);
if (!Number.isInteger(every) || every < 1 || files.length === 0) {
  console.error('usage: every-line.ts <n> <file>..., such as 10 src/import/*.ts');
  process.exitCode = 2;
} else {
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((_, index) => `${file}:${String(index + 1)}-${String(index + 1)}`),
  );
  console.log(lines.filter((_, index) => index % every === 0).join(','));
}
