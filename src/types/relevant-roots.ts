/**
 * The files of a configuration that its types are asked in, or that say something about types to
 * files that do not import them: declarations, scripts, and what augments a global or a module.
 * All else comes in by imports.
 *
 * @param fileNames - what the configuration lists.
 * @param readFile - the text of a file; undefined where it cannot be read.
 * @param concerns - whether a file will be asked about, by its text.
 */
export function relevantRoots(
  fileNames: Iterable<string>,
  readFile: (file: string) => string | undefined,
  concerns: (text: string) => boolean,
): string[] {
  return [...fileNames].filter((file) => {
    const text = isDeclaration(file) ? undefined : readFile(file);
    return text === undefined || concerns(text) || declaresGlobally(text);
  });
}

function isDeclaration(file: string): boolean {
  return /\.d\.[cm]?ts$|\.json$/u.test(file);
}

function declaresGlobally(text: string): boolean {
  return !/^\s*(?:import|export)\b/mu.test(text) || /\bdeclare\s+(?:global|module)\b/u.test(text);
}
