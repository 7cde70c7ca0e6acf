import { type Way, babel, javascript, oxlint, typed, untyped } from './ways.js';

/** A set of packages that a user may have. */
export interface Row {
  readonly name: string;
  /** The version ranges of what is installed beside the plugin. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** The package of the SDK. */
  readonly sdk: string;
  readonly ways: readonly Way[];
}

/** A published version of an SDK. */
export interface SdkVersion {
  readonly sdk: string;
  readonly version: string;
}

/** The packages whose versions vary, at the newest that go together. */
const newest = {
  eslint: '10',
  typescript: '6.0',
  '@typescript-eslint/parser': '8',
  '@volcengine/rtc': '4',
} as const;

const withTypeScript: readonly Way[] = [
  typed,
  untyped('typescript'),
  untyped('auto'),
  untyped('off'),
  javascript('auto'),
  javascript('off'),
];

const besideNative: readonly Way[] = [...withTypeScript, untyped('native'), javascript('native')];

/**
 * The rows: each package over its versions with the newest of the others, then all at their oldest.
 *
 * @param sdkVersions - the published versions of the SDKs, from the oldest that is supported.
 */
export function rowsFor(sdkVersions: readonly SdkVersion[]): Row[] {
  return [
    ...['9.0.0', '9', '10.0.0', '10'].map((eslint) =>
      row(`eslint@${eslint}`, { ...newest, eslint }),
    ),
    ...['5.0.2', '5.9', '6.0'].map((typescript) =>
      row(`typescript@${typescript}`, { ...newest, typescript }),
    ),
    ...nativeRows(),
    ...sdkVersions.map(({ sdk, version }) => sdkRow(sdk, version)),
    row('oldest', {
      eslint: '9.0.0',
      typescript: '5.0.2',
      '@typescript-eslint/parser': '8.0.0',
      '@volcengine/rtc': sdkVersions.find(({ sdk }) => sdk === '@volcengine/rtc')?.version ?? '4',
    }),
  ];
}

function nativeRows(): Row[] {
  const { '@typescript-eslint/parser': parser, ...others } = newest;
  const alone = { ...others, typescript: '7.0' };
  return [
    row(
      'typescript@7.0 beside 6.0',
      {
        ...others,
        '@typescript-eslint/parser': parser,
        typescript: 'npm:@typescript/typescript6@6.0',
        '@typescript/native': 'npm:typescript@7.0',
      },
      besideNative,
    ),
    row('typescript@7.0', { ...alone, oxlint: '1' }, [
      javascript('auto'),
      javascript('native'),
      javascript('off'),
      oxlint,
    ]),
    // This line of Babel's parser takes no ESLint 10.
    row(
      'typescript@7.0 with Babel',
      { ...alone, eslint: '9', '@babel/core': '7', '@babel/eslint-parser': '7' },
      [babel('auto'), babel('native'), javascript('auto')],
    ),
  ];
}

function sdkRow(sdk: string, version: string): Row {
  const { eslint, typescript, '@typescript-eslint/parser': parser } = newest;
  return row(
    `${sdk}@${version}`,
    { eslint, typescript, '@typescript-eslint/parser': parser, [sdk]: version },
    withTypeScript,
    sdk,
  );
}

function row(
  name: string,
  dependencies: Row['dependencies'],
  ways: readonly Way[] = withTypeScript,
  sdk = '@volcengine/rtc',
): Row {
  return { name, dependencies, sdk, ways };
}
