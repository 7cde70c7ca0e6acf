import { catalogOf, settingsWith } from '../catalog/installed-file.js';
import { type LintOptions, codeIn, lintScript, lintTyped } from '../lint.js';

/** A report: its rule, the codes of one catalog that its message names, how many it leaves unnamed. */
export interface Report {
  readonly rule: string;
  readonly codes: readonly string[];
  readonly others?: number;
}

/** What plain JavaScript is told, with a catalog in use. */
export function scriptReports(id: string, code: string, options: LintOptions = {}): Report[] {
  const found = lintScript(code, { sourceType: 'module', settings: fullSettings(id), ...options });
  return found.map((report) => reportOf(id, report));
}

/** What TypeScript is told beside the SDK's own typings, with a catalog in use. */
export function typedReports(id: string, code: string, options: LintOptions = {}): Report[] {
  return lintTyped(code, { settings: fullSettings(id), ...options }).map((found) =>
    reportOf(id, found),
  );
}

/** Full messages name long codes too. */
function fullSettings(id: string): Readonly<Record<string, unknown>> {
  return { ...settingsWith(id), messages: 'full' };
}

function reportOf(id: string, { message, rule }: { message: string; rule: string }): Report {
  const names = new Set(catalogOf(id).spaces.flatMap(({ codes }) => codes.map(({ name }) => name)));
  const others = /and (\d+) more/u.exec(message)?.[1];
  const words = new Set(codeIn(message).match(/[A-Za-z_$][\w$]*/gu));
  return {
    rule,
    codes: [...words].filter((word) => names.has(word)),
    ...(others === undefined ? {} : { others: Number(others) }),
  };
}
