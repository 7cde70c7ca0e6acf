import fc from 'fast-check';

import { type ChainModel, chainModel, chainPieces, valueChainModel } from './chain.js';
import { type Frame, type FrameModel, frameModel, frameOf } from './frame.js';
import { printed } from './pieces.js';
import { ambiguousSpaces } from './place.js';
import { type Statement, bodyPieces, statements } from './statement.js';
import { type Style, style } from './style.js';
import { surrounded } from './surroundings.js';
import { type SwitchModel, switchModel, switchPieces } from './switch.js';
import { type TableModel, tableModel, tablePieces } from './table.js';
import { Traits } from './traits.js';
import { Numbers, type Writing } from './writing.js';

type Site =
  | { readonly kind: 'chain'; readonly chain: ChainModel }
  | { readonly kind: 'switch'; readonly whole: SwitchModel }
  | { readonly kind: 'table'; readonly table: TableModel };

interface ProgramModel {
  readonly style: Style;
  readonly frame: FrameModel;
  readonly before: readonly Statement[];
  readonly site: Site;
  readonly after: readonly Statement[];
  readonly isStrict: boolean;
  readonly isChinese: boolean;
  readonly isPretty: boolean;
}

/** A generated program, and how it is to be linted. */
export interface Program {
  readonly code: string;
  readonly frame: Frame;
  readonly site: Site['kind'];
  readonly style: Style;
  /** Whether the text is judged as Prettier writes it. */
  readonly isPretty: boolean;
  readonly preset: 'recommended' | 'strict';
  readonly locale: 'en' | 'zh-CN';
  readonly traits: ReadonlySet<string>;
}

const beside = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Statement[]>([]) },
  { weight: 1, arbitrary: statements(0, switchModel) },
);

const model: fc.Arbitrary<ProgramModel> = fc.record({
  style,
  frame: frameModel,
  before: beside,
  site: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('switch' as const),
        whole: switchModel({ depth: 2, mostClauses: 5 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('chain' as const), chain: chainModel }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('table' as const), table: tableModel }) },
  ),
  after: beside,
  isStrict: fc.boolean(),
  isChinese: fc.boolean(),
  isPretty: fc.constantFrom(false, false, true),
});

/** Programs that may compare with a value of several codes, which chance alone rarely makes. */
const ambiguousModel: fc.Arbitrary<ProgramModel> = fc
  .tuple(model, fc.constantFrom(...ambiguousSpaces), valueChainModel)
  .map(([one, space, chain]) => ({
    ...one,
    frame: { ...one.frame, space, isDirected: false, subject: 'plain' },
    site: { kind: 'chain', chain },
  }));

/** Programs that look at the codes of any space, in any way. */
export const program: fc.Arbitrary<Program> = fc
  .oneof({ weight: 19, arbitrary: model }, { weight: 1, arbitrary: ambiguousModel })
  .map(programOf);

function programOf({
  after,
  before,
  frame: around,
  isChinese,
  isPretty,
  isStrict,
  site,
  style: written,
}: ProgramModel): Program {
  const traits = new Traits();
  const frame = frameOf(around, written, traits);
  const writing: Writing = {
    style: written,
    numbers: new Numbers(),
    traits,
    frame,
    depth: 0,
    joins: false,
    canBreak: false,
    canContinue: false,
  };
  const pieces = surrounded(writing, (inside) => [
    ...bodyPieces(withoutExits(before), inside),
    ...sitePieces(site, inside),
    ...bodyPieces(after, inside),
  ]);
  const preset = isStrict ? 'strict' : 'recommended';
  traits.add(
    `site: ${site.kind}`,
    `preset: ${preset}`,
    `line end: ${written.endOfLine === '\n' ? 'LF' : 'CRLF'}`,
    `indent: ${written.indent === '\t' ? 'tab' : String(written.indent.length)}`,
    `semicolons: ${String(written.semicolons)}`,
    `layout: ${written.layout}`,
  );
  const code = printed(pieces, written);
  traits.add(...(/\/\/ c\d|\/\*/u.test(code) ? ['comments'] : []));
  return {
    code,
    frame,
    site: site.kind,
    style: written,
    isPretty,
    preset,
    locale: isChinese ? 'zh-CN' : 'en',
    traits: traits.names,
  };
}

/** Behind an exit nothing would run. */
function withoutExits(all: readonly Statement[]): readonly Statement[] {
  return all.filter(({ kind }) => kind !== 'exit');
}

function sitePieces(site: Site, writing: Writing): ReturnType<typeof switchPieces> {
  switch (site.kind) {
    case 'chain':
      return chainPieces(site.chain, writing);
    case 'switch':
      return switchPieces(site.whole, writing);
    case 'table':
      return tablePieces(site.table, writing);
  }
}
