import { printableUpTo } from './printable.js';

const longestMessage = 2000;

/**
 * What the user set cannot be used. ESLint prints the stack of whatever is thrown at it; here the
 * message is all there is to know, so it stands where the stack would.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(message: string) {
    // A file name, or a JSON parser's quotation, may hold a line end.
    const line = message.replaceAll(/\s+/gu, ' ');
    // Nobody reads a line that names a million codes.
    super(`eslint-plugin-sdk-errors: ${printableUpTo(longestMessage, line)}`);
    this.stack = this.message;
  }
}

/** A list as messages print it: `"a", "b" or "c"`. */
export function allowedValues(values: readonly string[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** A value as messages print it, whatever the user wrote. */
export function printedValue(value: unknown): string {
  switch (typeof value) {
    case 'function':
      return 'a function';
    case 'bigint':
    case 'symbol':
    case 'undefined':
      return `${String(value)}${typeof value === 'bigint' ? 'n' : ''}`;
    case 'number':
      return String(value);
    default:
      try {
        return JSON.stringify(value);
      } catch {
        // It holds itself, or something that JSON has no form for.
        return 'this object';
      }
  }
}
