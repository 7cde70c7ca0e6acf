import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { Binder } from './binding/binder.js';
import type { Constant } from './binding/constant.js';
import { EntityResolver } from './binding/entity-resolver.js';
import { type FilePlace, HandledBy } from './binding/handled-by.js';
import { Loggers } from './binding/loggers.js';
import { type Modules, oneFile, withoutImports } from './binding/modules.js';
import type { Arrival, BoundSite } from './model/bound-site.js';
import { oraclesOf } from './model/oracles-of.js';
import { SiteBinder, isConfirmed } from './model/site-binder.js';
import { HandlerSet } from './channels/handler-set.js';
import { RejectionFinder } from './channels/rejections.js';
import type { Delivery, Handler } from './channels/handler.js';
import { handlersOutOfSight } from './model/handlers-out-of-sight.js';
import { SubjectIndex } from './model/subject-index.js';
import {
  type EventRegistrations,
  type FileSites,
  collectRegistrations,
  collectSites,
} from './model/file-sites.js';
import { markersOf } from './sites/marker.js';
import { siteAt } from './sites/site-at.js';
import { concernsByImports, openProgram } from './program/open-program.js';
import { type Settings, readSettings } from './settings.js';
import type { Verdict } from './evaluation/treatment.js';
import { FileContext } from './evaluation/file-context.js';
import { Memory } from './model/memory.js';
import { type RootGroup, Roots } from './model/roots.js';
import { Verdicts } from './model/verdicts.js';
import type { ComparisonSite, Site, SwitchSite, TableSite } from './sites/site.js';
import { propertyName } from './syntax/expression.js';
import { type TypeFacts, type TypeOracle, unknownType } from './types/oracle.js';
import { programOracle } from './types/program-oracle.js';

/** What the rules know about one file: built at most once, shared by all of them. */
export class FileModel {
  readonly binder: Binder;
  readonly handlers: HandlerSet;
  readonly loggers: Loggers;
  readonly handledBy: HandledBy;
  /** What one pass over the file found. */
  readonly collected: FileSites;
  /** What the files of the program register, that one included, in the order of their paths. */
  readonly registered: readonly EventRegistrations[];
  /** What functions and promise chains of the program reject with. */
  readonly rejections: RejectionFinder;
  /** Every site of the file of which it is known what codes it inspects. */
  readonly bound: readonly BoundSite[];
  /** Every site whose tests stand in the file: those of its own, and those elsewhere that ask its lists. */
  readonly testing: readonly BoundSite[];
  /** What is run to tell what becomes of a code. */
  readonly roots: Roots;
  /** What was worked out about the parts of the file. */
  readonly memory = new Memory();
  readonly #sites: SiteBinder;
  readonly #boundByNode = new Map<TSESTree.Node, BoundSite | undefined>();
  readonly #boundByHandler = new Map<TSESTree.Node, BoundSite[]>();
  /** The sites that read no payload. */
  readonly #boundBySubject: SubjectIndex<BoundSite>;

  constructor(
    readonly sourceCode: Readonly<TSESLint.SourceCode>,
    readonly settings: Settings,
    oracle: TypeOracle,
    place: FilePlace,
    readonly modules: Modules,
  ) {
    const resolver = new EntityResolver(modules);
    const written = new EntityResolver(withoutImports(modules));
    this.binder = new Binder(sourceCode, settings.index, resolver, oracle);
    this.loggers = new Loggers(settings.loggers, written);
    this.handledBy = new HandledBy(settings.handledBy, written, place);
    this.handlers = new HandlerSet(this.binder, {
      loggers: this.loggers,
      handledBy: this.handledBy,
    });
    this.#sites = new SiteBinder(this.binder, this.handlers);
    this.rejections = new RejectionFinder(this.binder);
    this.collected = collectSites(sourceCode, this.binder, this.rejections);
    this.registered = modules.files.map((file) =>
      file === sourceCode.ast
        ? this.collected
        : collectRegistrations(file, this.binder, this.rejections, sourceCode.ast),
    );
    this.bound = this.#bindAll();
    this.testing = [...this.bound, ...this.#sites.bindAll(this.collected.elsewhere)];
    const context = new FileContext({
      ast: sourceCode.ast,
      binder: this.binder,
      visitorKeys: modules.visitorKeys,
      isLogger: (callee) => this.loggers.isLogger(callee),
      isHandledBy: (callee) => this.handledBy.isHandledBy(callee),
    });
    this.roots = new Roots(new Verdicts(context, resolver), this.handlers, resolver);
    this.#boundBySubject = new SubjectIndex(resolver, (node) => this.#textOf(node));
    for (const bound of this.bound) {
      this.#remember(bound);
      if (bound.read === undefined) {
        this.#boundBySubject.add(bound.site.subject, bound);
      } else {
        const sites = this.#boundByHandler.get(bound.read.handler.node) ?? [];
        sites.push(bound);
        this.#boundByHandler.set(bound.read.handler.node, sites);
      }
    }
  }

  /** Whether a node stands in the file that is linted. */
  isOwn(node: TSESTree.Node): boolean {
    return this.binder.isLinted(node);
  }

  #textOf(node: TSESTree.Node): string {
    return this.modules.sourceOf(node).getText(node);
  }

  get switches(): readonly BoundSite<SwitchSite>[] {
    return this.bound.filter((bound) => isKind(bound, 'switch'));
  }

  get tables(): readonly BoundSite<TableSite>[] {
    return this.bound.filter((bound) => isKind(bound, 'table'));
  }

  get comparisons(): readonly BoundSite<ComparisonSite>[] {
    return this.bound.filter((bound) => isKind(bound, 'comparison'));
  }

  /** The comments that say what is still to be done for a code. */
  get markers(): readonly TSESTree.Comment[] {
    return this.memory.once(this.sourceCode.ast, 'marker comments', () =>
      markersOf(this.sourceCode),
    );
  }

  /** How many sites a test belongs to: the element of a list that is asked in several places. */
  sitesTesting(node: TSESTree.Node): number {
    const counts = this.memory.once(this.sourceCode.ast, 'sites of tests', () => {
      const known = new Map<TSESTree.Node, number>();
      const { elsewhere, sites } = this.collected;
      for (const test of [...sites, ...elsewhere].flatMap(({ tests }) => tests)) {
        known.set(test.node, (known.get(test.node) ?? 0) + 1);
      }
      return known;
    });
    return counts.get(node) ?? 0;
  }

  /** The sites that inspect what a handler receives. */
  sitesIn(handler: Handler): readonly BoundSite[] {
    return this.#boundByHandler.get(handler.node) ?? [];
  }

  /**
   * The type of what a site inspects. Read off an unannotated parameter of the registered
   * function it is what the registration delivers, which is known already.
   */
  subjectType({ read, site }: BoundSite): TypeFacts {
    const [place, ...others] = read?.places ?? [];
    const delivered =
      place === undefined || others.length > 0 || !this.#isInferred(site.subject, place.delivery)
        ? unknownType
        : place.delivery.typeOf(place.payload);
    return delivered.unknown
      ? this.binder.oracle.typeOf(site.kind === 'switch' ? site.node.discriminant : site.subject)
      : delivered;
  }

  #isInferred(subject: TSESTree.Node, { registration }: Delivery): boolean {
    if (
      registration?.type !== 'CallExpression' ||
      subject.type !== 'MemberExpression' ||
      subject.object.type !== 'Identifier'
    ) {
      return false;
    }
    const [definition] = this.binder.resolver.variable(subject.object)?.defs ?? [];
    return (
      definition?.type === 'Parameter' &&
      registration.arguments.some((argument) => argument === definition.node) &&
      definition.name.type === 'Identifier' &&
      definition.name.typeAnnotation === undefined
    );
  }

  /** Every expression outside of the sites' operands that names a constant of a space. */
  *constantsRead(isWanted: (name: string) => boolean): Generator<Constant> {
    for (const node of this.collected.references) {
      const name = node.type === 'Identifier' ? node.name : propertyName(node);
      const constant =
        name !== undefined && isWanted(name) ? this.binder.constant(node) : undefined;
      if (constant !== undefined) {
        yield constant;
      }
    }
  }

  /** The sites at which a run looked at the code, in the order of the run. */
  sitesVisited(verdict: Verdict): readonly BoundSite[] {
    return this.memory.once(verdict, 'sites', () =>
      [...verdict.visited].flatMap((node) => this.#boundAt(node) ?? []),
    );
  }

  /** The site at a node; one of another file is bound when a run comes by. */
  #boundAt(node: TSESTree.Node): BoundSite | undefined {
    if (!this.#boundByNode.has(node)) {
      const site = siteAt(node, this.binder);
      // Of its own file all are bound, or none of a code.
      const bound =
        site === undefined || this.isOwn(site.node) ? undefined : this.#sites.bind(site);
      this.#boundByNode.set(node, bound);
      if (bound !== undefined) {
        this.#remember(bound);
      }
    }
    return this.#boundByNode.get(node);
  }

  #remember(bound: BoundSite): void {
    const { site } = bound;
    const nodes =
      site.kind === 'table' ? [...site.lookups.map((one) => one.node), ...site.asks] : [site.node];
    for (const node of nodes) {
      this.#boundByNode.set(node, bound);
    }
  }

  /** Where the codes arrive that a handler receives, one place for each space and form. */
  arrivalsAt(handler: Handler): readonly Arrival[] {
    return this.memory.once(handler, 'arrivals', () =>
      this.handlers.placesOf(handler).map((read): Arrival => ({
        space: read.space,
        evidence: 'channel',
        reads: read.reads,
        read,
        directive: undefined,
        site: undefined,
      })),
    );
  }

  /** What is run for a site: the handlers that it belongs to, else the function around it. */
  groupsOf(bound: BoundSite): readonly RootGroup[] {
    if (bound.read !== undefined) {
      return this.roots.groupsEntering(bound.read.handler, bound.space);
    }
    const same = this.inspectedTogether(bound).map(({ site }) => site.subject);
    return this.roots.groupsOfSubject(
      { node: bound.site.subject, reads: bound.reads, same },
      bound.space,
    );
  }

  /** What is run for the look-ups of a table, each by itself. */
  groupsOfLookups(bound: BoundSite<TableSite>): readonly RootGroup[] {
    const groups = bound.site.lookups.flatMap(({ subject }) => {
      const read = this.#sites.read(subject);
      return read?.space === bound.space
        ? this.roots.groupsEntering(read.handler, bound.space)
        : this.roots.groupsOfSubject(
            { node: subject, reads: read?.reads ?? bound.reads, same: [] },
            bound.space,
          );
    });
    return [...new Set(groups)];
  }

  /** The sites whose tests are about the same codes as those of one site, that one included. */
  inspectedTogether(bound: BoundSite): readonly BoundSite[] {
    const sites =
      bound.read === undefined
        ? this.#boundBySubject.withSubject(bound.site.subject)
        : this.sitesIn(bound.read.handler);
    return sites.filter(({ space }) => space === bound.space);
  }

  #bindAll(): BoundSite[] {
    const { sites } = this.collected;
    const registrations = this.registered.flatMap((one) => one.registrations);
    for (const registration of registrations) {
      if (!registration.needsConstants) {
        this.handlers.register(registration);
      }
    }
    const bound = this.#sites.bindAll(sites);
    const confirmed = registrations.filter(
      (registration) => registration.needsConstants && isConfirmed(registration, bound),
    );
    for (const registration of confirmed) {
      this.handlers.register(registration);
    }
    const assumed = handlersOutOfSight(bound, this.handlers, this.binder, this.modules.visitorKeys);
    for (const handler of assumed) {
      this.handlers.assume(handler.function, handler.offset, handler.channel);
    }
    return confirmed.length + assumed.length > 0 ? this.#sites.bindAll(sites) : bound;
  }
}

/**
 * The model made last, for all rules: files are linted one after the other. By the tree of a file,
 * as oxlint hands out one and the same `sourceCode` for all files.
 */
let last: { readonly ast: object; readonly model: FileModel } | undefined;

/**
 * The model of the file that a rule looks at.
 *
 * @param isStart - whether a file counts as well that only starts what another does with an SDK.
 * @returns undefined where the file cannot concern any catalog.
 * @throws {ConfigurationError} where the settings are wrong.
 */
export function fileModel(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  isStart = false,
): FileModel | undefined {
  const { sourceCode } = context;
  const settings = readSettings(context.settings['sdk-errors']);
  const concerns = (text: string): boolean => settings.index.concerns(text);
  // The text first: oxlint builds the tree of a file when it is asked for.
  const isProgram = settings.scope === 'program';
  if (
    !concerns(sourceCode.text) &&
    !(
      isProgram &&
      concernsByImports({ sourceCode, file: context.filename }, settings.index, isStart)
    )
  ) {
    return undefined;
  }
  const { ast } = sourceCode;
  // ESLint lints other languages too: a style sheet or JSON file has no program.
  if ((ast as { type?: string } | undefined)?.type !== 'Program') {
    return undefined;
  }
  if (last?.ast !== ast) {
    const place = { file: context.filename, cwd: context.cwd };
    const { languageOptions } = context;
    const modules = isProgram
      ? openProgram({ sourceCode, file: context.filename, languageOptions }, settings.index)
      : oneFile(sourceCode);
    const oracle = programOracle(oraclesOf(context, modules, settings));
    last = { ast, model: new FileModel(sourceCode, settings, oracle, place, modules) };
  }
  return last.model;
}

function isKind<Kind extends Site['kind']>(
  bound: BoundSite,
  kind: Kind,
): bound is BoundSite<Extract<Site, { kind: Kind }>> {
  return bound.site.kind === kind;
}
