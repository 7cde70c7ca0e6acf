import type { TSESTree } from '@typescript-eslint/utils';

import { calleeName, keyName, parentOf, propertyName, withAssertions } from './expression.js';

/** Which argument a function takes that calls it later and does not wait for it. */
const callsLater: ReadonlyMap<string | undefined, number> = new Map([
  // The DOM's and Node's
  ['addEventListener', 1],
  ['addListener', 1],
  ['on', 1],
  ['once', 1],
  ['queueMicrotask', 0],
  ['requestAnimationFrame', 0],
  ['setInterval', 0],
  ['setTimeout', 0],
  // React's effects
  ['useEffect', 0],
  ['useLayoutEffect', 0],
  // Vue's hooks and watchers
  ['onActivated', 0],
  ['onBeforeMount', 0],
  ['onBeforeUnmount', 0],
  ['onDeactivated', 0],
  ['onMounted', 0],
  ['onUnmounted', 0],
  ['watch', 1],
  ['watchEffect', 0],
]);

/** Functions to which a mini program gives its pages: the methods `onLoad` and so on are called. */
const pageMakers = new Set<string | undefined>(['App', 'Component', 'Page']);

/** Methods that React, Vue and Angular call on the components of an application. */
const lifeCycle = new Set([
  'componentDidMount',
  'componentDidUpdate',
  'componentWillUnmount',
  'created',
  'mounted',
  'ngAfterViewInit',
  'ngOnDestroy',
  'ngOnInit',
]);

/** What a text has in which an event, an effect or a timer may call something. */
export const eventText = new RegExp(
  `\\bon[A-Z]\\w*\\s*[=(:]|\\.on[a-z]+\\s*=|\\b(?:${[...callsLater.keys(), ...lifeCycle].join('|')})\\s*\\(`,
  'u',
);

/**
 * Whether a function that stands at a place is called by an event, an effect or a timer. Nobody
 * waits for what it returns, so nobody catches what it rejects with.
 */
export function isEventFunction(node: TSESTree.Node): boolean {
  const place = withAssertions(node);
  const around = parentOf(place);
  switch (around?.type) {
    case 'AssignmentExpression':
      return (
        around.right === place &&
        around.left.type === 'MemberExpression' &&
        /^on[a-z]/u.test(propertyName(around.left) ?? '')
      );
    case 'CallExpression': {
      const index = callsLater.get(calleeName(around));
      return index !== undefined && around.arguments[index] === place;
    }
    case 'JSXExpressionContainer':
      return isEventAttribute(around.parent);
    case 'MethodDefinition':
      return around.value === place && lifeCycle.has(keyName(around) ?? '');
    case 'Property':
      return around.value === place && isHook(around);
    default:
      return false;
  }
}

/** An event of an HTML element: a component may wait for what it calls. */
function isEventAttribute(node: TSESTree.Node): boolean {
  return (
    node.type === 'JSXAttribute' &&
    node.name.type === 'JSXIdentifier' &&
    /^on[A-Z]/u.test(node.name.name) &&
    node.parent.name.type === 'JSXIdentifier' &&
    /^[a-z]/u.test(node.parent.name.name)
  );
}

function isHook(property: TSESTree.Property): boolean {
  const holder = parentOf(withAssertions(property.parent));
  return holder?.type === 'CallExpression' && pageMakers.has(calleeName(holder))
    ? /^on[A-Z]/u.test(keyName(property) ?? '')
    : holder?.type === 'ExportDefaultDeclaration' && lifeCycle.has(keyName(property) ?? '');
}
