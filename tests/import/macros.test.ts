import { describe, expect, it } from 'vitest';

import { withoutMacros } from '../../src/import/macros.js';
import { plainText } from '../../src/import/rich-text.js';

describe('a text without the macros of its site', () => {
  it.each([
    ['AbortError {{domxref("DOMException")}}', 'AbortError', false],
    ['{{jsxref("TypeError")}}', 'TypeError', false],
    ['{{domxref("Lamp.on", "on")}}', 'on', false],
    ['LAMP_OUT (3) {{deprecated_inline}}', 'LAMP_OUT (3)', true],
    ['{{ Deprecated_Inline() }} LAMP_OUT', 'LAMP_OUT', true],
    ['{{optional}}', '', false],
    ['LAMP_OUT { { 3 } }', 'LAMP_OUT { { 3 } }', false],
  ])('%s is %j, deprecated: %s', (written, text, isDeprecated) => {
    expect(withoutMacros(plainText(written, 7))).toMatchObject({
      text: { text, line: 7 },
      isDeprecated,
    });
  });
});
