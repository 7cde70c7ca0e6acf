/** Whether a name is an identifier of JavaScript: a property of that name can follow a dot. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}
