import { describe, expect, it } from 'vitest';

import { Loggers } from '../../src/binding/loggers.js';
import { marked, markedNode } from './marked.js';

/** Whether the callee that a program marks only logs. */
function isLogger(code: string, patterns: readonly string[] = []): boolean {
  const program = marked(code);
  return new Loggers(patterns, program.resolver).isLogger(markedNode(program));
}

describe('without settings', () => {
  it.each([
    'here(console.error)',
    'here(console?.warn)',
    "here(console['log'])",
    'here(console[level])',
    'here(console.info as Log)',
    'here(globalThis.console.error)',
    'const out = console; here(out.error)',
    'const { error } = console; here(error)',
    'const log = console.log; here(log)',
  ])('the console is a logger: %s', (code) => {
    expect(isLogger(code)).toBe(true);
  });

  it.each([
    'here(console)',
    'here(error)',
    'here(logger.error)',
    'here(page.console.error)',
    'here(console().error)',
    'here(console.memory.reset)',
    'const console = createConsole(); here(console.error)',
    'function f(console) { here(console.error); }',
  ])('nothing else is: %s', (code) => {
    expect(isLogger(code)).toBe(false);
  });
});

describe('a pattern', () => {
  it.each([
    ['report', 'here(report)'],
    ['logger.warn', 'here(logger.warn)'],
    ['logger.*', 'here(logger.warn)'],
    ['logger.*', 'here(logger?.warn)'],
    ['logger.*', 'here(this.logger.warn)'],
    ['logger.*', 'class Call { #logger; f() { here(this.#logger.warn); } }'],
    ['logger.*', "import { logger } from './logger.js'; here(logger.warn)"],
    ['logger.*', "import { logger as out } from './logger.js'; here(out.warn)"],
    ['logger.*', "import { logger } from './logger.js'; const { warn } = logger; here(warn)"],
    ['logger.*', 'const { warn } = logger; here(warn)'],
    ['logger.*', "const logger = getLogger('call'); here(logger.warn)"],
    ['log*', 'here(logError)'],
    ['*.logger.*', 'here(app.logger.warn)'],
    ['Sentry.addBreadcrumb', "import * as Sentry from 'sentry'; here(Sentry.addBreadcrumb)"],
    ['$log.*', 'here($log.warn)'],
  ])('%s matches %s', (pattern, code) => {
    expect(isLogger(code, ['other', pattern])).toBe(true);
  });

  it.each([
    ['report', 'here(app.report)'],
    ['report', 'here(reporter)'],
    ['logger.*', 'here(logger)'],
    ['logger.*', 'here(logger.child.warn)'],
    ['logger.*', 'here(app.logger.warn)'],
    ['logger.*', 'here(loggers.warn)'],
    ['logger.*', 'here(loggerXwarn)'],
    ['logger.*', 'here(logger[level])'],
    ['logger.*', 'here(logger().warn)'],
    ['Sentry.addBreadcrumb', 'here(Sentry.captureException)'],
  ])('%s does not match %s', (pattern, code) => {
    expect(isLogger(code, [pattern])).toBe(false);
  });
});
