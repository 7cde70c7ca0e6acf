import type { TypeFacts } from '../../src/types/oracle.js';
import { enumeration, member } from './types-told.js';

export const members = [member('LOST', 1), member('BUSY', 2), member('GONE', 3)];

/** The enum of the SDK, in its package and in a file of the application. */
export const declared = enumeration(members);
export const vendored = enumeration(members, {
  origin: { package: undefined, file: '/app/libs/Small_SDK.js' },
});

/** Tables of the application's own: a const object and an enum. */
const own = { origin: { package: undefined, file: '/app/src/codes.ts' } };
export const object = enumeration(members, { ...own, name: 'codes', isEnum: false });
export const ownEnum = enumeration(members, { ...own, name: 'Codes' });

/** An enum that the settings name, and one that the package takes from another. */
export const failure = enumeration([member('lost', 7)], {
  name: 'Failure',
  origin: { package: 'acme-call', file: '/app/node_modules/acme-call/index.d.ts' },
});
export const foreign = enumeration([member('lost', 7)], {
  name: 'Own',
  origin: { package: 'kit', file: '/app/node_modules/kit/index.d.ts' },
});

/** A type of one value, which may be a member of an enum. */
export const value = (
  one: number,
  name?: string,
  of: typeof declared = declared,
): Partial<TypeFacts> => ({
  finite: true,
  units: [name === undefined ? { value: one } : { value: one, member: { name, enumeration: of } }],
});
