import type { ESLint, Rule } from 'eslint';

import { type Explanation, explain, explainableLines } from './explanation.js';
import { fileModel } from '../model.js';

/** What is said of one line of a file. */
export interface LineExplained {
  /** Whether anything in the file can concern an SDK; where not, it was not looked at. */
  readonly concerns: boolean;
  readonly explanations: readonly Explanation[];
  /** The lines of the file that say something. */
  readonly lines: readonly number[];
  /** The other files that were judged with it. */
  readonly judgedWith: readonly string[];
}

/** A plugin whose one rule reports nothing: it hands out what the model of a file knows. */
export function explaining(line: number, take: (explained: LineExplained) => void): ESLint.Plugin {
  const rule: Rule.RuleModule = {
    create: (context) => ({
      'Program:exit'() {
        const model = fileModel(context as unknown as Parameters<typeof fileModel>[0]);
        take({
          concerns: model !== undefined,
          explanations: model === undefined ? [] : explain(line, model),
          lines: model === undefined ? [] : explainableLines(model),
          judgedWith:
            model?.modules.files
              .map((file) => model.modules.pathOf(file))
              .filter((file) => file !== context.filename) ?? [],
        });
      },
    }),
  };
  return { rules: { why: rule } };
}
