/** An enum that the user names, of an SDK that may have no catalog. */
export interface NamedEnum {
  /** The package that declares or exports it. */
  readonly package: string;
  readonly name: string;
}

/** Whether a text speaks of any of some enums: files that do not cost nothing more. */
export function namesAnyEnum(text: string, enums: readonly NamedEnum[]): boolean {
  return enums.some((named) => text.includes(named.package) || text.includes(named.name));
}
