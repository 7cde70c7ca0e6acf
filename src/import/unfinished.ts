/** What of a draft a person has still to fill in. */
export interface Unfinished {
  /** How often each field is null: `summary`, `channels/kind`. */
  readonly fields: ReadonlyMap<string, number>;
  /** The way to the first of them. */
  readonly path: readonly (number | string)[];
}

/**
 * The fields of a draft that are null.
 *
 * @returns undefined where none is, or where the value is no object at all.
 */
export function findUnfinished(draft: unknown): Unfinished | undefined {
  const fields = new Map<string, number>();
  const seen = new Set<unknown>();
  let first: readonly (number | string)[] | undefined;
  const visit = (value: unknown, path: readonly (number | string)[]): void => {
    if (value === null || isUnwrittenText(value)) {
      const field = path
        .filter((step) => typeof step === 'string')
        .join('/')
        .replace(/^spaces\/codes\//u, '');
      fields.set(field, (fields.get(field) ?? 0) + 1);
      first ??= path;
    } else if (typeof value === 'object' && !seen.has(value)) {
      // What the user set need not be a tree.
      seen.add(value);
      for (const [key, item] of Object.entries(value)) {
        visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  if (draft !== null) {
    visit(draft, []);
  }
  return first === undefined ? undefined : { fields, path: first };
}

/** The fields as a list in one line: `title, summary (42), channels/kind (3)`. */
export function listUnfinished({ fields }: Unfinished): string {
  return [...fields]
    .map(([field, count]) => (count === 1 ? field : `${field} (${String(count)})`))
    .join(', ');
}

/** A text of which neither language is written is one thing to do. */
function isUnwrittenText(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'en' in value &&
    Object.values(value).every((text) => text === null)
  );
}
