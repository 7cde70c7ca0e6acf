import { describe, expect, it } from 'vitest';

import { runWorkload } from '../../testing/long-run/run.js';
import { workloads } from '../../testing/long-run/workloads.js';
import { createProject, ownSources } from './project.js';

const handler = `import { engine } from './engine';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      location.reload();
  }
});
`;

/** Longer than the pause between two looks at the disk. */
const pause = 600;

describe.each(ownSources)('a process that goes on linting, by %s', (source) => {
  it('keeps its types in a folder without a configuration', async () => {
    const { lint } = createProject({
      'engine.d.ts': `export declare const engine: import('@volcengine/rtc').IRTCEngine;\n`,
      'handler.js': handler,
    });
    for (const text of [handler, `// one\n${handler}`, handler]) {
      expect(lint('handler.js', text, source)).toHaveLength(1);
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  });
});

/** The steps after which the heap is compared. A program of TypeScript takes three megabytes. */
const sampledAfter = { packages: [5, 15], others: [10, 40] };

// The small form of `npm run long`.
describe.each(ownSources)('the memory of a process that goes on linting, by %s', (source) => {
  it.each(Object.keys(workloads) as (keyof typeof workloads)[])(
    'does not grow with %s',
    { timeout: 240_000 },
    async (workload) => {
      const samples = workload === 'packages' ? sampledAfter.packages : sampledAfter.others;
      const { heaps } = await runWorkload({
        workload,
        source,
        steps: samples.at(-1) ?? 0,
        sampledAfter: samples,
      });
      const [early = 0, late = Infinity] = heaps;
      expect(late / early).toBeLessThan(1.3);
    },
  );
});
