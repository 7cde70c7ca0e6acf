import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** What the code of Ajv calls, by the file of Ajv that has it. */
const helpers: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/equal': 'isDeepStrictEqual',
  // JSON schema counts characters, not code units.
  'ajv/dist/runtime/ucs2length': '((text) => [...text].length)',
};

/** Ajv with what the schemas of catalogs need. Errors hold the schema that they are about. */
export function schemaCompiler(): Ajv {
  return new Ajv({
    allowUnionTypes: true,
    code: { esm: true, lines: true, source: true },
    discriminator: true,
    // One function for each definition is half as long as a copy wherever it is used.
    inlineRefs: false,
    // The schema refines its objects in branches, which strict mode takes for mistakes.
    strictRequired: false,
    strictTypes: false,
    verbose: true,
  });
}

/**
 * A module that exports a check for each schema.
 *
 * @param schemas - by the name of the export.
 */
export function shapeCode(schemas: Readonly<Record<string, object>>): string {
  const ajv = schemaCompiler();
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ ...(withoutNotes(schema) as object), $id: name });
  }
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  return [
    '// Written by `npm run generate`, from the schemas of catalogs.',
    "import { isDeepStrictEqual } from 'node:util';",
    withoutAjv(standaloneCode.default(ajv, names)),
  ].join('\n');
}

/** What is for people alone is not loaded with the plugin. */
function withoutNotes(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  if (Array.isArray(schema)) {
    return schema.map(withoutNotes);
  }
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'description' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutNotes(value)]),
  );
}

/** Puts our own in the place of the helpers of Ajv, which nobody has installed. */
function withoutAjv(code: string): string {
  return code.replaceAll(/require\("(?<file>[^"]+)"\)\.default/gu, (_call, file: string) => {
    const helper = helpers[file];
    if (helper === undefined) {
      throw new Error(`the checks need ${file}: write it in scripts/shapes/shape-code.ts`);
    }
    return helper;
  });
}
