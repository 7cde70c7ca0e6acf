import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import plugin from '../../src/plugin.js';
import { builtPlugin } from './built-plugin.js';
import { type Way, failedRun } from './way.js';

/** A configuration of oxlint. */
export interface OxlintSetup {
  readonly name: string;
  readonly options: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
  /** The line that `--debug=timings` prints about the rules; its number is milliseconds. */
  readonly timing: RegExp;
}

const pluginTiming = /^ *Rule callbacks: +(?<time>[\d.]+)ms/mu;

/** Oxlint's own rule that asks the type checker what a switch leaves out. */
export const ownSwitchRule: OxlintSetup = {
  name: 'oxlint type-aware, its switch-exhaustiveness-check',
  options: ['--type-aware'],
  config: {
    plugins: ['typescript'],
    rules: { 'typescript/switch-exhaustiveness-check': 'error' },
  },
  timing: /^typescript\/switch-exhaustiveness-check +(?<time>[\d.]+)/mu,
};

/** A JS plugin in oxlint that does nothing. */
export function emptyPluginInOxlint(file: string): OxlintSetup {
  return {
    name: 'oxlint, an empty JS rule',
    options: [],
    config: { plugins: [], jsPlugins: [file], rules: { 'empty/empty': 'error' } },
    timing: pluginTiming,
  };
}

/** This plugin in oxlint. */
export const pluginInOxlint: OxlintSetup = {
  name: 'oxlint, this plugin',
  options: [],
  config: {
    plugins: [],
    jsPlugins: [builtPlugin],
    rules: plugin.configs.recommended.rules,
    settings: { 'sdk-errors': { types: 'native' } },
  },
  timing: pluginTiming,
};

const require = createRequire(import.meta.url);
const script = path.join(path.dirname(require.resolve('oxlint/package.json')), 'bin/oxlint');
const tsgolint = path.join(
  path.dirname(require.resolve('oxlint-tsgolint/package.json')),
  'bin/tsgolint.js',
);

/** Oxlint's command line. */
export function oxlintWay({ config, name, options, timing }: OxlintSetup, configs: string): Way {
  return {
    name,
    command({ folder, part }) {
      const file = path.join(configs, `${name.replaceAll(/\W+/gu, '-')}.json`);
      writeFileSync(file, JSON.stringify({ categories: { correctness: 'off' }, ...config }));
      return {
        script,
        options: ['--config', file, '--debug=timings', ...options, part],
        folder,
        environment: { OXLINT_TSGOLINT_PATH: tsgolint },
      };
    },
    ruleTime({ output, status }, set) {
      const time = timing.exec(output)?.groups?.time;
      // What makes a tsconfig unusable is printed as a report.
      if (
        (status !== 0 && status !== 1) ||
        time === undefined ||
        output.includes('tsconfig-error')
      ) {
        throw failedRun(name, set, output);
      }
      return Number(time);
    },
  };
}
