/** Which files are judged together: each by itself, or those that import each other. */
export const scopes = ['program', 'file'] as const;

export type Scope = (typeof scopes)[number];
