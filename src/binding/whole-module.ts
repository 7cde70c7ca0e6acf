/** The name that stands for all that a module exports. */
export const wholeModule = '*';
