import type { Catalog } from '../../../src/catalog/catalog.js';
import type { Frame } from './frame.js';
import type { Piece } from './pieces.js';
import { type Writing, deeper } from './writing.js';

/** The program around what a handler does. */
export function surrounded(writing: Writing, body: (inside: Writing) => Piece[]): Piece[] {
  const { frame } = writing;
  const { access, lines, linesBelow } = frame.constants;
  const receiver =
    frame.directive === undefined && access.sdk !== undefined
      ? receiverLines(frame.place.catalog, frame.place.channel?.receiver ?? 'sdk', access.sdk)
      : [];
  const typed =
    frame.directive === undefined && access.trait === 'type-only import'
      ? [
          `import type { IRTCEngine } from '${frame.place.catalog.packages[0] ?? ''}'`,
          'declare const engine: IRTCEngine',
        ]
      : [];
  const imports = [...typed, ...lines].sort(
    (one, other) => Number(other.startsWith('import')) - Number(one.startsWith('import')),
  );
  return [
    ...[...imports, ...receiver].map((line) => statement(line, 0)),
    ...registration(frame, handlerBody(writing, body), writing),
    ...linesBelow.map((line) => statement(line, 0)),
  ];
}

function statement(text: string, depth: number): Piece {
  return { text, role: 'statement', depth, joins: false };
}

/** The lines that make the object that a program listens to; each has the receiver's own name. */
function receiverLines(catalog: Catalog, receiver: string, sdk: string): string[] {
  const [creation] = catalog.receivers.find(({ id }) => id === receiver)?.createdBy ?? [];
  if (creation === undefined) {
    return [];
  }
  const holder = creation.on === 'sdk' ? sdk : creation.on;
  const line = (value: string): string[] => [
    ...receiverLines(catalog, creation.on, sdk),
    `const ${receiver} = ${value}`,
  ];
  if (creation.property !== undefined) {
    return line(`${holder}.${creation.property}`);
  }
  const callee = [holder, ...(creation.member === undefined ? [] : [creation.member])].join('.');
  const call = /^[A-Z]/u.test(creation.member ?? '') ? `new ${callee}()` : `${callee}('a')`;
  return line(call);
}

/** What stands in a handler's body, at a depth. */
type Body = (depth: number) => Piece[];

function handlerBody(writing: Writing, body: (inside: Writing) => Piece[]): Body {
  const { keep, model } = writing.frame;
  const kept = (depth: number): Piece[] => (keep === undefined ? [] : [statement(keep, depth)]);
  return (depth) => {
    const inside = { ...writing, depth, joins: false, canBreak: false, canContinue: false };
    const within = (start: string, end: string, changed: Partial<Writing> = {}): Piece[] => [
      { text: start, role: 'text', depth, joins: false },
      ...body({ ...deeper(inside), ...changed }),
      { text: end, role: 'close', depth, joins: false },
    ];
    writing.traits.add(`enclosure: ${model.enclosure}`);
    switch (model.enclosure) {
      case 'block':
        return [...kept(depth), ...within('{', '}')];
      case 'inner function':
        return [
          ...kept(depth),
          ...within('const inner = () => {', '}').map((piece, index, all): Piece =>
            index === all.length - 1 ? { ...piece, role: 'statement' } : piece,
          ),
          statement('return inner()', depth),
        ];
      case 'loop':
        return [
          ...kept(depth),
          ...within('for (const round of [1, 2]) {', '}', { canBreak: true, canContinue: true }),
        ];
      case 'nothing':
        return [...kept(depth), ...body(inside)];
      case 'shadow':
        return [...kept(depth), ...shadows(writing, depth), ...body(inside)];
      case 'try':
        return [
          ...kept(depth),
          ...within('try {', '} finally {'),
          statement('did(0)', depth + 1),
          {
            text: '}',
            role: 'close',
            depth,
            joins: false,
          },
        ];
    }
  };
}

/** The names that lead to constants are those of other things in the handler. */
function shadows({ frame, traits }: Writing, depth: number): Piece[] {
  const { access, spellings } = frame.constants;
  const texts = frame.place.space.codes.slice(0, 3).flatMap((code) => spellings(code));
  const names = new Set([...texts, access.sdk ?? ''].map((text) => text.split(/[.[]/u)[0] ?? ''));
  names.delete('');
  traits.add(...(names.size > 0 ? ['shadowed names'] : []));
  return [...names].map((name) => statement(`const ${name} = {}`, depth));
}

/** The handler, and what registers it. */
function registration(frame: Frame, body: Body, { style }: Writing): Piece[] {
  const { directive, model, place } = frame;
  const channel = directive === undefined ? place.channel : undefined;
  const receiver =
    channel?.receiver === 'sdk' ? (frame.constants.access.sdk ?? '') : (channel?.receiver ?? '');
  const name = channel?.name ?? channel?.id ?? '';
  const isTyped = frame.language === 'typescript';
  switch (channel?.kind) {
    case undefined:
      return handled('register(', ')', frame, body);
    case 'callback':
      return handled(`${receiver}.${name} = `, '', frame, body);
    case 'event': {
      const isEnum = isTyped && place.catalog.id === 'volcengine-rtc-web';
      const event = isEnum
        ? frame.constants.access.sdk === undefined
          ? `'${name}' as any`
          : `${frame.constants.access.sdk}.events.${name}`
        : `${style.quote}${name}${style.quote}`;
      return handled(`${receiver}.on(${event}, `, ')', frame, body);
    }
    case 'method': {
      // The arguments are beside the point, but would have to be right.
      const object = isTyped ? `(${receiver} as any)` : receiver;
      const call = `${object}.${name}('a')`;
      return model.isAwaited
        ? caught(call, frame, body)
        : handled(`register(() => ${call}.catch(`, '))', frame, body);
    }
    case 'prop':
    case 'option':
      return handled(`${receiver}.join({ ${name}: `, ` }${isTyped ? ' as any' : ''})`, frame, body);
  }
}

function handled(start: string, end: string, frame: Frame, body: Body): Piece[] {
  const ahead = Array.from({ length: frame.position }, (_, index) => `p${String(index)}`);
  const parameter = [...ahead, frame.parameter].join(', ');
  const open = (text: string): Piece => ({ text, role: 'text', depth: 0, joins: false });
  const close = (text: string, role: Piece['role'] = 'statement'): Piece => ({
    text,
    role,
    depth: 0,
    joins: false,
  });
  switch (frame.model.handler) {
    case 'arrow':
      return [open(`${start}(${parameter}) => {`), ...body(1), close(`}${end}`)];
    case 'constant':
      return [
        open(`const handle = (${parameter}) => {`),
        ...body(1),
        close('}'),
        close(`${start}handle${end}`),
      ];
    case 'function':
      return [open(`${start}function (${parameter}) {`), ...body(1), close(`}${end}`)];
    case 'named':
      return [
        open(`function handle(${parameter}) {`),
        ...body(1),
        close('}', 'close'),
        close(`${start}handle${end}`),
      ];
  }
}

function caught(call: string, { language, parameter }: Frame, body: Body): Piece[] {
  const typed = language === 'typescript' && !parameter.includes(':') ? ': any' : '';
  return [
    { text: 'async function run() {', role: 'text', depth: 0, joins: false },
    { text: 'try {', role: 'text', depth: 1, joins: false },
    statement(`await ${call}`, 2),
    { text: `} catch (${parameter}${typed}) {`, role: 'close', depth: 1, joins: false },
    ...body(2),
    { text: '}', role: 'close', depth: 1, joins: false },
    { text: '}', role: 'close', depth: 0, joins: false },
    statement('register(run)', 0),
  ];
}
