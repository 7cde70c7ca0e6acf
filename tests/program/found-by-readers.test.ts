import { describe, expect, it } from 'vitest';

import { Project } from './project.js';

/** What public applications and programs that nobody had run have shown, each as small as it came out. */

const sdk = `import VERTC from '@volcengine/rtc';\nexport const engine = VERTC.createEngine('app');\n`;
const partial = `export function onFailure({ errorCode }) {\n  if (errorCode === 'KICKED_OUT') leave();\n}\n`;

/** The rules that report something in the file of a project that is looked at. */
function rulesIn(files: Readonly<Record<string, string>>, file: string): string[] {
  return new Project(files)
    .lint(file, files[file] ?? '')
    .map((report) => report.replace(/^sdk-errors\/(\S+) .*$/su, '$1'));
}

describe('a handler whose registration is out of sight', () => {
  it('is not excused by one of another file that passes its error to somebody', () => {
    const files = {
      'names.js': `export const sdk = '@volcengine/rtc';\n`,
      'client.js': `import { sdk } from './names.js';\nimport VERTC from '@volcengine/rtc';\nexport class Client {\n  listen({ onFailure }) {\n    this.engine = VERTC.createEngine(sdk);\n    this.engine.on('onError', (e) => onFailure(e));\n  }\n}\n`,
      'page.js': `import { sdk } from './names.js';\nimport VERTC from '@volcengine/rtc';\nexport function mount(client) {\n  client.listen({ onFailure: handle, sdk });\n}\nfunction handle(e) {\n  if (e.errorCode === VERTC.ErrorCode.KICKED_OUT) leave();\n}\n`,
    };
    expect(rulesIn(files, 'page.js')).toEqual(['exhaustive-handler']);
  });
});

describe('a code of the application', () => {
  const endings = `export function end(code) {\n  if (code === 'OFFLINE') show('offline');\n  else if (code === 'TOKEN_EXPIRED') renew();\n  else leave(code);\n}\n`;
  const call = `import { engine } from './engine.js';\nimport { end } from './endings.js';\nengine.on('onError', ({ errorCode }) => end(errorCode));\n`;

  it('is known where another file passes it', () => {
    const network = `import { end } from './endings.js';\nwindow.addEventListener('offline', () => end('OFFLINE'));\n`;
    const files = { 'engine.js': sdk, 'endings.js': endings, 'call.js': call };
    expect(rulesIn({ ...files, 'network.js': network }, 'endings.js')).toEqual([]);
    expect(rulesIn(files, 'endings.js')).toEqual(['no-impossible-code']);
  });
});

describe('a listener', () => {
  it('hears what the object of a class emits', () => {
    const service = `import { EventEmitter } from 'events';\nimport { engine } from './engine.js';\nclass Service extends EventEmitter {\n  start() {\n    engine.on('onError', (e) => this.emit('failure', e));\n  }\n}\nexport const service = new Service();\n`;
    const page = (event: string): string =>
      `import { service } from './service.js';\nservice.on('${event}', ({ errorCode }) => {\n  if (errorCode === 'KICKED_OUT') leave();\n});\n`;
    const files = { 'engine.js': sdk, 'service.js': service };
    expect(rulesIn({ ...files, 'page.js': page('failure') }, 'page.js')).toEqual([
      'exhaustive-handler',
    ]);
    expect(rulesIn({ ...files, 'page.js': page('success') }, 'page.js')).toEqual([]);
  });
});

describe('a wrapper', () => {
  it('that another function makes throws what it is made of', () => {
    const files = {
      'engine.js': sdk,
      'log.js': `export const withLog = (f) => async (...given) => {\n  try {\n    return await f(...given);\n  } catch (error) {\n    console.warn(error);\n    throw error;\n  }\n};\n`,
      'join.js': `import { engine } from './engine.js';\nimport { withLog } from './log.js';\nexport const join = withLog((token) => engine.joinRoom(token, 'room', { userId: 'user' }));\n`,
      'page.js': `import { join } from './join.js';\nexport async function enter() {\n  try {\n    await join('token');\n    show();\n  } catch {}\n}\n`,
    };
    expect(rulesIn(files, 'page.js')).toEqual(['no-ignored-error']);
  });

  it('rejects with what each call gives it, and not with what another one gave', () => {
    const files = {
      'engine.js': sdk,
      'run.js': `export async function run(task) {\n  await task();\n}\n`,
      'page.js': `import { engine } from './engine.js';\nimport { run } from './run.js';\nconst join = () => engine.joinRoom('token', 'room', { userId: 'user' });\nconst load = () => fetch('/history');\nexport async function open() {\n  try {\n    await run(join);\n  } catch (error) {\n    show(error);\n  }\n  try {\n    await run(load);\n  } catch {}\n}\n`,
    };
    expect(rulesIn(files, 'page.js')).toEqual([]);
  });

  it('that catches and answers leaves nothing to ignore', () => {
    const files = {
      'engine.js': sdk,
      'join.js': `import { engine } from './engine.js';\nexport async function join() {\n  try {\n    await engine.joinRoom('token', 'room', { userId: 'user' });\n  } catch (error) {\n    show(error);\n  }\n}\n`,
      'page.js': `import { join } from './join.js';\nexport async function enter() {\n  try {\n    await join();\n  } catch {}\n}\n`,
    };
    expect(rulesIn(files, 'page.js')).toEqual([]);
  });
});

describe('handlers in two files', () => {
  it('are judged together, in the file that comes first', () => {
    const registering = (name: string): string =>
      `import { engine } from './engine.js';\nimport { onFailure } from './${name}.js';\nengine.on('onError', onFailure);\n`;
    const files = {
      'engine.js': sdk,
      'first.js': partial,
      'second.js': partial.replace('KICKED_OUT', 'TOKEN_EXPIRED'),
      'main.js': registering('first'),
      'other.js': registering('second'),
    };
    expect(rulesIn(files, 'first.js')).toEqual(['exhaustive-handler']);
    expect(rulesIn(files, 'second.js')).toEqual([]);
  });
});
