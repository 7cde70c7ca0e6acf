import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import {
  type Registration,
  callbackRegistrations,
  optionRegistrations,
} from '../channels/registration.js';
import { propRegistrations } from '../channels/prop-registration.js';
import type { FileOutline } from '../binding/file-outline.js';
import {
  eventRegistrations,
  listensToEvent,
  listensToUnknown,
} from '../channels/event-registration.js';
import { type UnknownEvent, unknownEvents } from '../channels/unknown-event.js';
import type { Catalog } from '../catalog/catalog.js';
import { type Creation, creationAt } from '../channels/creation.js';
import type { RejectionFinder } from '../channels/rejections.js';
import { bareCatch, catchRegistration, rejectionRegistration } from '../channels/rejection.js';
import { comparisonSite } from '../sites/comparison-site.js';
import { membershipElsewhere, membershipSite } from '../sites/membership-site.js';
import type { Site } from '../sites/site.js';
import { switchSite } from '../sites/switch-site.js';
import { tableSite } from '../sites/table-site.js';
import { walk } from '../syntax/walk.js';
import { expectedQuestions } from './expected-questions.js';

/** What one pass over a file finds, before anything is known about codes. */
export interface FileSites {
  readonly sites: readonly Site[];
  /** The sites of other files that ask a list of this one. */
  readonly elsewhere: readonly Site[];
  readonly registrations: readonly Registration[];
  /** Calls of `catch` without a function on promises of an SDK. */
  readonly bareCatches: readonly { readonly node: TSESTree.Node; readonly catalog: Catalog }[];
  /** The calls that make an object of an SDK. */
  readonly creations: readonly Creation[];
  /** Listeners of events that an SDK's object never emits. */
  readonly unknownEvents: readonly UnknownEvent[];
  /** Whether something listens to events whose names cannot be read. */
  readonly listensToUnknown: boolean;
  /** Expressions that may name a code outside of every site. */
  readonly references: readonly (TSESTree.Identifier | TSESTree.MemberExpression)[];
}

/** What a file of the program registers for events, and whether for some that cannot be read. */
export type EventRegistrations = Pick<FileSites, 'listensToUnknown' | 'registrations'>;

/** Collects what a file beside the one that is linted registers for events. */
export function collectRegistrations(
  file: TSESTree.Program,
  binder: Binder,
  rejections: RejectionFinder,
  linted: TSESTree.Program,
): EventRegistrations {
  const { modules } = binder.resolver;
  const outline = modules.outlineOf(file);
  const calls = outline.calls.filter((node) => node.type === 'CallExpression');
  const listening = calls.filter((call) => listensToEvent(call, binder));
  return {
    registrations: [
      ...listening.flatMap((call) => eventRegistrations(call, binder)),
      ...calls.flatMap((call) => optionRegistrations(call, binder)),
      ...[...calls, ...outline.elements].flatMap((node) => propRegistrations(node, binder)),
      ...outline.assignments.flatMap((assignment) => callbackRegistrations(assignment, binder)),
      ...(modules.imports(file, linted) ? rejectionRegistrations(outline, binder, rejections) : []),
    ],
    listensToUnknown: listening.some((call) => listensToUnknown(call, binder)),
  };
}

function rejectionRegistrations(
  outline: FileOutline,
  binder: Binder,
  rejections: RejectionFinder,
): Registration[] {
  return [
    ...outline.tries.flatMap((node) => catchRegistration(node, binder, rejections) ?? []),
    ...['catch', 'then']
      .flatMap((name) => outline.callsNamed(name))
      .flatMap((node) =>
        node.type === 'CallExpression'
          ? (rejectionRegistration(node, binder, rejections) ?? [])
          : [],
      ),
  ];
}

/** Collects every inspecting construct and every registration of a file, in one pass. */
export function collectSites(
  sourceCode: Readonly<TSESLint.SourceCode>,
  binder: Binder,
  rejections: RejectionFinder,
): FileSites {
  const sites: Site[] = [];
  const elsewhere: Site[] = [];
  const registrations: Registration[] = [];
  const bareCatches: { node: TSESTree.Node; catalog: Catalog }[] = [];
  const creations: Creation[] = [];
  const unheardOf: UnknownEvent[] = [];
  let listens = false;
  const references: (TSESTree.Identifier | TSESTree.MemberExpression)[] = [];

  const nodes = nodesOf(sourceCode);
  binder.oracle.expect(nodes.flatMap((node) => expectedQuestions(node, binder.index)));
  for (const node of nodes) {
    switch (node.type) {
      case 'SwitchStatement':
        add(sites, switchSite(node, binder));
        break;
      case 'BinaryExpression':
        add(sites, comparisonSite(node, binder));
        break;
      case 'NewExpression':
        add(creations, creationAt(node, binder));
        break;
      case 'CallExpression':
        add(creations, creationAt(node, binder));
        listens ||= listensToUnknown(node, binder);
        unheardOf.push(...unknownEvents(node, binder));
        add(bareCatches, bareCatch(node, binder, rejections));
        add(sites, membershipSite(node, binder));
        registrations.push(...eventRegistrations(node, binder));
        add(registrations, rejectionRegistration(node, binder, rejections));
        registrations.push(
          ...optionRegistrations(node, binder),
          ...propRegistrations(node, binder),
        );
        break;
      case 'JSXOpeningElement':
        registrations.push(...propRegistrations(node, binder));
        break;
      case 'AssignmentExpression':
        registrations.push(...callbackRegistrations(node, binder));
        break;
      case 'TryStatement':
        add(registrations, catchRegistration(node, binder, rejections));
        break;
      case 'Property':
        add(sites, tableSite(node, binder));
        break;
      case 'PropertyDefinition':
      case 'VariableDeclarator':
        add(sites, tableSite(node, binder));
        elsewhere.push(...membershipElsewhere(node, binder));
        break;
      case 'MemberExpression':
        references.push(node);
        break;
      case 'Identifier':
        if (binder.index.withName(node.name).length > 0 && isUse(node)) {
          references.push(node);
        }
        break;
      default:
    }
  }
  return {
    sites,
    elsewhere,
    registrations,
    bareCatches,
    creations,
    unknownEvents: unheardOf,
    listensToUnknown: listens,
    references,
  };
}

function nodesOf({ ast, visitorKeys }: Readonly<TSESLint.SourceCode>): TSESTree.Node[] {
  const nodes: TSESTree.Node[] = [];
  walk(ast, visitorKeys, (node) => {
    nodes.push(node);
    return undefined;
  });
  return nodes;
}

function add<Item>(items: Item[], item: Item | undefined): void {
  if (item !== undefined) {
    items.push(item);
  }
}

/** Whether an identifier is read as a value by its own name. */
function isUse(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.computed && parent.property === node;
    case 'Property':
      return (
        parent.value === node && parent.parent.type === 'ObjectExpression' && !parent.shorthand
      );
    case 'TSEnumMember':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return false;
    case 'VariableDeclarator':
      return parent.init === node;
    default:
      return true;
  }
}
