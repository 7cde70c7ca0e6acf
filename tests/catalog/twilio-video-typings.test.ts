import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

import { namesAndValues, spaceOf } from './built-in-catalog.js';
import {
  catalogOf,
  evidenceOf,
  installedText,
  installedVersion,
  lineOf,
} from './installed-file.js';

const require = createRequire(import.meta.url);
const catalog = catalogOf('twilio-video');

it('the installed version is the one that the catalog was made from', () => {
  for (const source of catalog.sources) {
    expect(installedVersion('twilio-video'), source.id).toBe(source.version);
  }
});

it('the 55 error classes that come with the package stand in the catalog, and no others', () => {
  const exported = require('twilio-video/es5/util/twilio-video-errors.js') as Readonly<
    Record<string, unknown>
  >;
  const classes = Object.entries(exported).flatMap(([name, made]) =>
    typeof made === 'function' && name.endsWith('Error') && name !== 'createTwilioError'
      ? [{ name, value: new (made as new () => { code: number })().code }]
      : [],
  );
  expect(classes).toHaveLength(55);
  expect(namesAndValues(spaceOf(catalog, 'code').codes)).toEqual(classes);
});

it('the typings say of a code that it is a number, and no more', () => {
  expect(installedText('twilio-video', 'tsdef/TwilioError.d.ts')).toContain('code: number;');
});

it('each line that is named as evidence holds what it is evidence of', () => {
  const lines = evidenceOf(catalog);
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.filter(({ isFitting }) => !isFitting)).toEqual([]);
});

it('each event hands over the error at the position that the catalog names', () => {
  for (const channel of catalog.channels.filter(({ kind }) => kind === 'event')) {
    const place = lineOf(catalog, channel.sources[0] ?? '');
    const text = installedText('twilio-video', place?.file ?? '').split('\n')[
      (place?.line ?? 0) - 1
    ];
    const parameters = /listener: \(([^)]*)\)/u.exec(text ?? '')?.[1]?.split(', ') ?? [];
    expect(parameters[channel.payload[0]?.parameter ?? 0], channel.id).toBe('error: TwilioError');
  }
});
