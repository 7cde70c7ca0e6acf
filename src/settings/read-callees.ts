import type { TrustedFunction } from '../binding/trusted-function.js';
import { listOf, objectOf, settingsName, textOf } from './read-value.js';

const loggerPattern = /^[\p{ID_Continue}$*]+(?:\.[\p{ID_Continue}$*]+)*$/u;

/** The names of functions that only log. */
export function readLoggers(value: unknown): readonly string[] {
  return listOf(`${settingsName}.loggers`, value, 'names of functions', (item, place) =>
    textOf(
      item,
      place,
      loggerPattern,
      'the name of a function, such as "report" or "logger.*", with * for any part of a name',
    ),
  );
}

const functionName =
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** The functions that take care of every code they are given. */
export function readHandledBy(value: unknown): readonly TrustedFunction[] {
  return listOf(
    `${settingsName}.handledBy`,
    value,
    'objects with "module" and "name"',
    (item, place) => {
      const { module, name } = objectOf(item, place, ['module', 'name']);
      return {
        module: textOf(
          module,
          `${place}.module`,
          /\S/u,
          'the name of a module as imports write it, or a path such as "./src/errors.js"',
        ),
        name: textOf(
          name,
          `${place}.name`,
          functionName,
          'the name of an exported function, such as "handleError" or "default"',
        ),
      };
    },
  );
}
