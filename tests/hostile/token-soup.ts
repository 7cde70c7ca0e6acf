import fc from 'fast-check';

import type { Parsing } from './hostile-linter.js';

/** Names that mean something to an SDK, to the plugin, or to JavaScript. */
const names = fc.constantFrom(
  ...['VERTC', 'engine', 'e', 'error', 'code', 'errorCode', 'Signal', 'session', 'WebRTC', 'sdk'],
  ...['ErrorCode', 'ERROR_CODES', 'KICKED_OUT', 'TOKEN_EXPIRED', 'createEngine', 'events'],
  ...['on', 'once', 'onError', 'onLogout', 'joinRoom', 'then', 'catch', 'finally', 'bind', 'get'],
  ...['includes', 'has', 'indexOf', 'Map', 'Set', 'Promise', 'all', 'Object', 'freeze', 'console'],
  ...['default', 'constructor', '__proto__', 'a', 'b', 'f', 'undefined', 'window', 'useCallback'],
);

/** Names that may stand where a variable is named. */
const variables = names.filter(
  (name) => name !== 'default' && name !== 'catch' && name !== 'finally',
);

const literals = fc.constantFrom(
  ...[
    "'KICKED_OUT'",
    "'TOKEN_EXPIRED'",
    "'onError'",
    "'@volcengine/rtc'",
    "'code'",
    "''",
    '`${e}`',
  ],
  ...['-1006', '404', '61004', '0', '1n', '/onError/u', 'null', 'true', '`onError`', '0x1F', '.5'],
);

/** Names for what may be declared only once. */
const declarations = fc.nat({ max: 9999 }).map((number) => `d${String(number)}`);

const comments = fc.oneof(
  { weight: 30, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        '/* x */',
        '// sdk-errors: volcengine-rtc-web@onError\n',
        '/* sdk-errors: */',
      ],
      ...['// sdk-errors: nobody/code@nothing\n', '// TODO(sdk-errors): leave.\n'],
    ),
  },
);

/** What programs on an SDK say, so that the soup has something in it to find. */
const idioms = fc.constantFrom(
  ...[
    'VERTC.ErrorCode',
    'VERTC.ErrorCode.KICKED_OUT',
    'e.errorCode',
    'e?.error?.code',
    'sdk.ErrorCode.X',
  ],
  ...[
    '(e.errorCode === VERTC.ErrorCode.KICKED_OUT)',
    "(error.code !== 'TOKEN_EXPIRED')",
    'codes[e.errorCode]',
  ],
  ...['[VERTC.ErrorCode.KICKED_OUT].includes(e.errorCode)', 'codes.has(code)', 'engine.joinRoom()'],
  ...[
    'VERTC.createEngine(e)',
    'new Map([[VERTC.ErrorCode.KICKED_OUT, e]])',
    'WebRTC.getInstance(e)',
  ],
);

/** Parts put together, with whatever may stand between two tokens. */
function text(...parts: (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .chain((written) =>
      fc
        .array(comments, { minLength: written.length, maxLength: written.length })
        .map((between) => written.map((part, index) => `${part} ${between[index] ?? ''}`).join('')),
    );
}

function several(
  part: fc.Arbitrary<string>,
  separator: string,
  maxLength = 3,
): fc.Arbitrary<string> {
  return fc.array(part, { maxLength }).map((parts) => parts.join(separator));
}

/** Statements out of all that JavaScript has, most of which no person would write. */
function grammar(parsing: Parsing): fc.Arbitrary<string> {
  const isTypeScript = parsing === 'typed' || parsing === 'typescript';
  return fc.letrec<Record<'block' | 'expression' | 'member' | 'pattern' | 'statement', string>>(
    (tie) => {
      const expression = tie('expression');
      const statement = tie('statement');
      const pattern = tie('pattern');
      const block = tie('block');
      const typed = isTypeScript
        ? [
            text(
              '(',
              expression,
              'as',
              fc.constantFrom('any', 'const', 'VERTC', 'never', '404'),
              ')',
            ),
            text('(', expression, '!', ')'),
            text('(', expression, 'satisfies unknown', ')'),
            ...(parsing === 'typed' ? [text('<any>(', expression, ')')] : []),
            text('f<VERTC>(', expression, ')'),
          ]
        : [];
      const elements =
        parsing === 'jsx' || parsing === 'typescript'
          ? [
              text(
                '<VERTC.Provider code={',
                expression,
                '} {...',
                expression,
                '}>{',
                expression,
                '}</VERTC.Provider>',
              ),
              text('<><a onError={(e) => ', expression, '} b="KICKED_OUT" />text{/* none */}</>'),
            ]
          : [];
      const declared = isTypeScript
        ? [
            text('enum', declarations, '{', several(text(variables, '=', expression), ','), '}'),
            text('declare const', declarations, ': any;'),
            text(
              'type',
              declarations,
              '= VERTC |',
              literals.filter((literal) => /^['\d]/u.test(literal)),
              ';',
            ),
            text('namespace', declarations, block),
            text(
              'interface',
              declarations,
              '{ on(event: "onError", f: (e: VERTC) => void): this }',
            ),
            text(
              'abstract class A { constructor(private',
              variables,
              ') {} declare code; @f() accessor a =',
              expression,
              '}',
            ),
            text('import a = VERTC.', variables, ';'),
          ]
        : [];
      const parameters = several(pattern, ',', 3);
      return {
        expression: fc.oneof(
          { maxDepth: 5, depthIdentifier: 'soup' },
          variables,
          literals,
          idioms,
          idioms,
          idioms,
          text(tie('member')),
          ...elements,
          text(
            '(',
            expression,
            fc.constantFrom('===', '!==', '==', '||', '&&', '+', ',', 'in', 'instanceof'),
            expression,
            ')',
          ),
          text('((', expression, ') ??', '(', expression, '))'),
          text('(', expression, '?', expression, ':', expression, ')'),
          text(fc.constantFrom('!', '-', '+', 'typeof', 'void', 'delete'), '(', expression, ')'),
          text('(', tie('member'), fc.constantFrom('=', '??=', '+='), expression, ')'),
          text('(', variables, fc.constantFrom('++', '--'), ')'),
          text(
            '[',
            several(fc.oneof(expression, text('...', expression), fc.constant('')), ','),
            ']',
          ),
          text(
            '({',
            several(
              fc.oneof(
                text(names, ':', expression),
                text('[', expression, ']:', expression),
                text('...', expression),
                text(names, '(', parameters, ')', block),
                text('get', names, '()', block),
                variables,
              ),
              ',',
            ),
            '})',
          ),
          text('((', parameters, ') => (', expression, '))'),
          text('(async (', parameters, ') =>', block, ')'),
          text('(function* ', variables, '(', parameters, ')', block, ')'),
          text(
            '(class {',
            several(
              fc.oneof(
                text(names, '=', expression, ';'),
                text('static', block),
                text('#a =', expression, ';'),
                text('async *', names, '(', parameters, ')', block),
                text('set', names, '(a)', block),
              ),
              '',
            ),
            '})',
          ),
          text('`${', expression, '}`'),
          text(tie('member'), '`${', expression, '}`'),
          text('(await', expression, ')'),
          ...typed,
        ),
        member: fc.oneof(
          { maxDepth: 6, depthIdentifier: 'soup' },
          variables,
          text(expression, '.', names),
          text(expression, '?.', names),
          text(expression, '[', expression, ']'),
          text(expression, '(', several(fc.oneof(expression, text('...', expression)), ','), ')'),
          text(expression, '?.(', several(expression, ','), ')'),
          text('new', variables, '(', several(expression, ','), ')'),
          text('this.', names),
          text("import('", fc.constantFrom('@volcengine/rtc', 'x'), "')"),
          text("require('", fc.constantFrom('@volcengine/rtc', './VolcEngineRTC_MiniApp'), "')"),
        ),
        pattern: fc.oneof(
          { maxDepth: 4, depthIdentifier: 'soup' },
          variables,
          text(
            '{',
            several(
              fc.oneof(variables, text(names, ':', pattern), text('[', expression, ']:', pattern)),
              ',',
            ),
            '}',
          ),
          text('[', several(fc.oneof(pattern, fc.constant('')), ','), ']'),
          text('{ code: a =', expression, '}'),
        ),
        block: text('{', several(statement, '\n'), '}'),
        statement: fc.oneof(
          { maxDepth: 6, depthIdentifier: 'soup' },
          text(expression, ';'),
          text('var', pattern, '=', expression, ';'),
          text(fc.constantFrom('const', 'let'), declarations, '=', expression, ';'),
          text(
            'engine.on(',
            fc.oneof(literals, text('VERTC.events.onError')),
            ',',
            expression,
            ');',
          ),
          text("engine.on('onError', (e) => {", several(statement, '\n', 4), '});'),
          text("Signal('id').login().onLogout = (code) => {", several(statement, '\n', 4), '};'),
          text(
            'try { await engine.joinRoom(',
            expression,
            '); } catch (error) {',
            several(statement, '\n'),
            '}',
          ),
          text(
            'switch (e.errorCode) {',
            several(text('case', idioms, ':', several(statement, '\n', 2)), '\n', 3),
            '}',
          ),
          text('var codes = {', several(text('[', idioms, ']:', expression), ',', 3), '};'),
          text('session.onLogout =', expression, ';'),
          text(
            'if (',
            expression,
            ')',
            statement,
            fc.oneof(fc.constant(''), text('else', statement)),
          ),
          text(
            'switch (',
            expression,
            ') {',
            several(
              fc.oneof(
                text('case', expression, ':', several(statement, '\n')),
                text('case', expression, ':'),
              ),
              '\n',
              4,
            ),
            fc.oneof(fc.constant(''), text('default:', several(statement, '\n'))),
            '}',
          ),
          text(
            'try',
            block,
            'catch',
            fc.oneof(fc.constant(''), text('(', pattern, ')')),
            block,
            fc.oneof(fc.constant(''), text('finally', block)),
          ),
          text('try', block, 'finally', block),
          text(
            'a: for (',
            fc.constantFrom('const', 'let'),
            pattern,
            'of',
            expression,
            ')',
            statement,
          ),
          text('for (const', variables, 'in', expression, ')', block),
          text('while (', expression, ')', fc.constantFrom('break;', 'continue;', ';')),
          text('do', statement, 'while (', expression, ');'),
          text('b:', statement),
          text('with (', expression, ')', statement),
          text('throw', expression, ';'),
          text('async function', declarations, '(', parameters, ')', block),
          text(
            'function',
            declarations,
            '(',
            parameters,
            ')',
            fc.constantFrom('{ return; }', '{ return e; }', '{ yield; }'),
          ),
          text('class', declarations, 'extends (', expression, ') { constructor()', block, '}'),
          block,
          fc.constantFrom(';', 'debugger;', '"use strict";'),
          ...declared,
        ),
      };
    },
  ).statement;
}

const scriptStarts = [
  "const SDK = require('@volcengine/rtc'); var engine = SDK.createEngine('id');\n",
  "const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');\n",
  "/* global VERTC, Signal */ var engine = VERTC.createEngine('id');\n",
  '// sdk-errors\n',
];

const moduleStarts = [
  "import VERTC from '@volcengine/rtc'; var engine = VERTC.createEngine('id');\n",
  "import * as VERTC from '@volcengine/rtc'; var engine = VERTC.createEngine('id');\n",
  "import VERTC, { events, default as engine } from '@volcengine/rtc';\n",
  ...scriptStarts,
];

/** A few of a text's words removed, doubled, or put in the place of others. */
function stirred(written: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(written, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 2 })), { maxLength: 2 }))
    .map(([original, spoons]) => {
      const words = original.split(/(?<=\s)|\b/u);
      for (const [from, to, kind] of spoons) {
        const position = from % words.length;
        const word = words[to % words.length] ?? '';
        words.splice(position, kind, ...(kind === 0 ? [words[position] ?? ''] : [word]));
      }
      return words.join('');
    });
}

/** A program of tokens that make no sense together; not each of them parses. */
export function tokenSoup(parsing: Parsing): fc.Arbitrary<string> {
  const start = fc.constantFrom(...(parsing === 'script' ? scriptStarts : moduleStarts));
  const program = fc
    .tuple(start, fc.array(grammar(parsing), { minLength: 1, maxLength: 6 }))
    .map(([first, statements]) => first + statements.join('\n'));
  return fc.oneof(program, stirred(program));
}
