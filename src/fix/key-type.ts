import type { TSESTree } from '@typescript-eslint/utils';

import type { Value } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { TableSite } from '../sites/site.js';
import { ancestors } from '../syntax/expression.js';
import { isComparable } from '../types/oracle.js';
import { aliasNamed, writtenType } from './written-type.js';

/** Types whose first argument is the type of the keys. */
const keyed = new Set(['Map', 'ReadonlyMap', 'Record']);

/** Types whose argument has the same keys. */
const transparent = new Set(['Partial', 'Readonly', 'Required']);

/** An alias of an alias of an alias is followed no further. */
const maxAliases = 3;

/** Says which keys the types written for a table take: `Record<'A' | 'B', string>` takes two. */
export function acceptedKeys(site: TableSite, model: FileModel): (key: Value) => boolean {
  const annotations = annotationsOf(site);
  const [mapKeys] = site.node.type === 'NewExpression' ? argumentsOf(site.node) : [];
  const keyTypes = [
    ...(mapKeys === undefined ? [] : [mapKeys]),
    ...annotations.flatMap((annotation) => keysOf(annotation, model, 0) ?? []),
  ];
  const { oracle } = model.binder;
  const listed = annotations.filter((annotation) =>
    site.tests.some(
      ({ constant }) =>
        constant !== undefined && oracle.hasProperty(annotation, String(constant.value)) === true,
    ),
  );
  return (key) =>
    keyTypes.every((keys) => takes(keys, key, model)) &&
    listed.every((annotation) => oracle.hasProperty(annotation, String(key)) === true);
}

function takes(keys: TSESTree.TypeNode, key: Value, model: FileModel): boolean {
  const written = writtenType(keys, model.sourceCode.ast);
  const facts = written.unknown ? model.binder.oracle.typeOf(keys) : written;
  // The keys of an object are texts, also where they are written as numbers.
  return isComparable(facts, key) || (typeof key === 'number' && isComparable(facts, String(key)));
}

/** The type of the keys, where a type that is written for a table names it. */
function keysOf(
  annotation: TSESTree.TypeNode,
  model: FileModel,
  depth: number,
): TSESTree.TypeNode | undefined {
  if (annotation.type === 'TSMappedType') {
    return annotation.constraint;
  }
  if (annotation.type !== 'TSTypeReference' || depth > maxAliases) {
    return undefined;
  }
  const [first] = argumentsOf(annotation);
  const name = annotation.typeName.type === 'Identifier' ? annotation.typeName.name : '';
  if (first !== undefined && keyed.has(name)) {
    return first;
  }
  const inner =
    first !== undefined && transparent.has(name)
      ? first
      : aliasNamed(annotation.typeName, model.sourceCode.ast)?.typeAnnotation;
  return inner === undefined ? undefined : keysOf(inner, model, depth + 1);
}

/** The annotation of the variable or property, and what is asserted or satisfied on the way. */
function annotationsOf({ node }: TableSite): TSESTree.TypeNode[] {
  const found: (TSESTree.TypeNode | undefined)[] = [];
  for (const { parent } of ancestors(node)) {
    if (
      parent.type === 'TSAsExpression' ||
      parent.type === 'TSSatisfiesExpression' ||
      parent.type === 'TSTypeAssertion'
    ) {
      found.push(parent.typeAnnotation);
    } else if (parent.type === 'VariableDeclarator') {
      found.push(parent.id.typeAnnotation?.typeAnnotation);
      break;
    } else if (parent.type === 'PropertyDefinition') {
      found.push(parent.typeAnnotation?.typeAnnotation);
      break;
    } else if (parent.type !== 'CallExpression') {
      break;
    }
  }
  return found.filter((one) => one !== undefined && !isConst(one)) as TSESTree.TypeNode[];
}

function isConst(annotation: TSESTree.TypeNode): boolean {
  return (
    annotation.type === 'TSTypeReference' &&
    annotation.typeName.type === 'Identifier' &&
    annotation.typeName.name === 'const'
  );
}

/** Other parsers leave the property out where there are no arguments. */
function argumentsOf(node: {
  readonly typeArguments?: TSESTree.TSTypeParameterInstantiation | undefined;
}): readonly TSESTree.TypeNode[] {
  return node.typeArguments?.params ?? [];
}
