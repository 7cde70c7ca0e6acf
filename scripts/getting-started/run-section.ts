import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Section } from './sections.js';
import { type Finished, shell } from './shell.js';
import { versions } from './versions.js';

/** What a section says that a command prints, and what that command did. */
export interface Output {
  readonly said: string;
  readonly printed: string;
}

/** A section, followed step by step. */
export interface Followed {
  readonly finished: readonly Finished[];
  readonly outputs: readonly Output[];
}

const plugin = 'eslint-plugin-sdk-errors';

/** Where the reader's project is, in what the page says is printed. */
const readersFolder = '/home/you/app';

/**
 * Does what a section says, in a folder that `npm init -y` made.
 *
 * @param tarball - the packed plugin, which stands for the one in the registry.
 * @param folder - where projects are made.
 */
export async function runSection(
  { steps, title }: Section,
  tarball: string,
  folder: string,
): Promise<Followed> {
  const project = path.join(folder, title.toLowerCase().replaceAll(/[^\w]+/gu, '-'));
  mkdirSync(project);
  const finished = [await shell('npm init -y', project)];
  const outputs: Output[] = [];
  for (const step of steps) {
    if (step.kind === 'file') {
      mkdirSync(path.dirname(path.join(project, step.name)), { recursive: true });
      writeFileSync(path.join(project, step.name), step.text);
    } else if (step.kind === 'command') {
      const run = await shell(withVersions(step.command, tarball), project);
      finished.push({ ...run, command: step.command });
    } else {
      outputs.push({ said: step.text, printed: printedBy(finished.at(-1), project) });
    }
  }
  return { finished, outputs };
}

/**
 * The command as it is run here.
 *
 * @throws where it installs a package of which no version is chosen.
 */
function withVersions(command: string, tarball: string): string {
  const [, install, packages] = /^(?<install>npm i (?:-D )?)(?<packages>.*)$/u.exec(command) ?? [];
  if (install === undefined || packages === undefined) {
    return command;
  }
  const chosen = packages.split(' ').map((name) => {
    const version = name === plugin ? `"${tarball}"` : versions[name];
    if (version === undefined) {
      throw new Error(`add a version of ${name} to scripts/getting-started/versions.ts`);
    }
    return version;
  });
  return `${install}--prefer-offline --no-audit --no-fund ${chosen.join(' ')}`;
}

function printedBy(run: Finished | undefined, project: string): string {
  const text = `${run?.output ?? ''}${run?.errors ?? ''}`
    .replaceAll(realpathSync(project), readersFolder)
    .replaceAll(project, readersFolder)
    // These depend on the machine.
    .replaceAll(/(?<=^Finished in )[\d.]+m?s(?= )/gmu, '20ms')
    .replaceAll(/(?<=^Finished .* using )\d+ threads?/gmu, '2 threads')
    // Editors strip what nobody sees.
    .replaceAll(/[ \t]+$/gmu, '');
  return `${text.replace(/^\n+/u, '').trimEnd()}\n`;
}
