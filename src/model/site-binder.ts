import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { Code } from '../catalog/catalog.js';
import type { HandlerSet } from '../channels/handler-set.js';
import type { Registration } from '../channels/registration.js';
import { convertedFrom } from '../sites/conversion.js';
import type { Site } from '../sites/site.js';
import { functionAround, inspectedExpression, propertyName } from '../syntax/expression.js';
import { type BoundSite, codesMatched } from './bound-site.js';
import { SubjectIndex } from './subject-index.js';

/** Says what codes sites inspect: those that a handler receives, else those that the binder knows. */
export class SiteBinder {
  constructor(
    private readonly binder: Binder,
    private readonly handlers: HandlerSet,
  ) {}

  /** Binds sites, those that are tested beside a bound one too. */
  bindAll(sites: readonly Site[]): BoundSite[] {
    // What a handler receives is known from its registration.
    const unread = sites.flatMap(subjectsOf).filter((subject) => this.read(subject) === undefined);
    if (unread.length > 0) {
      this.binder.oracle.expect(unread.map(inspectedExpression));
    }
    const bound = new Map(sites.map((site) => [site, this.bind(site)]));
    const proven = new SubjectIndex<BoundSite>(this.binder.resolver, (node) =>
      this.binder.resolver.modules.sourceOf(node).getText(node),
    );
    for (const site of bound.values()) {
      if (site !== undefined && site.read === undefined) {
        proven.add(site.site.subject, site);
      }
    }
    return sites.flatMap((site) => bound.get(site) ?? this.#bindBeside(site, proven) ?? []);
  }

  /** The code that an expression is, if it is read from the payload of a handler. */
  read(subject: TSESTree.Node): BoundSite['read'] {
    const { resolver } = this.binder;
    const converted = convertedFrom(subject, resolver);
    return this.handlers.read(resolver.resolve(converted ?? subject));
  }

  /** What a site inspects, where that is known. */
  bind(site: Site): BoundSite | undefined {
    const subjects = subjectsOf(site);
    const constants = site.tests.map((test) => test.constant);
    for (const subject of subjects) {
      const bound = site.kind === 'table' ? { ...site, subject } : site;
      const read = this.read(subject);
      if (read !== undefined) {
        // The registration says all; the type of a subject there is dear, because the checker
        // works out the whole call for it.
        const { reads, space } = read;
        return { site: bound, space, evidence: 'channel', reads, read, directive: undefined };
      }
      const binding = this.binder.bind(subject, constants);
      if (binding !== undefined) {
        const { directive, evidence, space } = binding;
        const reads = readsOf(subject, space.definition.toldApartBy);
        return { site: bound, space, evidence, reads, read, directive };
      }
    }
    return undefined;
  }

  /** Of `a === CODE || a === 'text'` the first comparison binds the second. */
  #bindBeside(site: Site, proven: SubjectIndex<BoundSite>): BoundSite | undefined {
    if (site.kind === 'table' || site.kind === 'switch') {
      return undefined;
    }
    const around = functionAround(site.node);
    const beside = proven
      .withSubject(site.subject)
      .find((other) => functionAround(other.site.node) === around);
    return beside === undefined ? undefined : { ...beside, site };
  }
}

/** Whether a function tests constants of the channel that it is assigned to. */
export function isConfirmed(registration: Registration, bound: readonly BoundSite[]): boolean {
  return registration.deliveries.some(({ catalog, channel }) =>
    bound.some((site) => {
      const delivers = (code: Code): boolean => code.channels.includes(channel.id);
      return (
        site.space.catalog === catalog &&
        (site.evidence === 'constant' || site.evidence === 'type') &&
        functionAround(site.site.node) === registration.node &&
        site.site.tests.some(
          ({ constant }) =>
            constant?.space !== undefined && codesMatched(site, constant).some(delivers),
        )
      );
    }),
  );
}

function subjectsOf(site: Site): TSESTree.Node[] {
  return site.kind === 'table' ? site.lookups.map(({ subject }) => subject) : [site.subject];
}

function readsOf(subject: TSESTree.Node, toldApartBy: string | undefined): 'name' | 'value' {
  return subject.type === 'MemberExpression' &&
    toldApartBy !== undefined &&
    propertyName(subject) === toldApartBy
    ? 'name'
    : 'value';
}
