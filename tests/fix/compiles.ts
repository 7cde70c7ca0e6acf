import path from 'node:path';
import ts from 'typescript';

const folder = path.join(import.meta.dirname, '../fixtures/typed');

const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (name) =>
  ts.sys.readFile(name),
) as { config: unknown };
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(config, ts.sys, folder).options,
  noFallthroughCasesInSwitch: true,
};

/** What stands beside the programs, read once for all of them. */
const sourceFiles = new Map<string, ts.SourceFile | undefined>();
const errors = new Map<string, readonly string[]>();

/** What `tsc` says of a program that stands beside the typed fixtures. */
export function compiles(code: string, extension: 'ts' | 'tsx' = 'ts'): readonly string[] {
  const known = errors.get(code) ?? errorsOf(code, extension);
  errors.set(code, known);
  return known;
}

function errorsOf(code: string, extension: 'ts' | 'tsx'): string[] {
  const file = path.join(folder, `file.${extension}`);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (path.resolve(name) === file) {
      return ts.createSourceFile(name, code, version, true);
    }
    if (!sourceFiles.has(name)) {
      sourceFiles.set(name, getSourceFile(name, version));
    }
    return sourceFiles.get(name);
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
