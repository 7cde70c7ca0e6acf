import { ConfigurationError, allowedValues, printedValue } from './configuration-error.js';
import { type Demands, type FallbackRule, fallbackRules } from './judgements/coverage.js';
import type { Extra } from './model/reach.js';

/** One option of a rule: what it may be, and what it is when the user says nothing. */
export type OptionDefinition =
  | { readonly kind: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly kind: 'one-of';
      readonly values: readonly string[];
      readonly default: string;
      readonly description: string;
    }
  | {
      readonly kind: 'some-of';
      readonly values: readonly string[];
      readonly default: readonly string[];
      readonly description: string;
    };

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

export type OptionValue = boolean | string | readonly string[];

export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The options that the exhaustive rules share. */
export const demandOptions = {
  fallbackCovers: {
    kind: 'one-of',
    values: fallbackRules,
    default: 'by-effect',
    description:
      'What a fallback (`default`, a final `else`, the code after early returns) covers: `by-effect`: every code if it acts, all but the session-ended ones if it only logs or is empty; `all`: every code; `none`: no code.',
  },
  alsoRequire: {
    kind: 'some-of',
    values: ['ignorable', 'retrying', 'general'],
    default: [],
    description:
      'Kinds of codes that are asked for besides: those that the page calls ignorable, those after which the SDK retries by itself, and in rejections those that every method can deliver.',
  },
} as const satisfies OptionDefinitions;

/** What the shared options ask for. */
export function demandsOf(options: OptionValues): Demands {
  return {
    fallbackCovers: options.fallbackCovers as FallbackRule,
    extras: new Set(options.alsoRequire as readonly Extra[]),
  };
}

/** The values of all options where the user says nothing. */
export function defaultsOf(definitions: OptionDefinitions): OptionValues {
  return Object.fromEntries(
    Object.entries(definitions).map(([key, definition]) => [key, definition.default]),
  );
}

/**
 * Checks what the user set for a rule. ESLint could check it by a schema, but answers a wrong
 * value with a stack trace that does not say what is allowed.
 *
 * @throws {ConfigurationError} one line that names the rule, the option and what is allowed.
 */
export function readOptions(
  rule: string,
  definitions: OptionDefinitions,
  value: unknown,
): OptionValues {
  if (typeof (value ?? {}) !== 'object' || Array.isArray(value)) {
    throw new ConfigurationError(
      `sdk-errors/${rule}: options must be an object, not ${printedValue(value)}`,
    );
  }
  const options: Record<string, OptionValue> = { ...defaultsOf(definitions) };
  for (const [key, set] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    const definition = Object.hasOwn(definitions, key) ? definitions[key] : undefined;
    if (definition === undefined) {
      const known = Object.keys(definitions);
      const allowed = known.length === 0 ? 'it has none' : `allowed are ${allowedValues(known)}`;
      throw new ConfigurationError(`sdk-errors/${rule}: unknown option "${key}"; ${allowed}`);
    }
    options[key] = readOption(`sdk-errors/${rule}: option "${key}"`, definition, set);
  }
  return options;
}

function readOption(label: string, definition: OptionDefinition, value: unknown): OptionValue {
  switch (definition.kind) {
    case 'boolean':
      if (typeof value === 'boolean') {
        return value;
      }
      throw new ConfigurationError(`${label} must be true or false, not ${printedValue(value)}`);
    case 'one-of':
      if (typeof value === 'string' && definition.values.includes(value)) {
        return value;
      }
      throw new ConfigurationError(
        `${label} must be ${allowedValues(definition.values)}, not ${printedValue(value)}`,
      );
    case 'some-of':
      if (Array.isArray(value)) {
        const items: readonly unknown[] = value;
        const unknown = items.find(
          (item) => typeof item !== 'string' || !definition.values.includes(item),
        );
        if (unknown === undefined) {
          return items as readonly string[];
        }
      }
      throw new ConfigurationError(
        `${label} must be an array of ${allowedValues(definition.values)}, not ${printedValue(value)}`,
      );
  }
}
