import type { Code, Locale } from '../catalog/catalog.js';
import { markerText } from '../sites/marker.js';
import type { Spelling } from './spell.js';

/**
 * The text of the one comment of a stub: the code's name where the label does not say it, then the
 * marker. One comment, because a second line between two labels is a gap to `no-fallthrough`.
 */
export function stubComment(
  { code, spelling }: { readonly code: Code; readonly spelling: Spelling },
  locale: Locale,
): string {
  const marker = markerText(code, locale);
  return spelling.comment === undefined ? marker : `${spelling.comment}; ${marker}`;
}
