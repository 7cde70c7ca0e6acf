import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { type Page, allPages, page, root } from './pages.js';

describe.each(allPages())('the links of $file', (from) => {
  const links = linksOf(from);

  it('lead to files that are there', () => {
    const broken = links.filter(({ file }) => !existsSync(path.join(root, file)));

    expect(broken).toEqual([]);
  });

  it('lead to headings that are there', () => {
    const broken = links.filter(
      ({ anchor, file }) =>
        anchor !== '' && file.endsWith('.md') && !anchorsOf(page(file)).includes(anchor),
    );

    expect(broken).toEqual([]);
  });
});

it.each(Object.entries(plugin.rules ?? {}))(
  'the address in the documentation of %s names its page and the release',
  (name, rule) => {
    const { version } = JSON.parse(page('package.json').text) as { readonly version: string };
    const file = `docs/rules/${name}.md`;

    expect(rule.meta?.docs?.url).toBe(
      `https://github.com/eslint-plugin-sdk-errors/eslint-plugin-sdk-errors/blob/v${version}/${file}`,
    );
    expect(existsSync(path.join(root, file))).toBe(true);
  },
);

describe('the two languages of the README', () => {
  it('lead to each other in the first lines', () => {
    const firstLines = (file: string): string => page(file).text.split('\n', 4).join('\n');

    expect(firstLines('README.md')).toContain('[简体中文](README.zh-CN.md)');
    expect(firstLines('README.zh-CN.md')).toContain('[English](README.md)');
  });
});

interface Link {
  readonly file: string;
  readonly anchor: string;
}

/** The links of a page to files of the project. */
function linksOf({ file, text }: Page): Link[] {
  const prose = text.replaceAll(/```.*?```/gsu, '');
  return [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
    .map(({ groups }) => groups?.target ?? '')
    .filter((target) => !target.startsWith('https:'))
    .map((target) => {
      const [to = '', anchor = ''] = target.split('#', 2);
      return { file: to === '' ? file : path.join(path.dirname(file), to), anchor };
    });
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf({ text }: Page): string[] {
  return [...text.matchAll(/^#+ (?<heading>.*)$/gmu)].map(({ groups }) =>
    (groups?.heading ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
