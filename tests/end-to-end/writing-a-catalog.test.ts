import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Finished, shell } from '../../scripts/getting-started/shell.js';
import { pack } from '../../scripts/matrix/installation.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { root } from '../docs/pages.js';
import { stepsOf } from './guide.js';

/** Installs from the registry, unless npm has everything already. */
const installing = 300_000;

/** How commands of the guide end; the others end with 0. */
const exitCodes: Readonly<Record<string, number>> = {
  // The report is an error.
  'npx eslint call.mjs': 1,
  // Something differs.
  'npx sdk-errors diff acme-call.json draft.json': 1,
};

let folder: string;
let finished: readonly Finished[];
/** Each text that the guide says a command prints, and what the command before it printed. */
let printed: readonly { readonly said: string; readonly run: Finished }[];

/** Does what the guide says, in an empty folder; the packed tarball stands for the registry's. */
async function followGuide(tarball: string): Promise<void> {
  const runs: Finished[] = [];
  const outputs: { said: string; run: Finished }[] = [];
  for (const step of stepsOf('docs/writing-a-catalog.md')) {
    if (step.kind === 'file') {
      writeFileSync(path.join(folder, step.name), step.text);
    } else if (step.kind === 'command') {
      const ours = step.command.replace(/(?<=npm install .*)eslint-plugin-sdk-errors$/u, tarball);
      const quick = ours.replace(
        'npm install',
        'npm install --prefer-offline --no-audit --no-fund',
      );
      runs.push({ ...(await shell(quick, folder)), command: step.command });
    } else {
      const run = runs.at(-1);
      if (run !== undefined) {
        outputs.push({ said: step.text, run });
      }
    }
  }
  finished = runs;
  printed = outputs;
}

function ran(command: string): Finished {
  const found = finished.find((run) => run.command === command);
  if (found === undefined) {
    throw new Error(`the guide has no ${command}`);
  }
  return found;
}

function catalog(name: string): Catalog {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Catalog;
}

beforeAll(async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'sdk-errors-end-to-end-'));
  folder = mkdtempSync(path.join(base, 'app-'));
  await followGuide(pack(root, base));
}, installing);

afterAll(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

describe('the guide, followed from an empty folder', () => {
  it('has the commands of every step, each of which ends as it should', () => {
    expect(
      finished.map(({ code, command, errors }) => ({
        command,
        code,
        errors: code === (exitCodes[command] ?? 0) ? '' : errors,
      })),
    ).toEqual(
      [
        'npm init -y',
        'npm install --save-dev eslint eslint-plugin-sdk-errors',
        'npx sdk-errors import errors.md --id acme-call -o acme-call.json',
        'npx sdk-errors hazards acme-call.json',
        'npx eslint call.mjs',
        'npx sdk-errors import next-month.md --id acme-call -o draft.json',
        'npx sdk-errors diff acme-call.json draft.json',
        'npx sdk-errors check --catalog acme-call.json',
      ].map((command) => ({ command, code: exitCodes[command] ?? 0, errors: '' })),
    );
  });

  it('shows what its commands print, word by word', () => {
    expect(printed).toHaveLength(3);
    for (const { run, said } of printed) {
      const all = `${run.output}${run.errors}`.replaceAll(folder, '/home/you/acme-app');
      expect(all.trim()).toBe(said.trim());
    }
  });

  it('reports the code that the handler forgets', () => {
    const { output } = ran('npx eslint call.mjs');
    expect(output).toContain('Unhandled `failed` code: `NO_ROUTE = 1002`');
    expect(output).toContain('sdk-errors/exhaustive-handler');
    expect(output).not.toContain('RECONNECTING');
  });

  it('finds no hazards in its catalog', () => {
    expect(ran('npx sdk-errors hazards acme-call.json').output).toContain('No hazards to declare.');
  });

  it('says why its SDK is not checked: it is made up', () => {
    const { output } = ran('npx sdk-errors check --catalog acme-call.json');
    expect(output).toContain('acme-call: skipped, acme-call is not installed');
  });

  it('the draft has of each code what the page says, and the catalog changes none of it', async () => {
    await shell('npx sdk-errors import errors.md --id acme-call -o again.json', folder);
    const draft = catalog('again.json');
    const reviewed = catalog('acme-call.json');
    const facts = (each: Catalog): unknown =>
      each.spaces.map(({ codes, id }) => [
        id,
        codes.map(({ channels, name, status, successor, value }) => [
          name,
          value,
          status,
          successor,
          channels,
        ]),
      ]);
    expect(facts(reviewed)).toEqual(facts(draft));
    expect(reviewed.sources[0]?.sha256).toBe(draft.sources[0]?.sha256);
  });
});

describe('in the installed project', () => {
  it('a draft that nobody has filled in stops ESLint with one line and its place', async () => {
    const text = readFileSync(path.join(folder, 'acme-call.json'), 'utf8');
    writeFileSync(path.join(folder, 'unfinished.json'), text.replace('"action-needed"', 'null'));
    const line = text.split('\n').findIndex((each) => each.includes('"action-needed"')) + 1;
    const where = `catalog unfinished.json:${String(line)}:21: spaces/0/codes/0/effect: must be`;

    const { code, errors } = await shell('npx sdk-errors hazards unfinished.json', folder);
    expect(code).toBe(2);
    expect(errors).toContain(where);
    const guide = readFileSync(path.join(root, 'docs/writing-a-catalog.md'), 'utf8');
    expect(guide.includes(where.replace('unfinished', 'acme-call'))).toBe(true);
  });

  it('the command prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const { output } = await shell('npx sdk-errors --version', folder);
    expect(output.trim()).toBe(version);
  });

  it('every package that the command was made from is there with its licence', () => {
    const installed = path.join(folder, 'node_modules/eslint-plugin-sdk-errors/dist');
    const licences = readFileSync(path.join(installed, 'bin/THIRD-PARTY-LICENSES'), 'utf8');
    for (const name of ['commander', 'jsonc-parser', 'picocolors', 'remark-parse', 'unified']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:ISC|MIT)\\)$`, 'mu'));
    }
    // What is bundled is not packed a second time, with imports of what nobody has.
    expect(existsSync(path.join(installed, 'src/catalog'))).toBe(true);
    expect(existsSync(path.join(installed, 'src/command'))).toBe(false);
    expect(existsSync(path.join(installed, 'src/import'))).toBe(false);
  });

  it('importing the plugin needs nothing but what it installs', async () => {
    const { code, errors } = await shell(
      `node --input-type=module -e "await import('eslint-plugin-sdk-errors')"`,
      folder,
    );
    expect(errors).toBe('');
    expect(code).toBe(0);
  });
});

/** How the examples of the other page end, in the folder that the guide leaves. */
const exampleThatFinds = 'npx sdk-errors diff ';

describe('the examples of the page of the command', () => {
  const commands = stepsOf('docs/command.md').flatMap((step) =>
    step.kind === 'command' ? [step.command] : [],
  );

  it.each(commands)('%s', async (command) => {
    const { code, errors, output } = await shell(command, folder);
    expect(code).toBe(command.startsWith(exampleThatFinds) ? 1 : 0);
    expect(output + errors).not.toBe('');
    expect(output + errors).not.toContain('\u001B');
  });
});

describe('the typings of an installed SDK', () => {
  const command = 'npx sdk-errors check --catalog typed.json';

  function install(name: string, files: Readonly<Record<string, string>>): void {
    const place = path.join(folder, 'node_modules', name);
    mkdirSync(place);
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(path.join(place, file), text);
    }
  }

  function installTypeScript(from: string): void {
    const place = path.join(folder, 'node_modules/typescript');
    rmSync(place, { force: true });
    symlinkSync(realpathSync(path.join(root, 'node_modules', from)), place, 'dir');
  }

  beforeAll(() => {
    install('acme-call', {
      'package.json': '{ "name": "acme-call", "version": "1.0.0", "types": "index.d.ts" }',
      'index.d.ts':
        'export declare enum Reason { BUSY = 1001, NO_ROUTE = 1002, RECONNECTING = 1003, LOST = 1006 }',
    });
    const typed = readFileSync(path.join(folder, 'acme-call.json'), 'utf8');
    writeFileSync(
      path.join(folder, 'typed.json'),
      typed.replace('"id": "code",', '"id": "code", "enum": "Reason",'),
    );
  });

  it('need TypeScript, and one line says so', async () => {
    const { code, errors, output } = await shell(command, folder);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/^sdk-errors: [^\n]*TypeScript, which is not installed[^\n]*\n$/u);
  });

  it('are not read by TypeScript 7 alone, and one line says so', async () => {
    installTypeScript('@typescript/native');
    const { code, errors, output } = await shell(command, folder);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/^sdk-errors: [^\n]*TypeScript 7[^\n]*typescript@6[^\n]*\n$/u);
  });

  it('are read by the TypeScript of the project', async () => {
    installTypeScript('typescript');
    const { code, output } = await shell(command, folder);
    expect(output).toContain('+ LOST = 1006 is not in the catalog');
    expect(output).toContain('1 code in documents only: CALL_REFUSED');
    expect(code).toBe(1);
  });
});
