import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fixtures } from '../docs/lint-example.js';
import { Project } from './project.js';

/** An application on an SDK that the user describes, beside the one on an SDK of the plugin's. */
const acme = `import acme from 'acme-call';

const call = acme.createCall();

call.on('failed', (error) => {
  if (error.reason === 'BUSY') {
    showBusy();
  }
});
`;

/** That application, with the catalog that the guide shows. */
export function acmeFiles(): Readonly<Record<string, string>> {
  return { 'acme.json': documented('acme.json'), 'src/acme.js': acme };
}

/** The same with the configuration that the guide shows. */
export function projectFiles(): Readonly<Record<string, string>> {
  return { ...acmeFiles(), 'eslint.config.js': documented('own-catalog.config.js') };
}

/** The NetEase example with that application and configuration. */
export function projectWithCatalog(): Project {
  return Project.of('netease-webrtc', projectFiles());
}

function documented(file: string): string {
  return readFileSync(path.join(fixtures, file), 'utf8');
}
