import { locales } from '../src/catalog/catalog.js';
import { isShort, lengthsOf } from '../tests/messages/lengths.js';
import {
  type HeldMessage,
  messagesOfApplications,
  messagesOfPages,
} from '../tests/messages/held-messages.js';
import { messagesOfRuleTests } from '../tests/messages/recorded-messages.js';

// Prints how long the messages of the rules are, over all examples that the project holds.

const isListed = process.argv.includes('--list');
const recorded = await messagesOfRuleTests();
let isTooLong = false;

for (const locale of locales) {
  const sources: readonly (readonly [string, readonly HeldMessage[]])[] = [
    ['pages', await messagesOfPages({ locale, messages: 'brief' })],
    ['applications', await messagesOfApplications(locale)],
    ['tests of rules', recorded.filter((message) => message.locale === locale)],
  ];
  const together = sources.flatMap(([, messages]) => messages);
  console.log(`\n${locale}              messages  median  90 %  longest`);
  for (const [name, messages] of [...sources, ['together', together] as const]) {
    const lengths = lengthsOf(messages.map(({ text }) => text));
    const { count, longest, median, ninetieth } = lengths;
    console.log(
      name.padEnd(16) +
        [count, median, ninetieth, longest]
          .map((number, column) => String(number).padStart([8, 8, 6, 9][column] ?? 0))
          .join(''),
    );
    isTooLong ||= locale === 'en' && !isShort(lengths);
  }
  const [longest] = [...together].sort((one, other) => other.text.length - one.text.length);
  console.log(`longest: ${longest?.place ?? ''}\n  ${longest?.text ?? ''}`);
  if (isListed) {
    for (const { place, rule, text } of together) {
      console.log(`${String(text.length).padStart(4)}  ${rule}  ${place}\n      ${text}`);
    }
  }
}
process.exitCode = isTooLong ? 1 : 0;
