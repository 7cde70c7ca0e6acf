/** How often a property is tried: the same cases at every run, others where a seed is given. */
export function seeded(runs: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: runs, seed: Number(process.env.SDK_ERRORS_SEED ?? 20) };
}
