/** Where types come from. */
export const typeSources = ['auto', 'parser', 'native', 'typescript', 'off'] as const;

export type TypeSource = (typeof typeSources)[number];
