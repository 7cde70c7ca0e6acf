/**
 * What the user set cannot be used. ESLint prints the stack of whatever is thrown at it; here the
 * message is all there is to know, so it stands where the stack would.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(message: string) {
    // A file name, or a JSON parser's quotation, may hold a line end.
    super(`eslint-plugin-sdk-errors: ${message.replaceAll(/\s+/gu, ' ')}`);
    this.stack = this.message;
  }
}

/** A list as messages print it: `"a", "b" or "c"`. */
export function allowedValues(values: readonly string[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
