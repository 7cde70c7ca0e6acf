import { Binder } from '../../src/binding/binder.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import type { Origin } from '../../src/types/oracle.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { marked } from './marked.js';
import { type TypesTold, enumeration, member, oracleTelling } from './types-told.js';

const codes = [smallCode('LOST', 1), smallCode('BUSY', 2), smallCode('GONE', 3)];

const catalog = smallCatalog({
  receivers: [
    { id: 'nameless', createdBy: [{ on: 'sdk', member: 'create' }] },
    {
      id: 'engine',
      types: ['Engine', 'IEngine'],
      createdBy: [{ on: 'sdk', member: 'createEngine' }],
    },
  ],
  spaces: [
    smallSpace({ path: ['ErrorCode'], enum: 'ErrorCode', codes }),
    smallSpace({
      id: 'reason',
      path: ['Reason'],
      codes: [smallCode('LOST', 1), smallCode('BUSY', 2), smallCode('LEFT', 4)],
    }),
  ],
  channels: [smallChannel({ id: 'onError' }), smallChannel({ id: 'onLost' })],
});

export const index = new CatalogIndex([catalog]);

/** The binder of a program, and the expressions that it marks: a subject, and what follows. */
export function binderOf(code: string, told: TypesTold, catalogs = index) {
  const { nodes, resolver, sourceCode } = marked(`import small from 'small-sdk'; ${code}`);
  const binder = new Binder(sourceCode, catalogs, resolver, oracleTelling(sourceCode, told));
  const [subject, ...operands] = nodes;
  if (subject === undefined) {
    throw new Error('a program marks a subject');
  }
  return { binder, subject, operands };
}

export const ofPackage = (name: string, file = `/app/node_modules/${name}/index.d.ts`): Origin => ({
  package: name,
  file,
});

/** The enum of the SDK, a copy of it, and the enum of another. */
export const declared = enumeration(codes.map(({ name, value }) => member(name, value)));
export const own = enumeration(declared.members, {
  name: 'Own',
  origin: { package: undefined, file: '/app/src/own.ts' },
});
export const failure = enumeration([member('lost', 7)], {
  name: 'Failure',
  origin: ofPackage('acme-call'),
});
