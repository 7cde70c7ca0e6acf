import { View, parse } from 'vega';
import { type TopLevelSpec, compile } from 'vega-lite';

import { type Point, fixed } from './growth.js';

/** Read on white and on black alike; what else there is takes the reader's scheme, see `styled`. */
const colors = ['#2f81f7', '#d1661f', '#3fa45b'];

const titles = {
  relevant: `files that concern an SDK, beside ${String(fixed.irrelevant)} others`,
  irrelevant: `files that concern none, beside ${String(fixed.relevant)} that do`,
} as const;

/** Draws how the rule time grows, as SVG. */
export async function growthChart(points: readonly Point[]): Promise<string> {
  const panel = (growing: Point['growing']): object => ({
    width: 300,
    height: 200,
    transform: [{ filter: { field: 'growing', equal: growing } }],
    mark: { type: 'line', point: true },
    encoding: {
      x: {
        field: 'files',
        type: 'quantitative',
        title: titles[growing],
        scale: { zero: true },
      },
      y: { field: 'ruleTime', type: 'quantitative', title: 'rule time (ms)' },
      color: {
        field: 'way',
        type: 'nominal',
        title: null,
        scale: { range: colors },
        legend: { orient: 'bottom', labelLimit: 400 },
      },
    },
  });
  const specification = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    data: { values: points },
    hconcat: [panel('relevant'), panel('irrelevant')],
    resolve: { scale: { y: 'shared' } },
    config: {
      background: 'transparent',
      font: 'sans-serif',
      axis: { gridColor: '#8080804d', domainColor: '#808080', tickColor: '#808080' },
      view: { stroke: null },
    },
  } as unknown as TopLevelSpec;
  const view = new View(parse(compile(specification).spec), { renderer: 'none' });
  return styled(await view.toSVG());
}

/** Lets the texts be black or white, as the reader's scheme is. */
function styled(svg: string): string {
  const style =
    '<style>text{fill:#1f2328}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>';
  return `${svg.replace(/(?<head><svg[^>]*>)/u, `$<head>${style}`)}\n`;
}
