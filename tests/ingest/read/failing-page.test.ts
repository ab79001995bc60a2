import { expect, it, vi } from 'vitest';
import { BODY, Folder, ids } from './fixtures.ts';

vi.mock('../../../src/ingest/clean/page.ts', () => ({
  extractPage: () => {
    throw new RangeError('Maximum call stack\nsize exceeded');
  },
}));

it('a page on which the page packages fail is one problem, and the rest is read', async () => {
  const folder = new Folder({ 'a.html': '<html><body>x</body></html>', 'b.txt': BODY });
  const { articles, problems } = await folder.read();
  expect(ids(articles)).toEqual(['b']);
  expect(problems).toEqual([
    {
      kind: 'broken',
      severity: 'error',
      place: 'a.html',
      message:
        'is a page that cannot be taken apart (Maximum call stack size exceeded): save its text instead',
    },
  ]);
});
