import { describe, expect, it } from 'vitest';

import { createProject, ownSources } from './project.js';

const strict = { strict: true, module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true };

function config(fields: object = {}): string {
  return JSON.stringify({ compilerOptions: strict, ...fields });
}

/** A module that hands out the engine; nothing in a file that imports it names the SDK. */
const wrapper = `import type { IRTCEngine } from '@volcengine/rtc';
export declare const engine: IRTCEngine;
`;

/** One code of seven is tested, which only the type of `engine` can tell. */
function handler(from: string): string {
  return `import { engine } from '${from}';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      location.reload();
  }
});
`;
}

const incomplete = ['3 exhaustive-switch'];

describe.each(ownSources)('a file that is linted without types of its parser, by %s', (source) => {
  it('has the types of the file that it imports', () => {
    const { lint } = createProject({
      'tsconfig.json': config({ include: ['src'] }),
      'src/engine.ts': wrapper,
      'src/handler.ts': handler('./engine'),
    });
    expect(lint('src/handler.ts', handler('./engine'), source)).toEqual(incomplete);
    expect(lint('src/handler.ts', handler('./engine'), 'off')).toEqual([]);
  });

  it('is read as it stands in the editor, not as it was saved', () => {
    const { lint } = createProject({
      'tsconfig.json': config(),
      'engine.ts': wrapper,
      'handler.ts': 'export {};\n',
    });
    const text = handler('./engine');
    expect(lint('handler.ts', text, source)).toEqual(incomplete);
    expect(lint('handler.ts', `// typed above\n${text}`, source)).toEqual(['4 exhaustive-switch']);
    const complete = text.replace("case 'KICKED_OUT':", 'default:');
    expect(lint('handler.ts', complete, source)).toEqual([]);
    expect(lint('handler.ts', text, source)).toEqual(incomplete);
  });

  it('sees what another file has become on disk', async () => {
    const project = createProject({
      'tsconfig.json': config(),
      'engine.ts': 'export declare const engine: any;\n',
      'handler.ts': handler('./engine'),
    });
    expect(project.lint('handler.ts', handler('./engine'), source)).toEqual([]);
    project.write('engine.ts', wrapper);
    // Files are looked at twice a second at most.
    await expect
      .poll(() => project.lint('handler.ts', handler('./engine'), source), { timeout: 20_000 })
      .toEqual(incomplete);
  });

  it('finds what the paths of its configuration name', () => {
    const { lint } = createProject({
      'tsconfig.json': config({
        compilerOptions: { ...strict, paths: { '@/*': ['./src/*'] } },
        include: ['src'],
      }),
      'src/engine.ts': wrapper,
      'src/deep/handler.ts': handler('@/engine'),
    });
    expect(lint('src/deep/handler.ts', handler('@/engine'), source)).toEqual(incomplete);
  });

  it('belongs to the referenced project that lists it', () => {
    const { lint } = createProject({
      'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      'tsconfig.app.json': config({
        compilerOptions: { ...strict, composite: true, paths: { '@/*': ['./src/*'] } },
        include: ['src'],
      }),
      'src/engine.ts': wrapper,
      'src/handler.ts': handler('@/engine'),
    });
    expect(lint('src/handler.ts', handler('@/engine'), source)).toEqual(incomplete);
  });

  it('has the types of a referenced project that was never built', () => {
    const { lint } = createProject({
      'core/tsconfig.json': config({
        compilerOptions: { ...strict, composite: true, outDir: 'out' },
      }),
      'core/engine.ts': wrapper,
      'app/tsconfig.json': config({ references: [{ path: '../core' }] }),
      'app/handler.ts': handler('../core/engine'),
    });
    expect(lint('app/handler.ts', handler('../core/engine'), source)).toEqual(incomplete);
  });

  it('is JavaScript with the types of a configuration that allows it', () => {
    const { lint } = createProject({
      'tsconfig.json': config({ compilerOptions: { ...strict, allowJs: true } }),
      'engine.ts': wrapper,
      'handler.js': handler('./engine'),
    });
    expect(lint('handler.js', handler('./engine'), source)).toEqual(incomplete);
  });

  it('is JavaScript beside a configuration that does not list it', () => {
    const { lint } = createProject({
      'tsconfig.json': config({ include: ['src'] }),
      'engine.d.ts': wrapper,
      'handler.js': handler('./engine'),
    });
    expect(lint('handler.js', handler('./engine'), source)).toEqual(incomplete);
  });

  it('has types without any configuration', () => {
    const { lint } = createProject({ 'engine.ts': wrapper, 'handler.ts': handler('./engine') });
    expect(lint('handler.ts', handler('./engine'), source)).toEqual(incomplete);
  });

  it('has no globals of other scripts where no configuration lists it', () => {
    const script = (type: string): string =>
      handler('').replace(/.*\n/u, `declare var engine: ${type};\n`);
    const mine = script(`import('@volcengine/rtc').IRTCEngine`);
    const other = script('{ on(name: string, f: (e: { errorCode: string }) => void): void }');
    const { lint } = createProject({ 'mine.ts': mine, 'other.ts': other });
    expect(lint('other.ts', other, source)).toEqual([]);
    expect(lint('mine.ts', mine, source)).toEqual(incomplete);
    expect(lint('other.ts', other, source)).toEqual([]);
  });

  it('belongs to the package of a monorepo that it lies in', () => {
    const files = (name: string): Record<string, string> => ({
      [`packages/${name}/tsconfig.json`]: config({
        compilerOptions: { ...strict, paths: { '#engine': [`./${name}-engine.ts`] } },
      }),
      [`packages/${name}/${name}-engine.ts`]: wrapper,
      [`packages/${name}/handler.ts`]: handler('#engine'),
    });
    const { lint } = createProject({ ...files('one'), ...files('two') });
    for (const name of ['one', 'two', 'one']) {
      expect(lint(`packages/${name}/handler.ts`, handler('#engine'), source)).toEqual(incomplete);
    }
  });

  it('sees what other files declare globally', () => {
    const { lint } = createProject({
      'tsconfig.json': config(),
      'globals.ts': `import type { IRTCEngine } from '@volcengine/rtc';
declare global { var engine: IRTCEngine }
`,
      'handler.ts': '',
    });
    const text = handler('./engine').replace(/.*\n/u, 'export {};\n');
    expect(lint('handler.ts', text, source)).toEqual(incomplete);
  });

  it('is linted without types while its configuration is being typed', () => {
    const { lint } = createProject({
      'tsconfig.json': '{ "compilerOptions": { "strict": tr',
      'engine.ts': wrapper,
      'handler.ts': handler('./engine'),
    });
    expect(lint('handler.ts', handler('./engine'), source)).not.toContain(undefined);
  });

  it('says nothing where the SDK is not installed', () => {
    const { lint } = createProject(
      { 'tsconfig.json': config(), 'engine.ts': wrapper, 'handler.ts': handler('./engine') },
      [],
    );
    expect(lint('handler.ts', handler('./engine'), source)).toEqual([]);
  });

  it('has types before it was ever saved', () => {
    const { lint } = createProject({ 'tsconfig.json': config(), 'engine.ts': wrapper });
    expect(lint('handler.ts', handler('./engine'), source)).toEqual(incomplete);
  });

  it('has types as a block of a Markdown page', () => {
    const { lint } = createProject({ 'tsconfig.json': config(), 'engine.ts': wrapper, 'a.md': '' });
    expect(lint('a.md/0_0.ts', handler('../engine'), source)).toEqual(incomplete);
  });
});
