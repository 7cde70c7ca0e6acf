import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Project } from './project.js';

/** The parts of a SARIF log that GitHub's code scanning reads. */
interface SarifLog {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] };
    };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly SarifResult[];
    readonly invocations?: unknown;
  }[];
}

interface SarifRule {
  readonly id: string;
  readonly helpUri: string;
  readonly shortDescription: { readonly text: string };
}

interface SarifResult {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index: number };
      readonly region: Readonly<
        Record<'endColumn' | 'endLine' | 'startColumn' | 'startLine', number>
      >;
    };
  }[];
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

describe('the SARIF log', () => {
  let project: Project;
  let log: SarifLog;

  beforeAll(async () => {
    project = Project.of('netease-webrtc');
    project.replace(
      'src/gateway.js',
      '    if (err.code === 61004)',
      '    // eslint-disable-next-line sdk-errors/no-ambiguous-code -- all three read the same\n    if (err.code === 61004)',
    );
    await project.eslint(
      ...['--format', '@microsoft/eslint-formatter-sarif', '--output-file', 'eslint.sarif'],
      ...['--rule', 'sdk-errors/no-ambiguous-code: warn'],
    );
    log = JSON.parse(project.read('eslint.sarif')) as SarifLog;
  });

  afterAll(() => {
    project.remove();
  });

  it('is one run of SARIF 2.1.0 without mishaps', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0]?.tool.driver.name).toBe('ESLint');
    expect(log.runs[0]?.invocations).toBeUndefined();
  });

  it('has each report with its level', () => {
    expect(log.runs[0]?.results.map(({ level, ruleId }) => [ruleId, level])).toEqual([
      ['sdk-errors/no-ambiguous-code', 'warning'],
      ['sdk-errors/exhaustive-switch', 'error'],
      ['sdk-errors/no-ambiguous-code', 'warning'],
    ]);
  });

  it('describes each rule, with its page', () => {
    const run = log.runs[0];
    const rules = run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]);

    expect(rules?.map((rule) => rule?.id)).toEqual(run?.results.map(({ ruleId }) => ruleId));
    for (const { helpUri, id, shortDescription } of run?.tool.driver.rules ?? []) {
      expect(new URL(helpUri).pathname).toMatch(
        new RegExp(`/docs/rules/${id.replace('sdk-errors/', '')}\\.md$`, 'u'),
      );
      expect(shortDescription.text).not.toBe('');
    }
  });

  it('says where each report is: in a file of the run, in its text', () => {
    const run = log.runs[0];
    for (const { locations, message } of run?.results ?? []) {
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      for (const { physicalLocation } of locations) {
        const { artifactLocation, region } = physicalLocation;
        expect(run?.artifacts[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri);
        const file = fileURLToPath(artifactLocation.uri);
        expect(path.relative(project.folder, file)).toMatch(/^src/u);
        const lines = readFileSync(file, 'utf8').split('\n');
        const reported = lines
          .slice(region.startLine - 1, region.endLine)
          .join('\n')
          .slice(region.startColumn - 1, region.endColumn - 1);
        expect(reported).toMatch(/^(?:switch \(err\.serverCode\)|err\.code === 61004|404)/u);
      }
    }
  });

  it('has what a comment silences as suppressed, with the reason', () => {
    expect(log.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'all three read the same' }],
      undefined,
      undefined,
    ]);
  });
});
