import type { Catalog, Channel, Locale, Payload } from '../../src/catalog/catalog.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { code, table } from './markdown.js';
import { kindWords, listed, roleWords, thrownWords, word } from './words.js';

/** The routes by which the codes of a catalog reach an application. */
export function channelsSection(catalog: Catalog, locale: Locale): string[] {
  const heading = [`## ${word('channels', locale)}`, ''];
  if (catalog.channels.length === 0) {
    return [...heading, word('noChannels', locale), ''];
  }
  const headings = (['channel', 'receiver', 'kind', 'role', 'list', 'place', 'codes'] as const).map(
    (key) => word(key, locale),
  );
  const index = new CatalogIndex([catalog]);
  const rows = catalog.channels.flatMap((channel) =>
    channel.payload.map((payload) => [
      code(channel.id),
      code(channel.receiver),
      kindText(channel, locale),
      roleWords[channel.role][locale],
      word(channel.open ? 'isOpen' : 'isClosed', locale),
      placeText(channel, payload, locale),
      codesText(catalog, channel, payload, index, locale),
    ]),
  );
  return [...heading, ...table(headings, rows), ''];
}

function kindText({ feature, kind, throws }: Channel, locale: Locale): string {
  const { [locale]: text } = throws === true ? thrownWords : kindWords[kind];
  if (feature === undefined) {
    return text;
  }
  const names = listed(
    feature.map((name) => code(name)),
    locale,
  );
  return locale === 'en' ? `${text}, where ${names} is used` : `${text}（使用 ${names} 时）`;
}

function placeText(channel: Channel, payload: Payload, locale: Locale): string {
  const holder = holderText(channel, payload, locale);
  const path = code(payload.path.join('.'));
  if (payload.path.length === 0) {
    return locale === 'en' ? `${holder} itself` : `${holder}本身`;
  }
  return locale === 'en' ? `${path} of ${holder}` : `${holder}的 ${path}`;
}

function holderText(channel: Channel, payload: Payload, locale: Locale): string {
  if (channel.kind === 'method') {
    return locale === 'en' ? 'the reason' : '拒绝原因';
  }
  const position = String((payload.parameter ?? 0) + 1);
  return locale === 'en' ? `parameter ${position}` : `第 ${position} 个参数`;
}

function codesText(
  catalog: Catalog,
  channel: Channel,
  payload: Payload,
  index: CatalogIndex,
  locale: Locale,
): string {
  if (payload.codes === 'any') {
    return locale === 'en'
      ? `any of ${code(payload.space)}`
      : `${code(payload.space)} 的任何错误码`;
  }
  const codes = index.space(catalog, payload.space)?.deliveredBy(channel, payload) ?? [];
  return listed(
    codes.map(({ name }) => code(name)),
    locale,
  );
}
