import { type Constant, type Evidence, codesMeant } from '../binding/constant.js';
import type { Directive } from '../binding/directive.js';
import type { Channel, Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { PayloadRead } from '../channels/handler.js';
import type { Site } from '../sites/site.js';

/** A place where codes of one space arrive. */
export interface Arrival {
  readonly space: CodeSpace;
  readonly evidence: Evidence;
  /** Whether the codes arrive as values or as names. */
  readonly reads: 'name' | 'value';
  /** Where in a handler's payload they are read, if they are. */
  readonly read: PayloadRead | undefined;
  readonly directive: Directive | undefined;
  /** The construct that inspects them, where there is one. */
  readonly site: Site | undefined;
}

/** A site of which it is known what codes it inspects. */
export interface BoundSite<Kind extends Site = Site> extends Arrival {
  readonly site: Kind;
}

/** The codes that one constant matches at a site. */
export function codesMatched(bound: BoundSite, constant: Constant): readonly Code[] {
  return bound.reads === 'name'
    ? bound.space.withName(String(constant.value))
    : bound.space.withValue(constant.value);
}

/** The codes that one constant was written for: the one it names, else all that it matches. */
export function codesWritten(bound: BoundSite, constant: Constant): readonly Code[] {
  return bound.reads === 'name'
    ? bound.space.withName(String(constant.value))
    : codesMeant(constant, bound.space);
}

/** The channels by which a site's codes arrive: those of its handler, else the directive's. */
export function channelsOf({
  directive,
  read,
}: Pick<BoundSite, 'directive' | 'read'>): readonly Channel[] {
  if (read !== undefined) {
    return read.places.map(({ delivery }) => delivery.channel);
  }
  return directive?.channel === undefined ? [] : [directive.channel];
}
