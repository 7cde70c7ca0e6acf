/** What the text of every file of a project is searched for. */
export interface TextFacts {
  /** Whether it names something of an SDK. */
  readonly concerns: boolean;
  /** The modules that it imports, loads or exports from. */
  readonly specifiers: readonly string[];
  /** Those of them that it exports anew. */
  readonly exportedAnew: ReadonlySet<string>;
}

const specifier =
  /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(?:'([^'\n]+)'|"([^"\n]+)")/gu;

const exportFrom = /\bexport\b[^'"();=]*\bfrom\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** @param concerns - whether a text names something of an SDK. */
export function readFacts(text: string, concerns: (text: string) => boolean): TextFacts {
  return {
    concerns: concerns(text),
    specifiers: quotedIn(text, specifier),
    exportedAnew: new Set(quotedIn(text, exportFrom)),
  };
}

function quotedIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, single, double]) => single ?? double ?? '');
}
