import type { DraftChannel } from './draft-catalog.js';
import type { DraftedSpace } from './draft-spaces.js';

/** The channels that the codes of all spaces name. How they are received, a person has to say. */
export function channelsOf(spaces: readonly DraftedSpace[]): readonly DraftChannel[] {
  const channels = new Map<string, DraftChannel>();
  for (const { channels: named, space, valueProperty } of spaces) {
    for (const { channel, sources } of named) {
      const known = channels.get(channel.name);
      const payload = known?.payload ?? [];
      const isKnown = payload.some((place) => place.space === space.id);
      channels.set(channel.name, {
        id: channel.name,
        kind: known?.kind ?? channel.kind,
        role: channel.kind === 'method' || /Err|Fail/u.test(channel.name) ? 'error' : null,
        open: true,
        receiver: null,
        payload: isKnown
          ? payload
          : [
              ...payload,
              { space: space.id, path: valueProperty === undefined ? null : [valueProperty] },
            ],
        sources: [...new Set([...(known?.sources ?? []), ...sources])],
      });
    }
  }
  return [...channels.values()];
}
