import type { Catalog } from '../../../src/catalog/catalog.js';

export type Language = 'javascript' | 'typescript';

/** How a program comes by an SDK. */
export interface SdkAccess {
  readonly trait: string;
  readonly lines: readonly string[];
  /** The expression that is the SDK's own object, if the program has a value for it. */
  readonly sdk: string | undefined;
  /** The expression that has the SDK's constants, where it is another, or none has them. */
  readonly holder?: string | undefined;
  /** The parts of the SDK that the program has names for. */
  readonly parts?: readonly string[];
  readonly isModule: boolean;
}

/**
 * Every way in which a program can come by an SDK.
 *
 * @param name - the local name, where the program chooses it.
 */
export function accessesOf(catalog: Catalog, language: Language, name: string): SdkAccess[] {
  return language === 'javascript' ? inJavaScript(catalog, name) : inTypeScript(catalog, name);
}

const none: SdkAccess = { trait: 'no SDK', lines: [], sdk: undefined, isModule: false };

/** The SDKs whose packages export their parts by name alone: the module is the SDK's own object. */
const withoutDefault = new Set(['livekit-client', 'twilio-video', 'zego-express-web']);

/** Whether the SDK's own object is what its package exports by default. */
export function hasDefault({ id }: Catalog): boolean {
  return !withoutDefault.has(id);
}

/** Whether the SDK's package has its constants as exports by name, beside a default export. */
export function hasConstantsByName(catalog: Catalog): boolean {
  return hasDefault(catalog) && catalog.spaces.some(({ exported }) => exported === 'name');
}

function inJavaScript(catalog: Catalog, name: string): SdkAccess[] {
  const { globals, packages, vendoredModules } = catalog;
  if (!hasDefault(catalog)) {
    return [
      ...byName(catalog, name),
      required(`const ${name} = require('${packages[0] ?? ''}')`, name),
      none,
    ];
  }
  return [
    ...globals.map((global): SdkAccess => ({ ...none, trait: 'global', sdk: global })),
    ...packages.flatMap((specifier): SdkAccess[] => [
      ...imports(specifier, name),
      ...(hasConstantsByName(catalog) ? besideDefault(catalog, name) : []),
      required(`const ${name} = require('${specifier}').default`, name),
      required(`const { default: ${name} } = require('${specifier}')`, name),
      required(`const ${name} = require('${specifier}')`, `${name}.default`),
    ]),
    ...vendoredModules.flatMap((module): SdkAccess[] => [
      required(`const ${name} = require('./${module}')`, name),
      imported('default import', `import ${name} from './lib/${module}.js'`, name),
    ]),
    none,
  ];
}

function inTypeScript(catalog: Catalog, name: string): SdkAccess[] {
  const { globals, id, packages, vendoredModules } = catalog;
  if (id === 'volcengine-rtc-web') {
    return packages.flatMap((specifier) => [
      ...imports(specifier, name),
      imported('type-only import', `import type ${name} from '${specifier}'`, undefined),
      imported(
        'type-only import',
        `import { type default as ${name} } from '${specifier}'`,
        undefined,
      ),
    ]);
  }
  if (!hasDefault(catalog)) {
    return [...byName(catalog, name), none];
  }
  if (hasConstantsByName(catalog)) {
    return [
      ...imports(packages[0] ?? '', name).map((access) => ({ ...access, holder: undefined })),
      ...besideDefault(catalog, name),
      none,
    ];
  }
  if (!isDeclared(catalog)) {
    return [...imports(packages[0] ?? '', name), none];
  }
  return [
    ...globals.map((global): SdkAccess => ({ ...none, trait: 'global', sdk: global })),
    ...vendoredModules
      .filter(() => id !== 'aliases')
      .map((module) => imported('default import', `import ${name} from './${module}'`, name)),
    none,
  ];
}

/** Whether this plugin's typings, or those beside the programs, declare the SDK. */
export function isDeclared({ id }: Catalog): boolean {
  return [
    'agora-signaling',
    'aliases',
    'netease-webrtc',
    'volcengine-rtc-miniapp',
    'volcengine-rts-web',
  ].includes(id);
}

/** A default export that is the SDK's own object, and its constants beside it. */
function besideDefault(catalog: Catalog, name: string): SdkAccess[] {
  const [specifier = ''] = catalog.packages;
  const names = partsOf(catalog);
  return [
    {
      ...imported(
        'import by name beside a default import',
        `import ${name}, { ${names.join(', ')} } from '${specifier}'`,
        name,
      ),
      holder: undefined,
      parts: names,
    },
    {
      ...imported('namespace import', `import * as ${name} from '${specifier}'`, `${name}.default`),
      holder: name,
    },
  ];
}

function partsOf({ spaces }: Catalog): string[] {
  return [...new Set(spaces.flatMap(({ path }) => path?.slice(0, 1) ?? []))];
}

function byName(catalog: Catalog, name: string): SdkAccess[] {
  const specifier = catalog.packages[0] ?? '';
  const parts = partsOf(catalog);
  return [
    imported('namespace import', `import * as ${name} from '${specifier}'`, name),
    ...(parts.length === 0
      ? []
      : [
          {
            ...imported(
              'import by name',
              `import { ${parts.join(', ')} } from '${specifier}'`,
              undefined,
            ),
            parts,
          },
        ]),
  ];
}

function imports(specifier: string, name: string): SdkAccess[] {
  return [
    imported('default import', `import ${name} from '${specifier}'`, name),
    imported('import by name', `import { default as ${name} } from '${specifier}'`, name),
    imported('namespace import', `import * as ${name} from '${specifier}'`, `${name}.default`),
  ];
}

function imported(trait: string, line: string, sdk: string | undefined): SdkAccess {
  return { trait, lines: [line], sdk, isModule: true };
}

function required(line: string, sdk: string): SdkAccess {
  return { trait: 'require', lines: [line], sdk, isModule: false };
}
