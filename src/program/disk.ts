import fs from 'node:fs';

/** One error for all: to make one for each file that is not there is what resolving would spend most on. */
const notFound = Object.assign(new Error('no such file or directory'), { code: 'ENOENT' });

/** The disk as a resolver asks it: most of what it asks for is not there. */
export const disk: typeof fs = {
  ...fs,
  statSync: ((path: fs.PathLike, options?: fs.StatSyncOptions) => {
    const stats = fs.statSync(path, { ...options, throwIfNoEntry: false });
    if (stats === undefined) {
      throw notFound;
    }
    return stats;
  }) as typeof fs.statSync,
  readFileSync: ((path: fs.PathLike, options?: BufferEncoding) => {
    if (!fs.existsSync(path)) {
      throw notFound;
    }
    return fs.readFileSync(path, options);
  }) as typeof fs.readFileSync,
};
