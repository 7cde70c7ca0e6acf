import type { Linter } from 'eslint';
import path from 'node:path';

import type {
  ArrivingCode,
  BoundExplanation,
  Explanation,
  Fate,
  Place,
  Way,
} from '../why/explanation.js';
import { printable } from '../printable.js';
import { counted, valueText } from './command-text.js';
import type { Colors } from './terminal.js';
import type { LineExplained } from '../why/explaining-rule.js';

/** What is known of one line, with what the rules report there. */
export interface WhyReport extends LineExplained {
  readonly file: string;
  readonly line: number;
  readonly messages: readonly Linter.LintMessage[];
}

const kinds: Readonly<Record<Explanation['kind'], string>> = {
  comparison: 'A comparison',
  handler: 'A handler',
  membership: 'A membership test',
  switch: 'A switch',
  table: 'A table',
};

const fates: Readonly<Record<Fate, string>> = {
  dropped: 'dropped: nothing is done about it',
  entrusted: 'handed to a function that takes care of every code',
  handled: 'handled: something is done',
  logged: 'logged only',
  named: 'named by a test',
};

/** As many of the file's lines are listed where the one that is asked says nothing. */
const mostLines = 12;

/** The report as it is printed. */
export function whyLines(report: WhyReport, folder: string, colors: Colors): string {
  const place = `${relative(report.file, folder)}:${String(report.line)}`;
  const parts = report.explanations.map((one, index) =>
    explained(one, report.explanations.slice(0, index), folder, colors).join('\n'),
  );
  const messages = report.messages.map(
    ({ message, ruleId }) => `Reported: ${printable(message)} (${String(ruleId)})`,
  );
  return [
    colors.bold(printable(place)),
    ...(parts.length > 0 ? parts : [whyNothing(report)]),
    ...(messages.length > 0 || parts.length === 0 ? messages : ['Nothing is reported here.']),
    judgedWith(report.judgedWith, folder),
  ].join('\n\n');
}

/** The report for programs. */
export function whyJson({ explanations, file, judgedWith, line, messages }: WhyReport): object {
  return {
    file,
    line,
    judgedWith,
    found: explanations.map(({ bound, kind, place, text }) => ({
      kind,
      ...place,
      text,
      ...(bound === undefined
        ? {}
        : {
            catalog: bound.space.catalog.id,
            space: bound.space.id,
            evidence: bound.evidence,
            ways: bound.ways,
            codes: bound.codes.map(({ code, fate, isAskedFor }) => ({
              name: code.name,
              value: code.value,
              effect: code.effect,
              fate,
              isAskedFor,
            })),
          }),
    })),
    reported: messages.map(({ message, ruleId }) => ({ rule: ruleId, message })),
  };
}

function whyNothing({ concerns, lines }: WhyReport): string {
  if (!concerns) {
    return 'The file was not looked at: neither it nor what it imports names an SDK that a catalog knows.';
  }
  const listed = lines.slice(0, mostLines).join(', ');
  return lines.length === 0
    ? 'Nothing in this file inspects or receives a code of an SDK.'
    : `Nothing in this line inspects or receives a code of an SDK. These do: ${listed}${lines.length > mostLines ? ', …' : ''}.`;
}

function explained(
  { bound, kind, place, text }: Explanation,
  before: readonly Explanation[],
  folder: string,
  colors: Colors,
): string[] {
  const what = `${kinds[kind]} in line ${String(place.line)}: ${printable(text)}`;
  return bound === undefined
    ? [
        what,
        'Nothing is said: no type, constant, channel or directive says that this is a code of an SDK.',
      ]
    : [
        what,
        origin(bound),
        ...bound.ways.map((way) => wayText(way, folder)),
        ...(before.some((other) => hasSameCodes(other.bound, bound))
          ? ['The same codes can arrive, and the same becomes of them.']
          : codes(bound, colors)),
      ];
}

function hasSameCodes(one: BoundExplanation | undefined, other: BoundExplanation): boolean {
  const facts = ({ codes: arriving }: BoundExplanation): string =>
    arriving.map(({ code, fate }) => `${code.name} ${fate}`).join();
  return one?.space === other.space && facts(one) === facts(other);
}

function origin({ evidence, space }: BoundExplanation): string {
  return `It is a code of ${space.catalog.id}/${space.id}. What says so: its ${evidence}.`;
}

function wayText({ catalog, channel, place }: Way, folder: string): string {
  const way = `Arrives by \`${channel}\` of ${catalog}`;
  return place === undefined
    ? `${way}; where it is registered cannot be seen.`
    : `${way}: ${placeText(place, folder)}`;
}

function codes({ codes: arriving }: BoundExplanation, colors: Colors): string[] {
  const width = Math.max(0, ...arriving.map(({ code }) => code.name.length));
  return [
    `${counted(arriving.length, 'code')} can arrive:`,
    ...arriving.map(({ code, fate, isAskedFor }) => {
      const value = code.name === code.value ? '' : ` = ${valueText(code.value)}`;
      const line = `  ${code.name.padEnd(width)}${value}  ${code.effect}, ${fates[fate]}${isAskedFor ? '' : ' (not asked for)'}`;
      return isOpen({ code, fate, isAskedFor }) ? colors.yellow(line) : line;
    }),
  ];
}

/** Whether a code is one of those that the recommended rules report. */
function isOpen({ code, fate, isAskedFor }: ArrivingCode): boolean {
  return (
    isAskedFor && (fate === 'dropped' || (fate === 'logged' && code.effect === 'session-ended'))
  );
}

function judgedWith(files: readonly string[], folder: string): string {
  return files.length === 0
    ? 'Judged with no other file.'
    : `Judged with ${files.map((file) => relative(file, folder)).join(', ')}.`;
}

function placeText({ file, line }: Place, folder: string): string {
  return `${relative(file, folder)}:${String(line)}`;
}

function relative(file: string, folder: string): string {
  const found = path.relative(folder, file);
  return found === '' || found.startsWith('..') ? file : found;
}
