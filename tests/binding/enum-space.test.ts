import { describe, expect, it } from 'vitest';

import type { Entity, EntityOrigin } from '../../src/binding/entity.js';
import { EnumSpaces, isUndescribed } from '../../src/binding/enum-space.js';
import type { CodeSpace } from '../../src/catalog/code-space.js';
import type { NamedEnum } from '../../src/catalog/named-enum.js';
import type { Enumeration, Member } from '../../src/types/oracle.js';
import { enumeration, member } from './types-told.js';

const failure: NamedEnum = { package: 'acme-call', name: 'Failure' };
const other: NamedEnum = { package: 'other', name: 'Other' };

/** The enum `Failure` of the package `acme-call`. */
const failures = (members: readonly Member[], changes: Partial<Enumeration> = {}): Enumeration =>
  enumeration(members, {
    name: 'Failure',
    origin: { package: 'acme-call', file: '/app/node_modules/acme-call/index.d.ts' },
    ...changes,
  });

function spaceOf(...members: Member[]): CodeSpace {
  const space = new EnumSpaces([other, failure], new Map()).space(failures(members));
  if (space === undefined) {
    throw new Error('there is no space');
  }
  return space;
}

const inBoth = (name: string): { en: string; 'zh-CN': string } => ({
  en: `Failure.${name} of acme-call`,
  'zh-CN': `acme-call 的 Failure.${name}`,
});

describe('an enum that the settings name', () => {
  const spaces = new EnumSpaces([other, failure], new Map());
  const all = failures([member('LOST', 1)]);

  it('is known by its name', () => {
    expect(spaces.has('Failure')).toBe(true);
    expect(spaces.has('Other')).toBe(true);
    expect(spaces.has('Own')).toBe(false);
    expect(new EnumSpaces([], new Map()).has('Failure')).toBe(false);
  });

  it('has one space', () => {
    expect(spaces.space(all)?.id).toBe('Failure');
    expect(spaces.space(all)).toBe(spaces.space(all));
  });

  it.each([
    ['has another name', failures([], { name: 'Own' })],
    ['is of another package', failures([], { origin: { package: 'other', file: '/a.d.ts' } })],
    ['is of no package', failures([], { origin: { package: undefined, file: '/app/a.ts' } })],
  ])('is none that %s', (_, declared) => {
    expect(spaces.space(declared)).toBeUndefined();
  });
});

describe('an enum by what exports it', () => {
  const declared = failures([member('LOST', 1)], {
    name: 'Own',
    origin: { package: 'kit', file: '/app/node_modules/kit/index.d.ts' },
  });
  const from = (specifier: string, ...path: string[]): Entity => ({
    origin: { kind: 'module', specifier },
    path,
  });

  it.each([
    ['the package', from('acme-call', 'Failure')],
    ['a file of the package', from('acme-call/esm', 'Failure')],
    ['a namespace of the package', from('acme-call', 'codes', 'Failure')],
  ])('of %s', (_, holder) => {
    const spaces = new EnumSpaces([other, failure], new Map());
    const space = spaces.exported(declared, holder);
    expect(space?.id).toBe('Failure');
    expect(space?.catalog.id).toBe('acme-call');
    expect(spaces.space(declared)).toBe(space);
  });

  it.each([
    ['another package', from('kit', 'Failure')],
    ['a package whose name goes on', from('acme-call-kit', 'Failure')],
    ['a package whose name ends so', from('my/acme-call/', 'Failure')],
    ['another name', from('acme-call', 'Own')],
    ['the package as a whole', from('acme-call')],
    [
      'a global',
      { origin: { kind: 'global', name: 'acme-call' } as EntityOrigin, path: ['Failure'] },
    ],
    ['nothing known', undefined],
  ])('not of %s', (_, holder) => {
    expect(new EnumSpaces([other, failure], new Map()).exported(declared, holder)).toBeUndefined();
  });
});

describe('the space of an enum', () => {
  it('says what there is in the typings and no more', () => {
    const { catalog, definition } = spaceOf(member('LOST', 1));
    expect(definition).toMatchObject({
      id: 'Failure',
      enum: 'Failure',
      names: 'vendor',
      open: true,
      partial: true,
    });
    expect(catalog).toEqual({
      id: 'acme-call',
      title: { en: 'acme-call', 'zh-CN': 'acme-call' },
      packages: ['acme-call'],
      vendoredModules: [],
      globals: [],
      sources: [],
      receivers: [],
      spaces: [definition],
      channels: [],
      hazards: [],
    });
  });

  it.each([
    ['number', [1, 2]],
    ['string', ['a', 'b']],
    ['mixed', [1, 'b']],
  ])('is of %s values', (values, written) => {
    const members = written.map((value, index) => member(`M${String(index)}`, value));
    expect(spaceOf(...members).definition.values).toBe(values);
  });
});

describe('the codes of an enum', () => {
  const active = (name: string, value: number): object => ({
    name,
    value,
    status: 'active',
    effect: 'action-needed',
    channels: [],
    sources: [],
    summary: inBoth(name),
    remedy: { en: 'handle it', 'zh-CN': '处理这个错误码' },
    errata: [],
  });

  it('are its members in their order', () => {
    expect(spaceOf(member('LOST', 1), member('BUSY', 2)).codes).toEqual([
      active('LOST', 1),
      active('BUSY', 2),
    ]);
  });

  it('are hidden where the member is', () => {
    expect(spaceOf(member('LOST', 1, { hidden: true })).codes).toEqual([
      { ...active('LOST', 1), status: 'hidden' },
    ]);
  });

  it('have all names of a value, and go by the first', () => {
    expect(spaceOf(member('LOST', 1), member('BUSY', 2), member('GONE', 1)).codes).toEqual([
      { ...active('LOST', 1), errata: [{ name: 'GONE', note: inBoth('LOST') }] },
      active('BUSY', 2),
    ]);
  });

  it('go by the first name that is offered', () => {
    expect(spaceOf(member('LOST', 1, { hidden: true }), member('GONE', 1)).codes).toEqual([
      { ...active('GONE', 1), errata: [{ name: 'LOST', note: inBoth('GONE') }] },
    ]);
  });

  it('go by the first name where none is offered', () => {
    const hidden = { hidden: true };
    expect(spaceOf(member('LOST', 1, hidden), member('GONE', 1, hidden)).codes).toEqual([
      { ...active('LOST', 1), status: 'hidden', errata: [{ name: 'GONE', note: inBoth('LOST') }] },
    ]);
  });

  it('are deprecated apart from others of the value, as their tag says', () => {
    const old = member('OLD', 1, { deprecated: 'No longer\n  told  by the SDK. 。\n' });
    expect(spaceOf(old, member('LOST', 1)).codes).toEqual([
      {
        name: 'OLD',
        value: 1,
        status: 'deprecated',
        successor: 'LOST',
        effect: 'action-needed',
        channels: [],
        sources: [],
        summary: { en: 'No longer told by the SDK', 'zh-CN': 'No longer told by the SDK' },
        remedy: { en: 'No longer told by the SDK', 'zh-CN': 'No longer told by the SDK' },
      },
      active('LOST', 1),
    ]);
  });

  it('are deprecated without a word', () => {
    const [code] = spaceOf(member('OLD', 1, { deprecated: ' . ' })).codes;
    expect(code).toEqual({
      name: 'OLD',
      value: 1,
      status: 'deprecated',
      effect: 'action-needed',
      channels: [],
      sources: [],
      summary: inBoth('OLD'),
      remedy: { en: 'stop using it', 'zh-CN': '停止使用' },
    });
    expect(code).not.toHaveProperty('successor');
  });

  it('are described by the text of a tag alone', () => {
    const described = spaceOf(
      member('LOST', 1),
      member('OLD', 2, { deprecated: 'No longer told.' }),
      member('OLDER', 3, { deprecated: '' }),
    ).codes.map((code) => !isUndescribed(code));
    expect(described).toEqual([false, true, false]);
  });
});
