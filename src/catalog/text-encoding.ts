import { isUtf8 } from 'node:buffer';

/** By their byte order marks, longer ones first. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-32 LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32 BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16 LE', [0xff, 0xfe]],
  ['UTF-16 BE', [0xfe, 0xff]],
];

/** JSON begins with two letters of ASCII: which bytes of these are zero tells the encoding. */
const zeros: readonly (readonly [encoding: string, pattern: RegExp])[] = [
  ['UTF-32 LE', /^x000/u],
  ['UTF-32 BE', /^000x/u],
  ['UTF-16 LE', /^x0x0/u],
  ['UTF-16 BE', /^0x0x/u],
];

/** What is wrong with the encoding of a JSON file; undefined where it is UTF-8. */
export function encodingProblem(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join('');
  const [encoding] =
    marks.find(([, mark]) => mark.every((byte, position) => bytes[position] === byte)) ??
    zeros.find(([, pattern]) => pattern.test(start)) ??
    [];
  if (encoding !== undefined) {
    return `is encoded in ${encoding}; save it as UTF-8`;
  }
  return isUtf8(bytes)
    ? undefined
    : 'is not encoded in UTF-8 (perhaps in GBK or Latin-1); save it as UTF-8';
}
