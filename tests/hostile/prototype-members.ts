/** The members of the prototypes that untrusted keys could reach. */
export function prototypeMembers(): readonly (readonly (string | symbol)[])[] {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype].map(
    (prototype) => Reflect.ownKeys(prototype),
  );
}
