import { describe, expect, it } from 'vitest';

import { catalogFacts } from '../../scripts/docs/catalog-facts.js';
import { catalogFactsPage } from '../../scripts/docs/catalog-facts-page.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { root } from './pages.js';

function factsOf(changes: Partial<Catalog>): ReturnType<typeof catalogFacts>[number] | undefined {
  return catalogFacts([smallCatalog(changes)], root)[0];
}

describe('what a catalog rests on', () => {
  it('counts, and says why a number is zero', () => {
    expect(factsOf({})).toEqual({
      id: 'small',
      codes: 1,
      sources: { document: 0, typings: 0, observation: 1 },
      inTypings: { count: 0, whyZero: '`small-sdk` is not installed here' },
      atRunTime: { count: 0, whyZero: 'no source is an observation of the package' },
      hazards: {
        count: 0,
        whyZero: 'no value means two codes, and no code arrives as a text other than its name',
      },
      channels: 1,
      channelsWithoutCode: { count: 0, whyZero: 'each delivers a code', names: [] },
      codesWithoutChannel: {
        count: 0,
        whyZero:
          'each code lists a channel, is general, or comes by a channel that delivers any code of its space',
        hidden: 0,
      },
      generalCodes: 0,
    });
  });

  it('counts codes and channels that nothing leads to', () => {
    const codes = [
      smallCode('FAILED', 1),
      smallCode('LOST', 2, { channels: [] }),
      smallCode('INNER', 3, { channels: [], status: 'hidden' }),
      smallCode('BUSY', 4, { channels: [], general: true }),
    ];
    const channels = [smallChannel(), smallChannel({ id: 'onIdle' })];
    expect(factsOf({ spaces: [smallSpace({ codes })], channels })).toMatchObject({
      codes: 4,
      channels: 2,
      channelsWithoutCode: { count: 1, names: ['onIdle'] },
      codesWithoutChannel: { count: 2, hidden: 1 },
      generalCodes: 1,
    });
  });

  it('takes a channel of any code for one of each', () => {
    const codes = [smallCode('LOST', 2, { channels: [] })];
    const payload = [{ space: 'code', path: ['code'], codes: 'any' as const }];
    const channels = [smallChannel({ payload })];
    expect(factsOf({ spaces: [smallSpace({ codes })], channels })).toMatchObject({
      channelsWithoutCode: { count: 0 },
      codesWithoutChannel: { count: 0 },
    });
  });

  it('counts what typings declare, and what was seen in a package', () => {
    const codes = [
      smallCode('PermissionDenied', 'PermissionDenied', { sources: ['observed#L4'] }),
      smallCode('Unseen', 'Unseen'),
    ];
    const observed = { id: 'observed', kind: 'observation', title: 'Bundle' } as const;
    expect(
      factsOf({
        packages: ['livekit-client'],
        sources: [{ ...observed, package: 'livekit-client', version: '2.23.0' }],
        spaces: [smallSpace({ enum: 'MediaDeviceFailure', values: 'string', codes })],
      }),
    ).toMatchObject({
      inTypings: { count: 1, whyZero: undefined },
      atRunTime: { count: 1, whyZero: undefined },
    });
  });

  it('is printed with its zeros and the channels without a code', () => {
    const channels = [smallChannel(), smallChannel({ id: 'onIdle' })];
    const page = catalogFactsPage(catalogFacts([smallCatalog({ channels, packages: [] })], root));
    expect(page).toContain('- `small`, in typings: the SDK is no npm package.');
    expect(page).toContain('- `small`, at run time: the SDK is no npm package.');
    expect(page).toContain('- `small`: `onIdle`.');
    expect(page).toContain(
      '| [small](catalogs/small.md) | 1 | 0 + 0 + 1 | 0 | 0 | 0 | 2 | 1 | 0 | 0 |',
    );
  });
});
