import { eventText } from '../syntax/event-function.js';

/** What a file does with what it imports, by its text: asked of the files that are near an SDK. */
export interface TextUses {
  /** Whether something is caught in it. */
  readonly catches: boolean;
  /** Whether something in it is called that can register a listener. */
  readonly listens: boolean;
  /** Whether an event, an effect or a timer may call something in it. */
  readonly starts: boolean;
  /** The modules of which it hands something on, other than by calling it. */
  readonly handedOn: ReadonlySet<string>;
  /** Those of which it calls something with a function, an object, or what another exports. */
  readonly calledWith: ReadonlySet<string>;
  /** Those of which it completes a table or list. */
  readonly completed: ReadonlySet<string>;
  /** Those that it gives something to: a property, or an event. */
  readonly filled: ReadonlySet<string>;
}

export function readUses(text: string): TextUses {
  const imports = importsIn(text);
  return {
    catches: /\bcatch\b|\.then\s*\(/u.test(text),
    listens: /\.\s*(?:on|once|addListener|addEventListener)\s*\(/u.test(text),
    starts: eventText.test(text),
    handedOn: handedOn(text, imports),
    calledWith: calledWithFunction(text, imports),
    completed: namedIn(text, completedTable, imports),
    filled: namedIn(text, filledObject, imports),
  };
}

const importNames =
  /\b(?:import|const|let|var)\s+([^'"();=]+?)\s*(?:from|=\s*require\s*\()\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** Names that a text gives to what a module exports. */
interface ImportedNames {
  readonly specifier: string;
  readonly names: readonly string[];
  /** The end of the statement. */
  readonly end: number;
}

function importsIn(text: string): ImportedNames[] {
  return [...text.matchAll(importNames)].flatMap((match) => {
    const [whole, names = '', single, double] = match;
    return /^type\s/u.test(names)
      ? []
      : [
          {
            specifier: single ?? double ?? '',
            names: names.split(/[^\w$]+/u).filter((name) => name !== '' && name !== 'as'),
            end: match.index + whole.length,
          },
        ];
  });
}

/** The modules of which a text names something other than to call it, or to make an element of it. */
function handedOn(text: string, imports: readonly ImportedNames[]): ReadonlySet<string> {
  const names = imports.flatMap((one) => one.names);
  if (names.length === 0) {
    return new Set();
  }
  const rest = text.slice(Math.max(...imports.map(({ end }) => end)));
  const pattern = new RegExp(
    `(?<![\\w$.</])(?:${[...new Set(names)].map((name) => name.replaceAll('$', '\\$')).join('|')})(?![\\w$]|\\s*\\()`,
    'gu',
  );
  const used = new Set([...rest.matchAll(pattern)].map(([name]) => name));
  return new Set(
    imports.filter((one) => one.names.some((name) => used.has(name))).map((one) => one.specifier),
  );
}

/** So much of what a call is given is looked at. */
const mostGiven = 300;

/** The modules of which a text calls something with a function: `withRetry(() => …)`, `withRetry(join)`. */
function calledWithFunction(text: string, imports: readonly ImportedNames[]): ReadonlySet<string> {
  const names = new Set(imports.flatMap((one) => one.names));
  const called = new Set(
    [...text.matchAll(/(?<![\w$.])([\w$]+)\s*(?:<[^()<>]*>\s*)?\(/gu)].flatMap((match) => {
      const [whole, name = ''] = match;
      const start = match.index + whole.length;
      return names.has(name) && givesFunction(text.slice(start, start + mostGiven), names)
        ? [name]
        : [];
    }),
  );
  return new Set(
    imports.filter((one) => one.names.some((name) => called.has(name))).map((one) => one.specifier),
  );
}

/** Whether there is a function, an object or one of some names before a call ends. */
function givesFunction(text: string, names: ReadonlySet<string>): boolean {
  let depth = 0;
  for (const [part] of text.matchAll(/[\w$]+|=>|[(){]/gu)) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (part === '=>' || part === '{' || part === 'function' || names.has(part)) {
      return true;
    }
    if (depth < 0) {
      return false;
    }
  }
  return false;
}

/** An object of which a property is set, or on which an event is emitted. */
const filledObject =
  /(?<![\w$.])([\w$]+)\.(?:[\w$]+\s*=(?![=>])|(?:\$?emit|fire|publish|trigger)\s*\()/gu;

/** A table or list to which something is added: `texts[KEY] = …`, `codes.add(…)`, `Object.assign(texts, …)`. */
const completedTable =
  /(?<![\w$.])([\w$]+)\s*(?:\[[^\]\n]*\]\s*=(?![=>])|\.(?:[A-Z][A-Z\d_]*\s*=(?![=>])|(?:add|push|set|unshift)\s*\())|\bObject\.assign\(\s*([\w$]+)\s*,/gu;

/** The modules of which a text has a name in a group of a pattern. */
function namedIn(
  text: string,
  pattern: RegExp,
  imports: readonly ImportedNames[],
): ReadonlySet<string> {
  const found = new Set([...text.matchAll(pattern)].map(([, one, other]) => one ?? other));
  return new Set(
    imports.filter((one) => one.names.some((name) => found.has(name))).map((one) => one.specifier),
  );
}
