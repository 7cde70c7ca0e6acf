import path from 'node:path';
import { expect, it } from 'vitest';

import { RestrictedConfigs } from '../../src/types/native/restricted-config.js';
import { textOnDisk } from '../../src/types/program-text.js';
import { createFolder } from './folder.js';

const concerns = (text: string): boolean => text.includes('SDK');

const files = {
  'asked.ts': `import 'SDK';`,
  'imported.ts': 'export {};',
  'ambient.d.ts': 'export {};',
};

it('a configuration lists only what it is asked about, and extends the real one', () => {
  const { folder } = createFolder(files);
  const at = (name: string): string => path.join(folder, name);
  const owner = {
    file: at('tsconfig.json'),
    fileNames: new Set(Object.keys(files).map(at)),
    referenced: [at('lib/tsconfig.json')],
    settings: '',
  };
  const configs = new RestrictedConfigs(textOnDisk, concerns);
  const { content, file } = configs.with(at('open.ts'), owner);
  expect(file).toBe(at('tsconfig.sdk-errors.json'));
  expect(JSON.parse(content)).toEqual({
    extends: at('tsconfig.json'),
    include: [],
    files: [at('asked.ts'), at('ambient.d.ts'), at('open.ts')],
    references: [{ path: at('lib/tsconfig.json') }],
  });
});

it('a configuration lists one opened file at a time', () => {
  const { folder, write } = createFolder(files);
  const at = (name: string): string => path.join(folder, name);
  const owner = {
    file: at('tsconfig.json'),
    fileNames: new Set([at('imported.ts')]),
    referenced: [],
    settings: '',
  };
  const configs = new RestrictedConfigs(textOnDisk, concerns);
  const listed = (name: string): unknown =>
    (JSON.parse(configs.with(at(name), owner).content) as { files: unknown }).files;
  expect(listed('one.ts')).toEqual([at('one.ts')]);
  write('imported.ts', `import 'SDK';`);
  expect(listed('two.ts')).toEqual([at('two.ts')]);
  expect([...configs.files()]).toEqual([at('imported.ts')]);
  configs.update([at('imported.ts')]);
  expect(listed('two.ts')).toEqual([at('imported.ts'), at('two.ts')]);
});

it('a configuration that is not kept is read again', () => {
  const { folder, write } = createFolder(files);
  const at = (name: string): string => path.join(folder, name);
  const owner = {
    file: at('tsconfig.json'),
    fileNames: new Set([at('imported.ts')]),
    referenced: [],
    settings: '',
  };
  const configs = new RestrictedConfigs(textOnDisk, concerns);
  configs.with(at('one.ts'), owner);
  write('imported.ts', `import 'SDK';`);
  configs.keep(new Set([owner]));
  expect(configs.with(at('one.ts'), owner).content).not.toContain('imported.ts');
  configs.keep(new Set());
  expect([...configs.files()]).toEqual([]);
  expect(configs.with(at('one.ts'), owner).content).toContain('imported.ts');
});

it('a configuration is named beside a real one whatever that is called', () => {
  const { file } = new RestrictedConfigs(textOnDisk, concerns).with('/app/a.ts', {
    file: '/my.json/tsconfig.app.json',
    fileNames: new Set(),
    referenced: [],
    settings: '',
  });
  expect(file).toBe('/my.json/tsconfig.app.sdk-errors.json');
});

it('a file without a configuration is typed by itself, as a language server types it', () => {
  const configs = new RestrictedConfigs(textOnDisk, concerns);
  configs.with('/app/one.js', undefined);
  const { content, file } = configs.with('/app/two.js', undefined);
  expect(file).toBe('/app/loose.sdk-errors.json');
  expect(JSON.parse(content)).toEqual({
    compilerOptions: {
      allowJs: true,
      allowSyntheticDefaultImports: true,
      jsx: 'preserve',
      module: 'esnext',
      moduleResolution: 'bundler',
      skipLibCheck: true,
      strict: true,
      target: 'esnext',
    },
    include: [],
    files: ['/app/two.js'],
    references: [],
  });
});
