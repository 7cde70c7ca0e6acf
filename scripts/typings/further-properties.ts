/** What the vendors' pages say of the objects around the codes, which no catalog holds. */
const properties: Readonly<Record<string, readonly string[]>> = {
  'netease-webrtc': [
    "/** The vendor's text for the error. Two errors share one: test `name`. */",
    'readonly desc: string;',
  ],
};

/** The properties, besides the codes, that every error object of an SDK has. */
export function furtherProperties(catalogId: string): readonly string[] {
  return properties[catalogId] ?? [];
}
