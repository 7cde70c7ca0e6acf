import { type Dirent, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { folderAbove } from './folder-above.js';
import { isCode } from './module-resolution.js';

/** A folder with more files than this is no project, but a disk. */
const mostFiles = 20_000;

/** Folders whose files are installed or made. */
const left = /^(?:\..*|node_modules|bower_components|build|coverage|dist|out)$/u;

/** The folder whose files are judged together with a file, where a configuration or package says. */
export function projectFolder(file: string): string | undefined {
  const folder = path.dirname(file);
  const packages = folderAbove(folder, ['package.json']);
  return (
    workspaceAbove(packages?.folder) ??
    (folderAbove(folder, ['tsconfig.json', 'jsconfig.json']) ?? packages)?.folder
  );
}

/** The folder above a package that lists it among its workspaces. */
function workspaceAbove(folder: string | undefined): string | undefined {
  if (folder === undefined) {
    return undefined;
  }
  const above = folderAbove(path.dirname(folder), ['pnpm-workspace.yaml', 'package.json']);
  return above !== undefined && isWorkspace(above.file) ? above.folder : undefined;
}

function isWorkspace(file: string): boolean {
  try {
    return file.endsWith('.yaml') || /"workspaces"\s*:/u.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** The files of code in a folder and below it. */
export function filesIn(folder: string): readonly string[] {
  const files: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(next)) {
      const name = path.join(next, entry.name);
      if (entry.isDirectory() && !left.test(entry.name)) {
        pending.push(name);
      } else if (entry.isFile() && isCode(entry.name)) {
        files.push(name);
      }
    }
    if (files.length > mostFiles) {
      return [];
    }
  }
  return files.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
