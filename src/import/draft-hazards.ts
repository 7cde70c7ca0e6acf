import type { Hazard } from '../catalog/catalog.js';
import { findHazards } from '../catalog/hazards.js';
import type { DraftedSpace } from './draft-spaces.js';

/** The hazards that can be told before every code has a name and a value. */
export function hazardsOf(spaces: readonly DraftedSpace[]): readonly Hazard[] {
  const known = spaces.map(({ space }) => ({
    ...space,
    values: space.values ?? 'mixed',
    codes: space.codes.flatMap((code) =>
      code.value === null
        ? []
        : [
            {
              ...code,
              name: code.name ?? '',
              value: code.value,
              status: 'active' as const,
              effect: 'action-needed' as const,
              summary: { en: '', 'zh-CN': '' },
              remedy: { en: '', 'zh-CN': '' },
              errata: [],
            },
          ],
    ),
  }));
  return findHazards({ spaces: known }).filter(
    (hazard) =>
      !(hazard.kind === 'same-value' && hazard.codes.includes('')) &&
      !(hazard.kind === 'name-differs-from-value' && hazard.code === ''),
  );
}
