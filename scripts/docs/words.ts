import type {
  ChannelKind,
  Effect,
  Locale,
  Localized,
  Source,
  Status,
} from '../../src/catalog/catalog.js';

/** The words of the catalog pages, in both languages. */
export const words = {
  generated: {
    en: 'Generated from the catalog by `npm run generate`: edit the catalog, not this page.',
    'zh-CN': '本页由 `npm run generate` 根据错误码表生成：请修改错误码表，不要修改本页。',
  },
  legend: {
    en: '[What the columns mean](../guide.md#what-the-catalog-pages-say)',
    'zh-CN': '[各列的含义（英文）](../guide.md#what-the-catalog-pages-say)',
  },
  catalogFile: { en: 'Catalog', 'zh-CN': '错误码表' },
  packages: { en: 'Packages', 'zh-CN': 'npm 包' },
  companions: { en: 'Companion packages', 'zh-CN': '配套包' },
  vendoredModules: { en: 'Copies beside the application', 'zh-CN': '随应用存放的文件' },
  globals: { en: 'Globals', 'zh-CN': '全局变量' },
  sources: { en: 'Sources', 'zh-CN': '来源' },
  source: { en: 'Source', 'zh-CN': '来源' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  reference: { en: 'Document or package', 'zh-CN': '文档或包' },
  date: { en: 'Date', 'zh-CN': '日期' },
  codeSpace: { en: 'Codes: ', 'zh-CN': '错误码：' },
  enumeration: { en: 'Enum in the typings', 'zh-CN': '类型声明中的枚举' },
  constants: { en: 'Constants at run time', 'zh-CN': '运行时常量' },
  exportedByName: {
    en: 'The constants are exports of the package by their own names, not properties of its default export.',
    'zh-CN': '这些常量是包的具名导出，不是默认导出的属性。',
  },
  values: { en: 'Values', 'zh-CN': '值的类型' },
  toldApartBy: { en: 'Same values are told apart by', 'zh-CN': '值相同时的区分依据' },
  open: { en: 'A later SDK version may add codes.', 'zh-CN': '后续 SDK 版本可能新增错误码。' },
  closed: { en: 'No SDK version adds codes.', 'zh-CN': 'SDK 不会再新增错误码。' },
  namesOfCatalog: {
    en: 'The vendor gives values alone; the names are those of this catalog.',
    'zh-CN': '厂商只给出了值，名称由本错误码表拟定。',
  },
  name: { en: 'Name', 'zh-CN': '名称' },
  value: { en: 'Value', 'zh-CN': '值' },
  status: { en: 'Status', 'zh-CN': '状态' },
  effect: { en: 'Effect', 'zh-CN': '影响' },
  summary: { en: 'What happened', 'zh-CN': '含义' },
  remedy: { en: 'What to do', 'zh-CN': '处理方式' },
  general: { en: 'general', 'zh-CN': '通用' },
  insteadUse: { en: 'use', 'zh-CN': '改用' },
  channels: { en: 'Channels', 'zh-CN': '到达途径' },
  noChannels: {
    en: 'No source says how these codes reach the application.',
    'zh-CN': '现有来源没有说明这些错误码如何到达应用。',
  },
  channel: { en: 'Channel', 'zh-CN': '到达途径' },
  receiver: { en: 'Receiver', 'zh-CN': '所属对象' },
  role: { en: 'Role', 'zh-CN': '作用' },
  list: { en: 'List', 'zh-CN': '范围' },
  place: { en: 'Where the code is', 'zh-CN': '错误码的位置' },
  codes: { en: 'Codes', 'zh-CN': '错误码' },
  isOpen: { en: 'open', 'zh-CN': '开放' },
  isClosed: { en: 'closed', 'zh-CN': '封闭' },
  errata: { en: 'Where the sources err', 'zh-CN': '来源中的错误' },
  hazards: { en: 'Easy to mistake', 'zh-CN': '容易弄错的地方' },
  otherLanguage: { en: '简体中文', 'zh-CN': 'English' },
} as const satisfies Record<string, Localized>;

export const statusWords: Readonly<Record<Status, Localized>> = {
  active: { en: 'active', 'zh-CN': '有效' },
  deprecated: { en: 'deprecated', 'zh-CN': '已弃用' },
  hidden: { en: 'hidden', 'zh-CN': '隐藏' },
};

export const effectWords: Readonly<Record<Effect, Localized>> = {
  'session-ended': { en: 'session-ended', 'zh-CN': '会话结束' },
  'action-needed': { en: 'action-needed', 'zh-CN': '需要处理' },
  retrying: { en: 'retrying', 'zh-CN': '自动重试' },
  ignorable: { en: 'ignorable', 'zh-CN': '可忽略' },
  success: { en: 'success', 'zh-CN': '成功' },
};

export const kindWords: Readonly<Record<ChannelKind, Localized>> = {
  event: { en: 'event', 'zh-CN': '事件' },
  callback: { en: 'callback', 'zh-CN': '回调' },
  option: { en: 'option', 'zh-CN': '选项' },
  prop: { en: 'prop', 'zh-CN': '组件属性' },
  method: { en: 'rejection', 'zh-CN': 'Promise 拒绝' },
};

export const roleWords: Readonly<Record<'error' | 'status', Localized>> = {
  error: { en: 'error', 'zh-CN': '错误' },
  status: { en: 'status', 'zh-CN': '状态' },
};

export const sourceWords: Readonly<Record<Source['kind'], Localized>> = {
  document: { en: "the vendor's page", 'zh-CN': '厂商文档' },
  typings: { en: 'typings', 'zh-CN': '类型声明' },
  observation: { en: 'observation', 'zh-CN': '实际观察' },
};

/** How a method delivers that throws without a promise. */
export const thrownWords: Localized = { en: 'exception', 'zh-CN': '同步抛出' };

/** One of the words of a page. */
export function word(key: keyof typeof words, locale: Locale): string {
  return words[key][locale];
}

/** Items as the language lists them. */
export function listed(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'en' ? ', ' : '、');
}

/** A label and what it says. */
export function labelled(label: string, text: string, locale: Locale): string {
  return locale === 'en' ? `${label}: ${text}` : `${label}：${text}`;
}
