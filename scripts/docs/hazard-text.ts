import type { Hazard, Locale } from '../../src/catalog/catalog.js';
import { code } from './markdown.js';
import { listed } from './words.js';

/** What is easy to mistake, in words. */
export function hazardText(hazard: Hazard, locale: Locale): string {
  switch (hazard.kind) {
    case 'same-value': {
      const value = code(String(hazard.value));
      const names = listed(
        hazard.codes.map((name) => code(name)),
        locale,
      );
      return locale === 'en'
        ? `${value} stands for ${count(hazard.codes)} codes of ${code(hazard.space)}: ${names}.`
        : `${code(hazard.space)} 中的 ${value} 对应 ${count(hazard.codes)} 个错误码：${names}。`;
    }
    case 'name-differs-from-value':
      return locale === 'en'
        ? `${code(hazard.code)} of ${code(hazard.space)} arrives as another text than its name: compare it with the constant.`
        : `${code(hazard.space)} 中的 ${code(hazard.code)} 到达时的值与名称不同：请与常量比较。`;
    case 'value-in-two-spaces': {
      const value = code(String(hazard.value));
      const spaces = hazard.spaces.map((space) => code(space));
      return locale === 'en'
        ? `${value} is a code of ${spaces.join(' and of ')}, and means something else in each.`
        : `${value} 同时是 ${spaces.join(' 和 ')} 中的错误码，含义各不相同。`;
    }
  }
}

function count(items: readonly string[]): string {
  return String(items.length);
}
