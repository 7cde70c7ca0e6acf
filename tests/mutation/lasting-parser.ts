import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

// An import would be of this file, which stands for the parser.
const parser = createRequire(import.meta.url)(
  '@typescript-eslint/parser',
) as typeof import('@typescript-eslint/parser');

export const { meta } = parser;

type Options = NonNullable<Parameters<typeof parser.parseForESLint>[1]> & {
  readonly tsconfigRootDir?: string;
};

/** So many new texts are worth a new program. */
const enough = 150;

/**
 * The texts that the tests of one folder lint, as the files of one program: the typings of an SDK
 * are looked at once for all texts and all mutants.
 */
class TextsOfFolder {
  readonly #names = new Map<string, string>();
  readonly #sources = new Map<string, ts.SourceFile | undefined>();
  #files: string[] = [];
  #program: ts.Program | undefined;

  constructor(private readonly folder: string) {}

  /** The program, and the name that the text has there; nothing where it has none yet. */
  programOf(code: string): { program: ts.Program; file: string } | undefined {
    const known = this.#names.get(code);
    if (known === undefined) {
      this.#names.set(code, path.join(this.folder, `file-${String(this.#names.size)}.ts`));
    }
    if (this.#names.size >= this.#files.length + enough) {
      this.#build();
    }
    const file = this.#names.get(code);
    return this.#program !== undefined &&
      file !== undefined &&
      this.#program.getSourceFile(file) !== undefined
      ? { program: forOneText(this.#program), file }
      : undefined;
  }

  #build(): void {
    const { config } = ts.readConfigFile(path.join(this.folder, 'tsconfig.json'), (name) =>
      ts.sys.readFile(name),
    ) as { config: unknown };
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, this.folder);
    const codes = new Map([...this.#names].map(([code, file]) => [file, code]));
    const host = ts.createCompilerHost(options, true);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (name, version) => {
      if (!this.#sources.has(name)) {
        const code = codes.get(path.resolve(name));
        this.#sources.set(
          name,
          code === undefined
            ? getSourceFile(name, version)
            : ts.createSourceFile(name, code, version, true),
        );
      }
      return this.#sources.get(name);
    };
    this.#files = [...codes.keys()];
    this.#program = ts.createProgram([...fileNames, ...this.#files], options, host);
  }
}

/** The plugin keeps what it reads for as long as there is the checker: here, for one text. */
function forOneText(program: ts.Program): ts.Program {
  const checker = Object.create(program.getTypeChecker()) as ts.TypeChecker;
  return Object.assign(Object.create(program) as ts.Program, { getTypeChecker: () => checker });
}

/** What declares globally would be seen by the other texts. */
const isAlone = (code: string): boolean =>
  !/^\s*(?:import|export)\b/mu.test(code) || /\bdeclare (?:global|module)\b/u.test(code);

const folders = new Map<string, TextsOfFolder>();

/** As the parser itself, with a program that lasts. */
export function parseForESLint(code: string, options: Options = {}): unknown {
  const folder = options.tsconfigRootDir;
  if (options.projectService === undefined || folder === undefined || isAlone(code)) {
    return parser.parseForESLint(code, options);
  }
  const texts = folders.get(folder) ?? new TextsOfFolder(folder);
  folders.set(folder, texts);
  const found = texts.programOf(code);
  if (found === undefined) {
    return parser.parseForESLint(code, options);
  }
  return parser.parseForESLint(code, {
    ...options,
    projectService: false,
    programs: [found.program],
    filePath: found.file,
  });
}
