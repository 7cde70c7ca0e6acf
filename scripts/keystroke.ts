import { spreadOf } from '../bench/table.js';
import { type Workspace, openExample, typeScriptConfig } from '../tests/editor/workspace.js';

// Prints the time from a keystroke to the squiggle, as ESLint's language server answers an editor.

const file = 'src/screen-share.ts';
const mistake = "console.warn('screen share', errorCode);";
const mended = 'this.page.leave(errorCode);';
const keystrokes = 41;

const parserAlone = `import tseslint from 'typescript-eslint';

export default [{
  files: ['**/*.ts'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
}];
`;

const setups = [
  { linting: 'typed parser, no rule at all', config: parserAlone, squiggles: false },
  { linting: 'typed parser', config: typeScriptConfig({ types: 'parser' }, 'typed') },
  { linting: 'TypeScript 7', config: typeScriptConfig({ types: 'native' }, 'untyped') },
  { linting: 'TypeScript 6', config: typeScriptConfig({ types: 'typescript' }, 'untyped') },
  { linting: 'no types', config: typeScriptConfig({ types: 'off' }, 'untyped') },
];

const rows = [];
for (const { config, linting, squiggles = true } of setups) {
  const workspace = await openExample('volcengine-rtc-web', { config });
  try {
    rows.push({ linting, ...(await measure(workspace, squiggles)) });
  } finally {
    await workspace.close();
  }
}
console.log(`Milliseconds from ${String(keystrokes)} keystrokes to their squiggles:`);
console.table(rows);

/** Types the mistake and mends it in turn, so that each keystroke changes what is underlined. */
async function measure(
  { editor }: Workspace,
  squiggles: boolean,
): Promise<Readonly<Record<string, number>>> {
  const times: number[] = [];
  const opening = performance.now();
  await editor.openFile(file);
  await editor.squiggles(file);
  const first = performance.now() - opening;
  for (let stroke = 1; stroke <= keystrokes; stroke += 1) {
    const isMended = stroke % 2 === 1;
    const start = performance.now();
    await editor.type(
      file,
      isMended ? { from: mistake, to: mended } : { from: mended, to: mistake },
    );
    const found = await editor.squiggles(file);
    times.push(performance.now() - start);
    if (found.length !== (squiggles && !isMended ? 1 : 0)) {
      throw new Error(`${String(found.length)} squiggles after keystroke ${String(stroke)}`);
    }
  }
  const { max, median, min } = spreadOf(times);
  return Object.fromEntries(
    Object.entries({ first, median, min, max }).map(([name, time]) => [name, Math.round(time)]),
  );
}
