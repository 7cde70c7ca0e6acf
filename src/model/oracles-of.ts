import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Modules } from '../binding/modules.js';
import type { Settings } from '../settings.js';
import type { TypeSource } from '../types/named-source.js';
import type { TypeOracle } from '../types/oracle.js';
import { oracleBeside, oracleFor } from '../types/type-source.js';

/** For a file that names nothing of an SDK no program is opened: what its parser knows suffices. */
function withoutProgram(source: TypeSource): TypeSource {
  return source === 'auto' || source === 'parser' ? 'parser' : 'off';
}

/** The oracles of the files of a program, each opened when it is asked. */
export function oraclesOf(
  { cwd, filename, sourceCode }: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  modules: Modules,
  settings: Settings,
): (node: TSESTree.Node) => TypeOracle {
  const concerns = (text: string): boolean => settings.index.concerns(text);
  const oracles = new Map<TSESTree.Program, TypeOracle>([
    [
      sourceCode.ast,
      oracleFor(
        { sourceCode, file: filename, cwd },
        concerns(sourceCode.text) ? settings.types : withoutProgram(settings.types),
        concerns,
      ),
    ],
  ]);
  return (node) => {
    const source = modules.sourceOf(node);
    let oracle = oracles.get(source.ast);
    if (oracle === undefined) {
      const other = { sourceCode: source, file: modules.pathOf(node) };
      oracle = oracleBeside(sourceCode, other, settings.types);
      oracles.set(source.ast, oracle);
    }
    return oracle;
  };
}
