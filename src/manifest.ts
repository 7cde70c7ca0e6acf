import manifest from '../package.json' with { type: 'json' };

/** The name of this package. */
export const name = manifest.name;

/** The version of this package. The build writes it into the bundles. */
export const version = manifest.version;
