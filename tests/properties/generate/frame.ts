import fc from 'fast-check';

import {
  type Constants,
  type ConstantsModel,
  constantsModel,
  constantsOf,
  typeAt,
} from './constants.js';
import { type Place, arriving, placeOf, spaceId } from './place.js';
import { type Language, isDeclared } from './sdk-access.js';
import { type Style, quoted } from './style.js';
import type { Traits } from './traits.js';

/** What stands around the place where a program looks at a code. */
export interface FrameModel {
  readonly language: Language;
  readonly space: number;
  readonly channel: number;
  /** Whether a comment says what arrives, or the SDK's own object is listened to. */
  readonly isDirected: boolean;
  readonly constants: ConstantsModel;
  readonly subject:
    'asserted' | 'converted' | 'destructured' | 'optional' | 'plain' | 'text' | 'variable';
  readonly handler: 'arrow' | 'constant' | 'function' | 'named';
  /** Whether rejections are caught with `try`, where a method rejects. */
  readonly isAwaited: boolean;
  readonly isAnnotated: boolean;
  /** Whether the annotation leaves out some of what arrives. */
  readonly isNarrow: boolean;
  readonly enclosure: 'block' | 'inner function' | 'loop' | 'nothing' | 'shadow' | 'try';
}

export const frameModel: fc.Arbitrary<FrameModel> = fc.record({
  language: fc.constantFrom('javascript', 'javascript', 'javascript', 'typescript'),
  // Small numbers are likelier otherwise, and the first space with them.
  space: fc.noBias(fc.nat({ max: 999 })),
  channel: fc.oneof(
    { weight: 2, arbitrary: fc.nat({ max: 4 }) },
    { weight: 2, arbitrary: fc.noBias(fc.nat({ max: 999 })) },
    // The last one: options stand at the end.
    { weight: 1, arbitrary: fc.constant(-1) },
  ),
  isDirected: fc.boolean(),
  constants: constantsModel,
  subject: fc.constantFrom(
    'plain',
    'plain',
    'plain',
    'variable',
    'destructured',
    'optional',
    'asserted',
    'converted',
    'text',
  ),
  handler: fc.constantFrom('arrow', 'function', 'named', 'constant'),
  isAwaited: fc.boolean(),
  isAnnotated: fc.boolean(),
  isNarrow: fc.constantFrom(false, false, true),
  enclosure: fc.constantFrom(
    'nothing',
    'nothing',
    'inner function',
    'block',
    'loop',
    'try',
    'shadow',
  ),
});

/** What a program knows where it looks at a code. */
export interface Frame {
  readonly model: FrameModel;
  readonly language: Language;
  readonly place: Place;
  readonly constants: Constants;
  /** The properties that lead from what arrives to the code. */
  readonly path: readonly string[];
  /** How many other things a handler receives ahead of that. */
  readonly position: number;
  /** What a handler's parameter is called, or how it is taken apart. */
  readonly parameter: string;
  readonly subject: string;
  /** A line in which the handler keeps the code in a variable. */
  readonly keep: string | undefined;
  readonly reads: 'name' | 'value';
  /** What a comment above the statement says of it. */
  readonly directive: string | undefined;
  readonly isModule: boolean;
}

/** The frame that a model stands for. */
export function frameOf(model: FrameModel, style: Style, traits: Traits): Frame {
  const place = placeOf(model.space, model.channel);
  const { language } = model;
  const constants = constantsOf(model.constants, place, { language, style, traits });
  const isDirected = model.isDirected || registersNowhere(place, constants, language);
  const { channel, space } = place;
  const payload = isDirected ? payloadOfValue(place) : place.payload;
  const path =
    isDirected && language === 'typescript' && model.isAnnotated ? [] : (payload?.path ?? []);
  const type = model.isNarrow ? narrowType(place, style) : typeAt(place, constants);
  const looked = lookOf(model, path, space.values === 'string');
  traits.add(
    `space: ${spaceId(place)}`,
    `language: ${language}`,
    `subject: ${model.subject}`,
    ...(isDirected && language === 'typescript' && model.isAnnotated && model.isNarrow
      ? ['narrow annotation']
      : []),
    isDirected ? 'directive' : `channel: ${channel?.kind ?? ''}`,
  );
  const annotation =
    language === 'javascript'
      ? ''
      : isDirected && model.isAnnotated && type !== undefined
        ? `: ${type}`
        : isDirected ||
            model.handler === 'named' ||
            model.handler === 'constant' ||
            model.isAnnotated
          ? ': any'
          : '';
  return {
    model,
    language,
    place,
    constants,
    ...looked,
    path,
    position: isDirected ? 0 : (payload?.parameter ?? 0),
    parameter: `${looked.parameter}${annotation}`,
    reads: payload?.reads ?? 'value',
    directive: isDirected
      ? `${spaceId(place)}${channel === undefined ? '' : `@${channel.id}`}`
      : undefined,
    isModule: language === 'typescript' || constants.access.isModule,
  };
}

/** Two thirds of the values that arrive, written out. */
function narrowType(place: Place, style: Style): string {
  const values = arriving(place)
    .slice(0, 16)
    .filter((_, index) => index % 3 < 2)
    .map(({ value }) => (typeof value === 'string' ? quoted(value, style) : String(value)));
  return [...new Set(values)].join(' | ');
}

/** A directive says that codes arrive; by name they are known where they are listened to. */
function payloadOfValue({ channel, payload, space }: Place): Place['payload'] {
  return payload?.reads === 'name'
    ? channel?.payload.find((other) => other.space === space.id && other.reads !== 'name')
    : payload;
}

/** Whether a program cannot listen to a place: nobody says where codes arrive, or it lacks the SDK. */
function registersNowhere(
  { catalog, channel }: Place,
  { access }: Constants,
  language: Language,
): boolean {
  const isTyped = catalog.id === 'volcengine-rtc-web' || isDeclared(catalog);
  return (
    // Their methods take arguments that would have to be right.
    (language === 'typescript' && !isTyped) ||
    channel === undefined ||
    (access.sdk === undefined && access.trait !== 'type-only import') ||
    (access.trait === 'type-only import' && channel.receiver !== 'engine') ||
    catalog.receivers.length === 0
  );
}

function lookOf(
  { language, subject }: FrameModel,
  path: readonly string[],
  isText: boolean,
): Pick<Frame, 'keep' | 'parameter' | 'subject'> {
  const [last = 'code'] = path.slice(-1);
  const whole = path.length === 0 ? 'code' : 'e';
  const read = [whole, ...path].join('.');
  const plain = { parameter: whole, subject: read, keep: undefined };
  switch (subject) {
    case 'asserted':
      return { ...plain, subject: language === 'typescript' ? `${read}!` : read };
    case 'converted':
      return { ...plain, subject: isText ? `String(${read})` : `Number(${read})` };
    case 'destructured':
      return path.length === 1 ? { ...plain, parameter: `{ ${last} }`, subject: last } : plain;
    case 'optional':
      return { ...plain, subject: [whole, ...path].join('?.') };
    case 'plain':
      return plain;
    case 'text':
      return { ...plain, subject: `String(${read})` };
    case 'variable':
      return { ...plain, subject: 'kept', keep: `const kept = ${read}` };
  }
}
