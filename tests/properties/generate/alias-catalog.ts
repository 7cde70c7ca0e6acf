import type { Catalog, Code, Effect, Status, Value } from '../../../src/catalog/catalog.js';
import { findHazards } from '../../../src/catalog/hazards.js';

/** What ends a string, a template, a comment or a script element, and what nobody sees. */
const hostile = '*/ // /* \'"`${steal()}\\ </script><!-- \u202E\u200B\uFEFF\u00A0\u3000\uD800 .';

const withoutHazards: Catalog = {
  id: 'aliases',
  title: { en: 'Aliases', 'zh-CN': '别名' },
  packages: ['aliases-sdk'],
  vendoredModules: ['Aliases'],
  globals: ['Aliases'],
  sources: [{ id: 'seen', kind: 'observation', title: 'what the tests need' }],
  receivers: [{ id: 'call', createdBy: [{ on: 'sdk', member: 'createCall' }] }],
  spaces: [
    {
      id: 'Codes',
      enum: 'Codes',
      path: ['Codes'],
      values: 'number',
      names: 'vendor',
      open: true,
      codes: [
        code('BUSY', 1, 'action-needed'),
        code('OCCUPIED', 1, 'action-needed', 'deprecated', 'BUSY'),
        code('GONE', 2, 'session-ended'),
        code('LEFT', 2, 'session-ended', 'deprecated', 'GONE'),
        code('VANISHED', 2, 'session-ended', 'deprecated', 'GONE'),
        code('SLOW', 3, 'retrying'),
        code('LIMIT', 4, 'action-needed'),
        code('QUOTA', 4, 'action-needed'),
        code('OLD_LIMIT', 5, 'action-needed', 'deprecated', 'LIMIT'),
        code('NO_ROUTE', 6, 'session-ended'),
        code('OK', 0, 'success'),
      ],
    },
    {
      id: 'reason',
      values: 'string',
      names: 'vendor',
      open: true,
      codes: [
        code('Rejected', 'it was "rejected"', 'action-needed'),
        code('Refused', 'it was "rejected"', 'action-needed', 'deprecated', 'Rejected'),
        code('Lost', "it's lost", 'session-ended'),
        code('Escaped', 'C:\\lost', 'session-ended'),
        code('Hostile', hostile, 'session-ended'),
      ],
    },
  ],
  channels: [
    {
      id: 'failed',
      kind: 'event',
      role: 'error',
      open: true,
      receiver: 'call',
      payload: [
        { space: 'Codes', path: ['code'] },
        { space: 'reason', path: ['reason'] },
      ],
      sources: ['seen'],
    },
  ],
  hazards: [],
};

/**
 * A catalog for what no built-in one has: a deprecated code whose successor has its value, in a
 * space with constants that exist at run time; and texts and values that have to be escaped. Line
 * ends are not among them, which a catalog may not have: see text-from-data.test.ts.
 */
export const aliasCatalog: Catalog = { ...withoutHazards, hazards: findHazards(withoutHazards) };

function code(
  name: string,
  value: Value,
  effect: Effect,
  status: Status = 'active',
  successor?: string,
): Code {
  return {
    name,
    value,
    status,
    effect,
    channels: ['failed'],
    sources: ['seen'],
    summary: { en: `${name} came ${hostile}`, 'zh-CN': `收到 ${name} ${hostile}` },
    remedy: { en: `call again ${hostile}`, 'zh-CN': `重新呼叫 ${hostile}` },
    ...(successor === undefined ? {} : { successor }),
  };
}
