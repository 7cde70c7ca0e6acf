import type { Catalog, Channel } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { lintScript } from '../lint.js';

const method = (id: string, receiver: string): Channel =>
  smallChannel({ id, kind: 'method', receiver });

/** An SDK of whose methods each rejects with a code of its own, and with one that all share. */
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
      codes: [
        smallCode('BUSY', 1, { channels: ['join', 'publish', 'connect', 'record'] }),
        smallCode('NO_ROOM', 11, { channels: ['join'] }),
        smallCode('NO_RIGHT', 12, { channels: ['publish'] }),
        smallCode('NO_ROUTE', 13, { channels: ['connect'] }),
        smallCode('NO_SPACE', 14, { channels: ['record'] }),
      ],
    }),
  ],
  channels: [
    method('join', 'engine'),
    method('publish', 'engine'),
    method('connect', 'sdk'),
    method('record', 'recorder'),
  ],
});

/** The body of a rejection's handler that tests the code all methods share, and one of no method. */
export const tested = `if (e.code === 1 || e.code === 99) { retry(); }`;

/** What is seen of the calls whose rejections arrive at the one handler of a program. */
export interface Arriving {
  /** The methods whose other codes the handler is told to test. */
  readonly from: readonly string[];
  /** Whether nothing else can arrive there: then a code of no method is reported. */
  readonly alone: boolean;
}

/** Lints a program in which `engine`, `recorder` and `connect` are the SDK's. */
export function arriving(program: string): Arriving {
  const code = `import Acme, { connect } from 'acme-sdk';
const engine = Acme.createEngine();
const recorder = engine.createRecorder();
${program}`;
  const reports = lintScript(code, { sourceType: 'module', settings: { catalogs: [acme] } });
  const [untested] = reports.filter(({ rule }) => rule === 'exhaustive-handler');
  const [, methods] =
    /^Acme: (?<methods>[\w, ]+) also delivers/u.exec(untested?.message ?? '') ?? [];
  return {
    from: methods?.split(', ') ?? [],
    alone: reports.some(({ rule }) => rule === 'no-impossible-code'),
  };
}
