import { describe, expect, it, vi } from 'vitest';
import { BODY, Folder, ids } from './fixtures.ts';

// The tests may run as a user who may read everything, so the refusal is played.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const readdir = async (path: string): Promise<string[]> => {
    if (path.endsWith('locked'))
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    return real.readdir(path);
  };
  return { ...real, readdir };
});

describe('an unreadable folder', () => {
  it('is one problem with its mend, and the rest is read', async () => {
    const folder = new Folder({ 'locked/a.txt': BODY, 'open/b.txt': BODY });
    const { articles, problems } = await folder.read();
    expect(ids(articles)).toEqual(['b']);
    expect(problems).toEqual([
      {
        kind: 'unreadable',
        severity: 'error',
        place: 'locked',
        message: 'may not be read by this user: change its permissions',
      },
    ]);
  });
});
