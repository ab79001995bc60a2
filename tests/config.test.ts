import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFieldMap, resolveConfiguration } from '../src/config.ts';
import { UserError } from '../src/errors.ts';
import { readArticles } from '../src/ingest/read-articles.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('resolveConfiguration', () => {
  it('tells a file that is there and cannot be read from one that is not there', async () => {
    const folder = temporaryFolder();
    await expect(resolveConfiguration({}, folder)).rejects.toThrow(/cannot be read/u);
    await expect(resolveConfiguration({}, join(folder, 'none.json'))).rejects.toThrow(/no such/u);
  });

  it('takes the command line before the file', async () => {
    const path = join(temporaryFolder(), 'settings.json');
    writeFileSync(path, '{"jobs": 3, "quiet": true}');
    const { settings, provenance } = await resolveConfiguration({ jobs: 2 }, path);
    expect(settings).toMatchObject({ jobs: 2, quiet: true, verbose: false });
    expect(provenance.quiet.from).toBe(path);
  });
});

describe('parseFieldMap', () => {
  it('reads pairs of our field and theirs', () => {
    expect(parseFieldMap('text=content, title=head')).toEqual({ text: 'content', title: 'head' });
    expect(() => parseFieldMap('text')).toThrow(UserError);
  });

  it.each(['__proto__=x', 'titel=head'])('%s is refused by the reader', async (words) => {
    const reading = readArticles([], { map: parseFieldMap(words) });
    await expect(reading.next()).rejects.toThrow(/is no field of an article/u);
  });
});
