import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type Found, lintScript } from '../lint.js';

/** An SDK with a code of desktop applications, and an event of live streaming. */
const acme: Catalog = smallCatalog({
  id: 'acme',
  packages: ['acme-sdk'],
  spaces: [
    smallSpace({
      codes: [
        smallCode('BUSY', 1, { channels: ['share', 'live-error'] }),
        smallCode('DENIED', 2, { channels: ['share'] }),
        smallCode('NO_ELECTRON', 3, {
          channels: ['share'],
          feature: ['electron', 'desktopSource'],
        }),
      ],
    }),
  ],
  channels: [
    smallChannel({ id: 'share', kind: 'method' }),
    smallChannel({ id: 'live-error', feature: ['startLive'] }),
  ],
});

function linted(program: string, rule: string) {
  const code = `import Acme from 'acme-sdk';\nconst engine = Acme.createEngine();\n${program}`;
  return lintScript(code, {
    sourceType: 'module',
    rules: { [`sdk-errors/${rule}`]: 'error' },
    settings: { catalogs: [acme] },
  });
}

const share = (options: string, codes: string): string =>
  `engine.share(${options}).catch((e) => { if (${codes}) { retry(); } });`;

describe('a code of a feature', () => {
  it.each([
    ['is not asked for elsewhere', share('', 'e.code === 1'), ['DENIED']],
    [
      'is asked for where an option uses it',
      share('{ desktopSource: id }', 'e.code === 1'),
      ['DENIED', 'NO_ELECTRON'],
    ],
    [
      'is asked for where a package is imported for it',
      `import 'electron'; ${share('', 'e.code === 1')}`,
      ['DENIED', 'NO_ELECTRON'],
    ],
  ])('%s', (_, program, codes) => {
    expect(linted(program, 'exhaustive-handler').map(codesIn)).toEqual([codes]);
  });

  it('can be tested everywhere', () => {
    const program = share('', 'e.code === 1 || e.code === 2 || e.code === 3');
    expect(linted(program, 'exhaustive-handler')).toEqual([]);
    expect(linted(program, 'no-impossible-code')).toEqual([]);
  });
});

describe('an error event of a feature', () => {
  it('needs no listener where the feature is not used', () => {
    expect(linted('engine.join();', 'require-error-handler')).toEqual([]);
  });

  it('needs one where it is', () => {
    const found = linted('engine.join(); engine.startLive();', 'require-error-handler');
    expect(found.map(({ message }) => message)).toEqual([
      'No error listener on this `engine` (Small SDK `live-error`).',
    ]);
  });
});

/** The codes of this SDK that a message names. */
function codesIn({ message }: Found): string[] {
  return message.match(/[A-Z]{2,}_[A-Z]+|DENIED/gu) ?? [];
}
