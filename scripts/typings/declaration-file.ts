import type { Catalog } from '../../src/catalog/catalog.js';
import { constantsOf } from './constants.js';
import { docComment } from './doc-comment.js';
import { codeName, namespaceName } from './names.js';
import { payloadOf } from './payload.js';
import { hasSdkObject, receiverNames, receiversOf } from './receivers.js';

/**
 * The declarations of an SDK that has none of its own. They are a script, not a module, so that
 * naming the file in `types` of a tsconfig.json is all that an application does.
 */
export function declarationFile(catalog: Catalog): readonly string[] {
  const namespace = namespaceName(catalog);
  const isSdkKnown = hasSdkObject(catalog);
  return [
    `// Generated from catalogs/${catalog.id}.json by \`npm run generate\`: edit the catalog, not this file.`,
    '',
    ...docComment([
      `The errors of ${catalog.title.en}. Types only: nothing here exists at run time.`,
      '',
      `错误码：${catalog.title['zh-CN']}。仅含类型，运行时不存在。`,
    ]),
    `declare namespace ${namespace} {`,
    ...catalog.spaces.flatMap((space) => constantsOf(space)),
    ...(catalog.spaces.some(({ toldApartBy }) => toldApartBy !== undefined)
      ? ['type OneOf<Shapes> = Shapes[keyof Shapes];', '']
      : []),
    ...catalog.channels.flatMap((channel) => payloadOf(catalog, channel)),
    ...(isSdkKnown ? receiversOf(catalog) : []),
    '}',
    '',
    ...globalsOf(catalog, namespace),
    ...(isSdkKnown
      ? modulesOf(catalog).flatMap((name) => moduleOf(name, catalog, namespace))
      : unknownModules(catalog)),
  ];
}

function globalsOf(catalog: Catalog, namespace: string): readonly string[] {
  return catalog.globals.flatMap((name) => [
    ...docComment(['The SDK as a script element loads it.']),
    `declare const ${name}: ${namespace}.Sdk;`,
    '',
  ]);
}

/** A pattern has one `*`, so that a version in the name of a copy fits none. */
function modulesOf(catalog: Catalog): string[] {
  return [
    ...catalog.packages,
    ...catalog.vendoredModules.flatMap((name) => [`*${name}`, `*${name}.js`]),
  ];
}

function moduleOf(name: string, catalog: Catalog, namespace: string): readonly string[] {
  const [global] = catalog.globals;
  if (global !== undefined) {
    return [`declare module '${name}' {`, `export = ${global};`, '}', ''];
  }
  const types = [...catalog.spaces.map((space) => codeName(space)), ...receiverNames(catalog)];
  return [
    `declare module '${name}' {`,
    `const sdk: ${namespace}.Sdk;`,
    'namespace sdk {',
    ...types.map((type) => `type ${type} = ${namespace}.${type};`),
    '}',
    'export = sdk;',
    '}',
    '',
  ];
}

/** A declared module would forbid every import that it does not list. */
function unknownModules({ packages }: Catalog): readonly string[] {
  return packages.map(
    (name) => `// No module ${name} is declared, because the catalog knows none of its exports.`,
  );
}
