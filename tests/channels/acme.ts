import type { Catalog, Channel } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type Found, lintScript } from '../lint.js';

const method = (id: string, receiver: string): Channel =>
  smallChannel({ id, kind: 'method', receiver });

const event = (id: string, changes: Partial<Channel> = {}): Channel =>
  smallChannel({ id, open: false, ...changes });

const channels: readonly Channel[] = [
  method('join', 'engine'),
  method('publish', 'engine'),
  method('connect', 'sdk'),
  method('record', 'recorder'),
  event('failed'),
  event('lost', { constant: 'CONNECTION_LOST' }),
  event('dropped', { payload: [{ space: 'code', parameter: 1, path: ['detail', 'code'] }] }),
  event('broken', { payload: [{ space: 'code', path: ['info', 'code'] }] }),
  event('twofold', {
    payload: [
      { space: 'code', path: ['code'] },
      { space: 'code', path: ['info', 'code'] },
    ],
  }),
  event('denied', { payload: [{ space: 'code', path: ['getCode()'] }] }),
  event('recorder-failed', { name: 'failed', receiver: 'recorder' }),
  event('onClosed', { kind: 'callback', payload: [{ space: 'code', path: [] }] }),
  event('recorder-onClosed', {
    kind: 'callback',
    name: 'onClosed',
    receiver: 'recorder',
    payload: [{ space: 'code', path: [] }],
  }),
  event('onCrash', {
    kind: 'callback',
    receiver: 'sdk',
    payload: [{ space: 'code', path: [] }],
  }),
  event('onFailure', { kind: 'option' }),
];

/** An SDK of whose channels each delivers a code of its own, and one that all share. */
const acme: Catalog = smallCatalog({
  id: 'acme',
  title: { en: 'Acme', 'zh-CN': 'Acme' },
  packages: ['acme-sdk'],
  receivers: [
    { id: 'engine', createdBy: [{ on: 'sdk', member: 'createEngine' }] },
    { id: 'recorder', createdBy: [{ on: 'engine', member: 'createRecorder' }] },
  ],
  spaces: [
    smallSpace({
      path: ['Code'],
      codes: [
        smallCode('BUSY', 1, { channels: channels.map(({ id }) => id) }),
        ...channels.map(({ id }, at) =>
          smallCode(`OF_${id.replace('-', '_').toUpperCase()}`, 101 + at, { channels: [id] }),
        ),
      ],
    }),
  ],
  channels,
});

/** The statement of a handler that tests the code all channels share, and one of no channel. */
export const tested = `if (e.code === 1 || e.code === 99) { retry(); }`;

/** What is seen of what arrives at the one handler of a program. */
export interface Arriving {
  /** The channels whose other codes the handler is told to test. */
  readonly from: readonly string[];
  /** Whether nothing else can arrive there: then a code of no channel is reported. */
  readonly alone: boolean;
}

/** Lints a program in which `Acme`, `connect`, `engine` and `recorder` are the SDK's. */
export function linted(program: string): Found[] {
  const code = `import Acme, { connect } from 'acme-sdk'; const engine = Acme.createEngine(); const recorder = engine.createRecorder();\n${program}`;
  return lintScript(code, { sourceType: 'module', settings: { catalogs: [acme] } });
}

/** The channels that each handler of a program is told of, because it leaves out their codes. */
export function untestedOf(program: string): string[] {
  return linted(program).flatMap(({ message }) => {
    const [, ids] = /^Unhandled ([\w,` -]+) codes?:/u.exec(message) ?? [];
    return ids === undefined ? [] : ids.replaceAll('`', '').replaceAll(' and ', ', ');
  });
}

/** What arrives at the one handler of a program, whose test is `tested`. */
export function arriving(program: string): Arriving {
  return {
    from: untestedOf(program).flatMap((ids) => ids.split(', ')),
    alone: linted(program).some(({ rule }) => rule === 'no-impossible-code'),
  };
}
