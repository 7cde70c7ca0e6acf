import type { NamedEnum } from '../catalog/named-enum.js';
import { listOf, objectOf, settingsName, textOf } from './read-value.js';

const modulePattern = /^(?:@[^\s/@]+\/)?[^\s./@][^\s/@]*(?:\/[^\s/@]+)*$/u;

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** The enums, and unions of literals, that are judged without a catalog. */
export function readEnums(value: unknown): readonly NamedEnum[] {
  return listOf(
    `${settingsName}.enums`,
    value,
    'objects with "name" and "package"',
    (item, place) => {
      const named = objectOf(item, place, ['name', 'package']);
      return {
        package: textOf(
          named.package,
          `${place}.package`,
          modulePattern,
          'the name of an npm package as imports write it, such as "some-sdk" or "@some/sdk/errors"',
        ),
        name: textOf(
          named.name,
          `${place}.name`,
          identifierPattern,
          'the name of an enum, such as "ErrorCode"',
        ),
      };
    },
  );
}
