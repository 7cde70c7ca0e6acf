import { ConfigurationError, allowedValues, printedValue } from './configuration-error.js';
import { type Demands, fallbackRules } from './judgements/coverage.js';

interface Option<Value> {
  /** The value where the user sets none. */
  readonly default: Value;
  /** The value in the strict preset, where it is not the default. */
  readonly strict?: Value;
  readonly description: string;
}

interface BooleanOption extends Option<boolean> {
  readonly kind: 'boolean';
}

interface OneOfOption extends Option<string> {
  readonly kind: 'one-of';
  readonly values: readonly string[];
}

interface SomeOfOption extends Option<readonly string[]> {
  readonly kind: 'some-of';
  readonly values: readonly string[];
}

/** One option of a rule: its allowed values, its default and its value in the strict preset. */
export type OptionDefinition = BooleanOption | OneOfOption | SomeOfOption;

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type ValueOf<Definition extends OptionDefinition> = Definition extends BooleanOption
  ? boolean
  : Definition extends OneOfOption
    ? Definition['values'][number]
    : Definition extends SomeOfOption
      ? readonly Definition['values'][number][]
      : never;

/** The values of a rule's options, typed by their definitions. */
export type OptionValues<Definitions extends OptionDefinitions = OptionDefinitions> = {
  readonly [Name in keyof Definitions]: ValueOf<Definitions[Name]>;
};

type OptionValue = ValueOf<OptionDefinition>;

/** The options that the exhaustive rules share. */
export const demandOptions = {
  fallbackCovers: {
    kind: 'one-of',
    values: fallbackRules,
    default: 'by-effect',
    strict: 'none',
    description:
      'What a fallback (`default`, a final `else`, the code after early returns) covers: `by-effect`: every code if it acts, all but the session-ended ones if it only logs or is empty; `all`: every code; `none`: no code.',
  },
  alsoRequire: {
    kind: 'some-of',
    values: ['ignorable', 'retrying', 'general'],
    default: [],
    strict: ['ignorable', 'retrying', 'general'],
    description:
      'Kinds of codes that are asked for besides: those that the page calls ignorable, those after which the SDK retries by itself, and in rejections those that every method can deliver.',
  },
} as const satisfies OptionDefinitions;

/** What the shared options ask for. */
export function demandsOf(options: OptionValues<typeof demandOptions>): Demands {
  return { fallbackCovers: options.fallbackCovers, extras: new Set(options.alsoRequire) };
}

/** The values of all options that the user does not set. */
export function defaultsOf(definitions: OptionDefinitions): OptionValues {
  return Object.fromEntries(
    Object.entries(definitions).map(([key, definition]) => [key, definition.default]),
  );
}

/** The values that the strict preset sets: those that are not the defaults. */
export function strictValuesOf(definitions: OptionDefinitions): OptionValues {
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([key, { strict }]) =>
      strict === undefined ? [] : [[key, strict]],
    ),
  );
}

/**
 * Checks the options that the user set for a rule.
 *
 * @param options - all that stands in the configuration after the severity.
 * @throws {ConfigurationError} one line that names the rule, the option and what is allowed.
 */
export function readOptions<Definitions extends OptionDefinitions>(
  rule: string,
  definitions: Definitions,
  options: readonly unknown[],
): OptionValues<Definitions> {
  if (options.length > 1) {
    throw new ConfigurationError(
      `sdk-errors/${rule}: options must be one object, not ${String(options.length)} values`,
    );
  }
  // `readOption` has checked each value against its definition.
  return readObject(rule, definitions, options[0]) as OptionValues<Definitions>;
}

function readObject(rule: string, definitions: OptionDefinitions, value: unknown): OptionValues {
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
