import { expect, it } from 'vitest';

import { namesAnyEnum } from '../../src/catalog/named-enum.js';

const enums = [
  { package: 'acme-live', name: 'AcmeError' },
  { package: '@other/sdk', name: 'OtherError' },
];

it.each([
  ['the package', `import { codes } from '@other/sdk';`, true],
  ['the enum', `import { OtherError } from './errors.js';`, true],
  ['both', `import { AcmeError } from 'acme-live';`, true],
  ['neither', `import { useState } from 'react';`, false],
  ['nothing', '', false],
])('a text that names %s of an enum', (_what, text, speaks) => {
  expect(namesAnyEnum(text, enums)).toBe(speaks);
});

it('no text speaks of no enums', () => {
  expect(namesAnyEnum(`import { AcmeError } from 'acme-live';`, [])).toBe(false);
});
