import type { Code, Space, Value } from '../../src/catalog/catalog.js';
import { codeComment, docComment, erratumComment } from './doc-comment.js';
import { codeName, constantsName, nameName } from './names.js';

/** The constants of a space, each documented, and the unions of all values and of all names. */
export function constantsOf(space: Space): readonly string[] {
  const constants = constantsName(space);
  const { path, toldApartBy } = space;
  return [
    ...docComment([
      path === undefined
        ? `${ownership(space)} It is the type for a table of the application's own: whole, or \`Pick<${constants}, …>\`.`
        : `The constants of the SDK's \`${path.join('.')}\`.`,
    ]),
    `interface ${constants} {`,
    ...space.codes.flatMap(constantOf),
    '}',
    '',
    ...docComment([
      `Every documented value${space.open ? '. A later SDK version may add some' : ''}.`,
    ]),
    `type ${codeName(space)} = ${valuesOf(space)};`,
    ...(toldApartBy === undefined
      ? []
      : [
          '',
          ...docComment([
            `Every documented \`${toldApartBy}\`, which tells errors of one value apart.`,
          ]),
          `type ${nameName(toldApartBy)} = keyof ${constants};`,
        ]),
    '',
  ];
}

function ownership({ names }: Space): string {
  return names === 'vendor'
    ? 'The documented codes by their names.'
    : 'The documented codes. The vendor gives values alone, the names are of the catalog.';
}

function constantOf(code: Code): string[] {
  const errata = code.errata ?? [];
  // Where sources disagree on a value, either may come.
  const values = [code.value, ...errata.flatMap(({ value }) => value ?? [])];
  const type = values.map((value) => literal(value)).join(' | ');
  return [
    ...codeComment(code),
    `readonly ${code.name}: ${type};`,
    ...errata.flatMap((erratum) =>
      erratum.name === undefined
        ? []
        : [...erratumComment(code, erratum), `readonly ${literal(erratum.name)}: ${type};`],
    ),
  ];
}

function valuesOf(space: Space): string {
  const constants = constantsName(space);
  const values = `${constants}[keyof ${constants}]`;
  // What comes as a number from one server comes as its digits from another.
  return space.values === 'mixed' ? `${values} | \`\${${values}}\`` : values;
}

/** A value as TypeScript writes it. */
export function literal(value: Value): string {
  return JSON.stringify(value);
}
