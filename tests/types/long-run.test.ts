import { describe, expect, it } from 'vitest';

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
