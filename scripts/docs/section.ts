/**
 * Puts content between the markers of a section, which are comments of the form
 * `begin generated: <name>` and `end generated: <name>`.
 *
 * @returns undefined where the text does not have the markers, once each and in this order.
 */
export function withSection(text: string, name: string, content: string): string | undefined {
  const begin = `<!-- begin generated: ${name} -->`;
  const end = `<!-- end generated: ${name} -->`;
  const [before, inside, surplus] = text.split(begin);
  const [, after, more] = inside?.split(end) ?? [];
  return before === undefined ||
    after === undefined ||
    surplus !== undefined ||
    more !== undefined ||
    before.includes(end)
    ? undefined
    : `${before}${begin}\n\n${content.trim()}\n\n${end}${after}`;
}
