import path from 'node:path';
import ts from 'typescript';

const folder = path.join(import.meta.dirname, '../fixtures/typed');

/** What `tsc` says of a program that stands beside the typed fixtures. */
export function compiles(code: string): string[] {
  const file = path.join(folder, 'file.ts');
  const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (name) =>
    ts.sys.readFile(name),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    path.resolve(name) === file
      ? ts.createSourceFile(name, code, version, true)
      : getSourceFile(name, version);
  const program = ts.createProgram([file], { ...options, noFallthroughCasesInSwitch: true }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
