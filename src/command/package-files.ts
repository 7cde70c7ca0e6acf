/** Tells which of some packages a file belongs to. */
export class PackageFiles {
  readonly #names: readonly string[];
  readonly #folders: readonly { readonly name: string; readonly folder: string }[];

  /**
   * @param names - the packages, wherever in `node_modules` they stand.
   * @param folders - where some of them stand, which may be linked from elsewhere; each ends in a
   * slash.
   */
  constructor(
    names: readonly string[],
    folders: readonly { readonly name: string; readonly folder: string }[],
  ) {
    this.#names = names;
    this.#folders = folders;
  }

  /** The package of a file; undefined for a file of any other. */
  ownerOf(file: string): string | undefined {
    return (
      this.#names.find((name) => standsIn(`/node_modules/${name}/`, file)) ??
      this.#folders.find(({ folder }) => file.startsWith(folder) && standsIn(folder, file))?.name
    );
  }
}

/** What stands in a package's own `node_modules` is of others. */
function standsIn(folder: string, file: string): boolean {
  const at = file.lastIndexOf(folder);
  return at !== -1 && !file.slice(at + folder.length - 1).includes('/node_modules/');
}
