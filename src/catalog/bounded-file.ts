import { type PathLike, closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** How much is read at a time of what does not tell its size. */
const chunkBytes = 65_536;

/**
 * Reads a file, but no more than anybody needs: a device or pipe may never end.
 *
 * @returns undefined where there is more.
 * @throws what Node throws where the file cannot be read.
 */
export function readAtMost(file: PathLike, maxBytes: number): Buffer | undefined {
  const descriptor = openSync(file, 'r');
  try {
    // One byte more than the size, so that the end is seen at once.
    const size = Math.max(fstatSync(descriptor).size + 1, chunkBytes);
    const chunks: Buffer[] = [];
    let length = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(size, maxBytes + 1));
      const read = readSync(descriptor, chunk, 0, chunk.length, null);
      if (read === 0) {
        return Buffer.concat(chunks, length);
      }
      chunks.push(chunk.subarray(0, read));
      length += read;
      if (length > maxBytes) {
        return undefined;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}
