import type { Code, Erratum } from '../../src/catalog/catalog.js';

/** A doc comment; empty lines part its paragraphs. */
export function docComment(lines: readonly string[]): readonly string[] {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  const [only] = safe;
  return safe.length === 1 && only !== undefined
    ? [`/** ${only} */`]
    : ['/**', ...safe.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}

/** What the catalog says of a code, in both languages. */
export function codeComment(code: Code): readonly string[] {
  const { remedy, status, summary } = code;
  const isDeprecated = status === 'deprecated';
  return docComment([
    // What to do about a deprecated code stands behind its tag, where editors show it.
    isDeprecated ? summary.en : `${summary.en}: ${remedy.en}`,
    '',
    `${summary['zh-CN']}：${remedy['zh-CN']}`,
    ...(code.general === true ? ['', 'Every method can deliver it. 所有方法都可能返回。'] : []),
    ...(code.errata ?? []).flatMap(({ note }) => ['', note.en, '', note['zh-CN']]),
    ...(isDeprecated ? ['', `@deprecated ${deprecation(code)}`] : []),
    ...(status === 'hidden' ? ['', '@hidden'] : []),
  ]);
}

/** What is said of the other name that a source gives a code. */
export function erratumComment(code: Code, { note }: Erratum): readonly string[] {
  return docComment([`Another name of \`${code.name}\`: ${note.en}`, '', note['zh-CN']]);
}

function deprecation({ remedy, successor }: Code): string {
  return successor === undefined ? remedy.en : `use \`${successor}\`: ${remedy.en}`;
}
