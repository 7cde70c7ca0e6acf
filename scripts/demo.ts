import { FILE_HEADERS_ONLY, createTwoFilesPatch } from 'diff';
import { ESLint } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';

// Shows what the rules say about each example, and what `--fix` would make of it.

const examples = path.join(import.meta.dirname, '../examples');
const color = process.stdout.isTTY && process.stdout.hasColors();

for (const entry of readdirSync(examples, { withFileTypes: true })) {
  // The example for oxlint has no configuration of ESLint's.
  if (entry.isDirectory() && existsSync(path.join(examples, entry.name, 'eslint.config.js'))) {
    console.log(styled('bold', `\n${entry.name}`));
    await show(path.join(examples, entry.name));
  }
}

async function show(folder: string): Promise<void> {
  const eslint = new ESLint({ cwd: folder });
  const results = await eslint.lintFiles('.');
  const stylish = await eslint.loadFormatter('stylish');
  console.log(await stylish.format(results, { color }));

  // Nothing is written: the fixed text stays in the results.
  for (const { filePath, output } of await new ESLint({ cwd: folder, fix: true }).lintFiles('.')) {
    if (output !== undefined) {
      console.log(patch(path.relative(folder, filePath), await readFile(filePath, 'utf8'), output));
    }
  }
}

function patch(name: string, before: string, after: string): string {
  return createTwoFilesPatch(name, `${name} after --fix`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
    .split('\n')
    .map((line) => styled(lineStyle(line), line))
    .join('\n');
}

function lineStyle(line: string): Parameters<typeof styleText>[0] {
  return line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim';
}

function styled(style: Parameters<typeof styleText>[0], text: string): string {
  return color ? styleText(style, text) : text;
}
