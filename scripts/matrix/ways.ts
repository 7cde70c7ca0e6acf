/** How the project of the matrix is linted. */
export interface Way {
  readonly name: string;
  /** The files that are linted. */
  readonly extension: 'js' | 'ts';
  readonly hasTypes: boolean;
  /** The configuration of ESLint among the project's; none where oxlint lints. */
  readonly configuration?: string;
  /** Where types come from, as the plugin's settings say. */
  readonly types?: string;
}

/** With the types of typescript-eslint. */
export const typed: Way = {
  name: 'typed',
  extension: 'ts',
  hasTypes: true,
  configuration: 'typed.config.js',
  types: 'auto',
};

/** TypeScript without a typed configuration: the plugin looks for types by itself. */
export function untyped(types: 'auto' | 'native' | 'off' | 'typescript'): Way {
  return {
    name: `untyped, ${types}`,
    extension: 'ts',
    hasTypes: types !== 'off',
    configuration: 'untyped.config.js',
    types,
  };
}

/** TypeScript read by Babel, which brings no types and needs no TypeScript. */
export function babel(types: 'auto' | 'native'): Way {
  return {
    name: `Babel, ${types}`,
    extension: 'ts',
    hasTypes: true,
    configuration: 'read-by-babel.config.js',
    types,
  };
}

/** JavaScript, read by ESLint's own parser. */
export function javascript(types: 'auto' | 'native' | 'off'): Way {
  return {
    name: `JavaScript, ${types}`,
    extension: 'js',
    hasTypes: types !== 'off',
    configuration: 'javascript.config.js',
    types,
  };
}

/** By oxlint, which runs the plugin as a JS plugin. */
export const oxlint: Way = { name: 'oxlint', extension: 'ts', hasTypes: true };
