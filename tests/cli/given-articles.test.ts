import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findGiven } from '../../src/commands/given-articles.ts';
import { runCommand } from '../gate/run-check.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The ids of the articles that a command line names. */
async function idsOf(
  articles: readonly string[],
  where?: readonly string[],
  stdin?: string,
): Promise<string> {
  const run = await runCommand(
    async (args, terminal) => {
      const given = await findGiven(args, terminal);
      await terminal.out(given.articles.map(({ id }) => id).join(' '));
      return 0;
    },
    { articles, in: where },
    stdin,
  );
  return run.code === 0 ? run.stdout : run.stderr.trim();
}

it('files of one name in two folders are told apart, in the order in which they are named', async () => {
  const folder = temporaryFolder();
  for (const name of ['east', 'west']) {
    mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, name, 'story.txt'),
      `The ${name} bridge was opened on Monday, officials said.`,
    );
  }
  const [east = '', west = ''] = ['east', 'west'].map((name) => join(folder, name, 'story.txt'));
  expect(await idsOf([west, east])).toBe('west/story east/story');
  expect(await idsOf([join(folder, 'west'), `${join(folder, 'east')}/`])).toBe('west/story east/story');
  expect(await idsOf([east, '-'], undefined, 'The south bridge is closed.')).toBe('story stdin');
  expect(await idsOf(['west/', 'east/'], [folder])).toBe('west/story east/story');
  expect(await idsOf([east, east])).toMatch(/name at least two different articles/u);
  expect(await idsOf(['', 'east/'], [folder])).toMatch(/'' fits 2 articles \(east\/story, west\/story\);/u);
  expect(await idsOf([join(folder, 'gone.txt'), east])).toMatch(/is no file; to name articles by id/u);
});
