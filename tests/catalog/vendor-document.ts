import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';

/** Beside the project, not in it: the pages belong to their vendors and are not published here. */
const folder = new URL('../../../shared/vendor-docs/', import.meta.url);

const isAbsent = !existsSync(folder);

/**
 * A suite that holds a catalog against the vendor's page. Where the pages are absent, it is
 * reported as skipped, under a name that says why.
 */
export function describeWithVendorDocuments(name: string, suite: () => void): void {
  // Only who has the vendors' pages can compare with them; a clone of the project alone has none.
  describe.skipIf(isAbsent)(
    isAbsent ? `${name} (skipped: no vendor documents beside the project)` : name,
    suite,
  );
}

/** The text of one page. */
export function readVendorDocument(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** The SHA-256 of a page's bytes, or undefined where there is no such page. */
export function vendorDocumentDigest(file: string): string | undefined {
  const url = new URL(file, folder);
  return existsSync(url) ? createHash('sha256').update(readFileSync(url)).digest('hex') : undefined;
}
