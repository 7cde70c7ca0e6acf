import { RuleTester } from '@typescript-eslint/rule-tester';
import path from 'node:path';

import exhaustiveHandler from '../../rules/exhaustive-handler.js';
import exhaustiveSwitch from '../../rules/exhaustive-switch.js';
import exhaustiveTable from '../../rules/exhaustive-table.js';
import noAmbiguousCode from '../../rules/no-ambiguous-code.js';
import noDeprecatedCode from '../../rules/no-deprecated-code.js';
import { todo } from '../fix/marker-text.js';
import { onError, onErrorCodes, start } from './volcengine.js';

/** The contract of each rule with ESLint: ids, data, edits that parse, and nothing left unfilled. */
const tester = new RuleTester({
  languageOptions: {
    parserOptions: {
      projectService: true,
      tsconfigRootDir: path.join(import.meta.dirname, '../fixtures/typed'),
    },
  },
});

const allButOne = onErrorCodes.slice(0, -1);
const last = 'RECONNECT_FAILED';
const sdk = 'Volcengine RTC';
const lastCode = `\`${last}\` (the SDK could not reconnect and has given up)`;

const labels = allButOne.map((name) => `    case VERTC.ErrorCode.${name}:\n`).join('');
const incompleteSwitch = onError(
  `(e) => {\n  switch (e.errorCode) {\n${labels}      leave();\n      break;\n  }\n}`,
);

tester.run('exhaustive-switch', exhaustiveSwitch, {
  valid: [incompleteSwitch.replace('      leave()', `    case '${last}':\n      leave()`)],
  invalid: [
    {
      code: incompleteSwitch,
      errors: [
        {
          messageId: 'missing:one',
          line: 7,
          column: 3,
          endColumn: 23,
          data: { sdk: `${sdk} \`onError\``, codes: lastCode },
        },
      ],
      output: incompleteSwitch.replace(
        '      break;\n',
        `      break;\n    case VERTC.ErrorCode.${last}: // ${todo(last)}\n      break;\n`,
      ),
    },
  ],
});

const tests = allButOne.map((name) => `e.errorCode === VERTC.ErrorCode.${name}`).join(' || ');
const incompleteHandler = onError(`(e) => {\n  if (${tests}) {\n    leave();\n  }\n}`);

tester.run('exhaustive-handler', exhaustiveHandler, {
  valid: [
    incompleteHandler
      .replace('leave()', 'leave()')
      .replace('  }\n}', '  } else {\n    leave();\n  }\n}'),
  ],
  invalid: [
    {
      code: incompleteHandler,
      errors: [
        {
          messageId: 'missing:one',
          line: 6,
          data: { sdk, channel: '`onError`', codes: lastCode, handOn: 'forward' },
          suggestions: [
            {
              messageId: 'addBranches:one',
              output: incompleteHandler.replace(
                '  }\n}',
                `  } else if (e.errorCode === VERTC.ErrorCode.${last}) {\n    // ${todo(last)}\n  }\n}`,
              ),
            },
          ],
        },
      ],
    },
  ],
});

const entries = allButOne.map((name) => `  [VERTC.ErrorCode.${name}]: () => leave(),\n`).join('');
const incompleteTable = `${start}const ACTIONS: Record<string, () => void> = {\n${entries}};\nengine.on(VERTC.events.onError, (e) => { ACTIONS[e.errorCode]?.(); });\n`;

tester.run('exhaustive-table', exhaustiveTable, {
  valid: [incompleteTable.replace('ACTIONS[e.errorCode]?.()', '(ACTIONS[e.errorCode] ?? leave)()')],
  invalid: [
    {
      code: incompleteTable,
      errors: [
        {
          messageId: 'missing:few',
          line: 6,
          column: 7,
          endColumn: 14,
          data: { sdk: `${sdk} \`onError\``, codes: lastCode },
        },
      ],
    },
  ],
});

const tableOfTexts = incompleteTable
  .replace('() => void>', 'string>')
  .replaceAll('() => leave()', "'text'")
  .replace('ACTIONS[e.errorCode]?.()', 'report(ACTIONS[e.errorCode])');

tester.run('exhaustive-table, of texts', exhaustiveTable, {
  valid: [],
  invalid: [
    {
      code: tableOfTexts,
      errors: [
        {
          messageId: 'missing:few',
          suggestions: [
            {
              messageId: 'addEntries:one',
              output: tableOfTexts.replace(
                '\n};',
                `\n  // ${todo(last)}\n  [VERTC.ErrorCode.${last}]: 'the SDK could not reconnect and has given up',\n};`,
              ),
            },
          ],
        },
      ],
    },
  ],
});

tester.run('no-ambiguous-code', noAmbiguousCode, {
  valid: [
    `${start}switch (state) { case VERTC.ErrorCode.KICKED_OUT: case VERTC.ErrorCode.ROOM_DISMISS: leave(); }`,
  ],
  invalid: [
    {
      code: `${start}switch (state) { case VERTC.ErrorCode.KICKED_OUT: case 'KICKED_OUT': leave(); }`,
      errors: [
        {
          messageId: 'repeatedLabel',
          data: { sdk, value: "`'KICKED_OUT'`", also: ' (also `VERTC.ErrorCode.KICKED_OUT`)' },
        },
      ],
    },
  ],
});

tester.run('no-deprecated-code', noDeprecatedCode, {
  valid: [`${start}report(VERTC.ErrorCode.USER_MESSAGE_UNKNOWN);`],
  invalid: [
    {
      code: `${start}report(VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION);`,
      errors: [{ messageId: 'replaced', line: 6 }],
    },
  ],
});
