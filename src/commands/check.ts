import { UserError } from '../errors.ts';
import { defaultFailOn, findingRelations } from '../gate/policy.ts';
import { verdictOf } from '../gate/verdict.ts';
import type { CheckDocument, FindingRelation, GatePolicy, Verdict } from '../model/gate.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { checkFormats, renderCheck } from '../report/check/check.ts';
import { findCopies } from './check-findings.ts';
import { readCheckInput } from './check-input.ts';
import { chosen } from './format.ts';
import { pathsOf } from './read.ts';
import { placeOf } from './source-place.ts';
import { type ExitCode, ReaderGone, type Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

const exitCodes: Readonly<Record<Verdict, ExitCode>> = { passed: 0, failed: 1, unreadable: 2 };

/** `variorum check`: whether new articles copy those that are there already, or one another. */
export async function check(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode> {
  const format = chosen(args, checkFormats);
  const policy: GatePolicy = { failOn: failOnOf(args), within: args['within'] !== false };
  const { newPaths, against } = pathsToCheck(args);
  const input = await readCheckInput(newPaths, against, terminal);
  const { newArticles, oldArticles, unreadable } = input;
  terminal.progress(`comparing ${newArticles.length} new articles with ${oldArticles.length} …`);
  const findings = await findCopies(input, policy, args['showText'] === true);
  const document: CheckDocument = {
    schemaVersion: SCHEMA_VERSION,
    verdict: verdictOf(findings, unreadable, policy),
    policy,
    against: oldArticles.length,
    articles: newArticles.map((article) => ({
      id: article.id,
      title: article.title,
      place: placeOf(article),
    })),
    findings,
    unreadable,
  };
  const context = { version: packageVersion(), width: terminal.width };
  await write(await renderCheck(document, format, context), terminal);
  return exitCodes[document.verdict];
}

/** Who reads the beginning only (`| head`) gets the same verdict. */
async function write(chunks: Iterable<string>, terminal: Terminal): Promise<void> {
  try {
    for (const chunk of chunks) await terminal.out(chunk);
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
}

function failOnOf(args: Readonly<Record<string, unknown>>): readonly FindingRelation[] {
  const given = args['failOn'];
  if (given === undefined) return defaultFailOn;
  const names = (Array.isArray(given) ? given : [given])
    .flatMap((list) => String(list).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !findingRelations.some((relation) => relation === name));
  if (unknown !== undefined || names.length === 0) {
    const choices = findingRelations.join(', ');
    throw new UserError(
      `--fail-on ${unknown ?? "''"}: choose one or more of ${choices}, with commas between`,
    );
  }
  return findingRelations.filter((relation) => names.includes(relation));
}

/**
 * The new articles, before the options or behind `--`, and what to compare them with.
 *
 * `check --against archive new.txt` reads as if both were to be compared with, and the current folder were new: rather
 * than pass what nobody looked at, it is refused.
 */
function pathsToCheck(args: Readonly<Record<string, unknown>>) {
  const against = listOf(args['against']);
  if (against.length === 0)
    throw new UserError('--against: say what to compare the new articles with (files, folders, globs)');
  const given = [...listOf(args['paths']), ...listOf(args['--'])];
  if (against.length > 1 && given.length === 0) {
    throw new UserError(
      'which articles are new? name them before --against, or after -- (check --against archive -- new.txt)',
    );
  }
  return { newPaths: given.length === 0 ? pathsOf({}) : given, against };
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
